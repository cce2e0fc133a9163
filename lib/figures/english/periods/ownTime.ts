import type { Period } from '../../periods/period';
import type { Node } from '../nodes';
import type { TimeExpression } from './timeExpression';

/** How far behind a number its own time stands, in characters. */
const BEHIND = 110;
/** What ends the words that are a number's own: what comes after tells of something else. */
const ENDS =
  /[;]|\b(?:which|who|whom|whose|that|when|where|while|whereas|after|although|because|but|against|compared|versus|than|up from|down from|said|says|according|followed)\b|\. /iu;
const IN_BRACKET_BEHIND = /^ ?[([][^\w]{0,3}$/u;
/** A time further on, behind other figures, holds for a number that stands close by in one row with them. */
const ROW = 90;
/** "38 cases, including 19 deaths, from 3 to 9 May" */
const INCLUDING = /, (?:including|with|among them) [^,]{1,40},/;

/**
 * The time beside a number: behind it in its own words, else the last before it in its sentence, else one behind the row of figures that it
 * begins.
 * @param isNew "13,717 have been confirmed since March" is how many there are now; a count that is new begins then
 * @param here the times of its sentence
 * @param next where the next number of its sentence stands, or its sentence ends
 */
export function ownTime(
  { mention: { numeral } }: Node,
  isNew: boolean,
  here: readonly TimeExpression[],
  next: number,
  text: string,
): TimeExpression | null {
  const times = here.filter(({ role }) => role === 'of' || role === 'asOf' || role === 'since');
  // "To 8 pm on Friday the city counted 12 within 24 hours"
  const days = times.filter(({ grain, role }) => grain !== 'hours' && role !== 'since');
  const usable = days.length > 0 ? times.filter(({ grain }) => grain !== 'hours') : times;
  const close = here.findLast(({ end }) => end <= numeral.start);
  // "more than in week 48 (313)"
  if (close?.role === 'against' && IN_BRACKET_BEHIND.test(text.slice(close.end, numeral.start)))
    return { ...close, role: 'of' };
  const behind = usable.find(({ start, role }) => start >= numeral.end && (isNew || role !== 'since'));
  const words = behind ? text.slice(numeral.end, Math.min(behind.start, numeral.end + BEHIND)) : '';
  const isOwn = behind !== undefined && behind.start - numeral.end < BEHIND && !ENDS.test(words);
  if (behind && isOwn && behind.start < next) return behind;
  const before = usable.findLast(({ end }) => end <= numeral.start);
  if (before) return withStart(before, usable);
  return behind &&
    isOwn &&
    behind.role !== 'since' &&
    behind.grain !== 'year' &&
    words.length < ROW &&
    !/,(?!\d)/.test(words.replace(INCLUDING, ' '))
    ? behind
    : null;
}

/** "From 4 April, when it began, up to 27 May": both ends of one time. */
function withStart(time: TimeExpression, here: readonly TimeExpression[]): TimeExpression {
  const since =
    time.role === 'asOf' ? here.find(({ role, end }) => role === 'since' && end <= time.start) : undefined;
  return since
    ? { ...time, start: since.start, role: 'since', period: fromTo(since.period, time.period) }
    : time;
}

function fromTo({ from }: Period, { to }: Period): Period {
  return { from, to };
}
