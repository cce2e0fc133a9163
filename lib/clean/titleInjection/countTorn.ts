import { NUMERALS } from './countNumberless';
import type { Stand } from './cycle/standsOf';
import { DIGITS, type Units } from './units';
import { wordBreaker } from './wordBounds';

/** What stands behind a number in Chinese bulletins, of whatever script. */
const COUNTERS =
  /^[个人件位例倍個元分剂劑名吨噸周天宗家岁年度所日时時月期条條枚株次歲毫点點种種米級级號号週起輛辆間间項项頭顆颗万萬亿億%\uff05]/u;

/** More of them say no more. */
const MOST_TORN = 4;

/**
 * Whether the units from `start` to `end` part a number from what it counts (12海南例): nobody's words. Not what goes on the number
 * (300余人, 5个月, 30多岁) nor a word that goes over the piece's edge or only begins as a unit does (90后年轻人).
 */
export function partsCount(text: string, units: Units, start: number, end: number): boolean {
  const [from = 0, to = 0] = [units.start[start], units.end[end - 1]];
  if (units.sort[start - 1] !== DIGITS || units.end[start - 1] !== from || units.start[end] !== to)
    return false;
  const first = text.charAt(from);
  if (!COUNTERS.test(text.charAt(to)) || COUNTERS.test(first) || NUMERALS.has(first)) return false;
  const breaks = wordBreaker(text, units);
  return !breaks(end) && !breaks(end + 1);
}

/** How many pieces part a number from what it counts. */
export function countTorn(text: string, units: Units, stands: readonly Stand[]): number {
  return Math.min(MOST_TORN, stands.filter(({ start, end }) => partsCount(text, units, start, end)).length);
}
