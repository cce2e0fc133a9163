import { remembered } from '../../remembered';
import { DIGITS, type Units, WORD } from './units';

/** For each unit, how many before it are numbers or words that the title has not. */
export const countForeign = remembered(({ length, sort, id, room }: Units): Int32Array => {
  const foreign = room.numbers(length + 1);
  for (let unit = 0; unit < length; unit += 1) {
    const isForeign = sort[unit] === DIGITS || (sort[unit] === WORD && (id[unit] ?? -1) < 0);
    foreign[unit + 1] = (foreign[unit] ?? 0) + (isForeign ? 1 : 0);
  }
  return foreign;
});
