import { daysAfter } from '../../periods/calendar';
import { before, daysTo, lastDay, type Period, periodOf } from '../../periods/period';

const MARK =
  /(?:\b(?:(?<=(?:\d|%|per ?cent|points?|times)[^,.;]{0,24} \w+ )than|than(?= (?:the|in|a|last|that)\b)|compared (?:with|to)|against|versus|vs\.?|(?:up|down|rose|risen|fell|fallen|increased?|decreased?|dropped|declined?|climbed|grew|went|changed?|revised|rise|fall|drop|decrease|growth|compared|slowed|eased|jumped)(?: [^,;.]{0,40})? from|unchanged from)(?: (?:the|a|an|some|about|only|just|around|over|nearly|figure|of|total|those|in|last|previous|week|month|year|day|year[’']s|month[’']s|week[’']s|day[’']s))*|\b(?:after|following)(?: (?:the|a))?)[ ($£€¥]*$/iu;
const LOOSE = /\b(?:after|following)(?: (?:the|a))?[ ($£€¥]*$/iu;

const UNIT =
  /\b(?:(?:the|a|one|that) (day|week|month|quarter|year|fortnight) (?:before|earlier|prior|ago|previously)|(?:the |that of the )?(?:previous|preceding|prior) (day|week|month|quarter|year|period|24 hours|report)|same (?:period|month|quarter|week|time|day)\b[^,.;]{0,20}?\b(?:last|previous|a) (year)|last (year)|(yesterday))\b/iu;

/** What a number is held against: a unit of time earlier, or '' where the words do not say; null where it is held against nothing. */
export function heldAgainst(ahead: string, behind: string): string | null {
  const mark = MARK.exec(ahead);
  const told = UNIT.exec(behind.slice(0, 70));
  const inBracket = /\((?:the )?(?:previous|preceding|prior|last) (day|week|month|quarter|year):? $/iu.exec(
    ahead,
  );
  if (inBracket) return inBracket[1] ?? '';
  if (!mark) return null;
  const unit = told && told.index < 40 ? told.slice(1).find((one) => one !== undefined) : undefined;
  const ofMark = UNIT.exec(mark[0]) ?? /\b(?:last|previous) (day|week|month|year)/iu.exec(mark[0]);
  if (LOOSE.test(ahead))
    return unit === undefined && !/^[^,.;]{0,24}\b(?:in|on) /u.test(behind) ? null : (unit ?? '');
  return unit ?? ofMark?.slice(1).find((one) => one !== undefined) ?? '';
}

/** A period moved back by a unit. */
export function shiftedBy(unit: string, base: Period | null): Period | null {
  if (!base || unit === '') return null;
  if (unit === 'year') return before(base, 'year');
  const end = lastDay(base.to);
  if (unit === 'week' && end && base.to.day !== null) {
    return base.from === base.to ? daysTo(daysAfter(end, -7), 7) : before(base, 'own');
  }
  if (/^(?:day|24|yes|report)/iu.test(unit))
    return end && base.to.day !== null ? periodOf(daysAfter(end, -1)) : null;
  return before(base, 'own');
}
