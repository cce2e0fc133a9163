import { isDay } from '../../periods/calendar';
import type { Moment } from '../../periods/period';
import { MONTH, MONTHS } from '../tables/calendar';
import { allMatches } from '../words/allMatches';
import type { Span } from '../words/splitSentences';

/** A day, month or year where the text names it; its year is null where it leaves it out. */
export interface Point extends Span {
  readonly moment: Moment;
}

const YEAR = '((?:19|20)\\d\\d)\\b(?![,.]?\\d)';
const POINT = new RegExp(
  [
    `\\b([0-3]?\\d)(?:st|nd|rd|th)?(?: (?:day )?of |[ -])(${MONTH})(?!\\p{L})(?:,?[ -]${YEAR})?`,
    `\\b(${MONTH}) ([0-3]?\\d)(?:st|nd|rd|th)?\\b(?![%\\d]|[:.,]\\d)(?:,? ${YEAR}|(?=(?: ?[-–—] ?| (?:to|and|through|until) )[0-3]?\\d,? ${YEAR})|)`,
    `\\b(${MONTH})(?!\\p{L})(?:,? (?:of )?${YEAR})?`,
    `\\b${YEAR}-([01]\\d)-([0-3]\\d)\\b`,
    `\\b([0-3]?\\d)([/.])([0-3]?\\d)[/.]${YEAR}`,
    `\\b${YEAR}`,
  ].join('|'),
  'gu',
);

/** "may" and "march" have no capital, but a sentence may begin with May. */
const BEFORE_MAY =
  /\b(?:in|of|to|and|since|for|from|by|until|till|through|during|between|than|last|this|with|over|on|early|late|mid|previous|against|after|before)[ -]$|[(–-] ?$/i;
/** A year by itself stands behind one of these; "2,019 cases", "2019 cases" are counts. */
const BEFORE_YEAR =
  /\b(?:in|of|for|during|since|from|throughout|until|till|through|by|year|quarter|half|ending|around|early|late|mid|after|before|begin(?:ning)?)[ -](?:the )?(?:year )?$|\b(?:than|to|with|on|over|and|against|between|above|below|season)[ -](?:in )?$|[(–-] ?$|^$/i;
const NEEDS_END = /\b(?:of|than|to|by|with|on|over|and|against|above|below|season|for)[ -]$/i;
const THINGS_BEHIND = /^[ -]\p{L}+/u;
const FREE_BEHIND =
  /^ (?:and|as|at|but|by|compared|due|for|from|in|is|it|of|on|or|so|than|that|the|there|they|this|to|up|was|we|were|when|which|while|with|a|an|after|before|down|has|had|have|levels?|season|average|through|until|till|saw|figures?|total|pandemic)\b/iu;
const AROUND = 24;

function numberOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Of 3/4/2020 the month is first only where the other can't be one: bulletins that write so put the day first more often. */
function slashed(one: number, two: number): readonly [month: number, day: number] {
  return two > 12 ? [one, two] : [two, one];
}

/** Finds every day, month and year that a text names, in order; there are no such days as 31 June. */
export function findPoints(text: string): readonly Point[] {
  const points: Point[] = [];
  for (const match of allMatches(POINT, text)) {
    const moment = momentOf(match);
    if (!moment) continue;
    const { index, 0: words } = match;
    const end = index + words.length;
    const ahead = text.slice(Math.max(0, index - AROUND), index);
    const line = ahead.slice(ahead.lastIndexOf('\n') + 1);
    if (moment.day === null && !stands(moment, words, line, text.slice(end, end + AROUND))) continue;
    points.push({ start: index, end, moment });
  }
  return points;
}

function stands(moment: Moment, words: string, ahead: string, behind: string): boolean {
  if (moment.month === null) {
    if (!BEFORE_YEAR.test(ahead)) return /^\s*(?:\n|$)/u.test(behind) && /\p{L},? $/u.test(ahead);
    if (/(?:19|20)\d\d (?:and|to) $/u.test(ahead)) return true;
    return !NEEDS_END.test(ahead) || !THINGS_BEHIND.test(behind) || FREE_BEHIND.test(behind);
  }
  return !/^(?:May|March)$/u.test(words) || BEFORE_MAY.test(ahead) || /^[-–]|^ to /u.test(behind);
}

function momentOf(m: RegExpExecArray): Moment | null {
  const year = m[3] ?? m[6] ?? m[7] ?? m[9] ?? m[10] ?? m[16] ?? m[17];
  const known = year === undefined ? null : Number(year);
  if (m[17] !== undefined) return { year: known, month: null, day: null };
  const [month, day] = m[13]
    ? slashed(Number(m[13]), Number(m[15]))
    : [m[11] ? Number(m[11]) : numberOf(m[2] ?? m[4] ?? m[8]), Number(m[1] ?? m[5] ?? m[12] ?? 0)];
  if (m[8] !== undefined) return { year: known, month, day: null };
  return isDay(known, month, day) ? { year: known, month, day } : null;
}
