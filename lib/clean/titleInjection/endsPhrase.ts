import { DIGITS, type Units } from './units';

/** Signs behind which a phrase is over, and words that with a number before them are a date, an hour or a length of time. */
const ENDS = /^[\uFF09)\u300D\u300F\u201D\u2019\u300B\u3011%\uFF05]$/;
const TIMES = /^[\u5E74\u6708\u65E5\u65F6\u6642\u5206\u70B9\u9EDE]$/;

/** Whether a unit ends a phrase of which nothing more is said: a bracket, a per cent sign, a day or an hour. What a number counts (N例) goes on. */
export function endsPhrase(text: string, { start, end, sort }: Units, unit: number): boolean {
  const sign = text.slice(start[unit], end[unit]);
  return ENDS.test(sign) || (sort[unit - 1] === DIGITS && TIMES.test(sign));
}
