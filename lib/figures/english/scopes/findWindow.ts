import type { Node } from '../nodes';
import { MONTH, MONTHS } from '../tables/calendar';
import { allMatches } from '../words/allMatches';
import { findRelativeDays } from './relativeDays';

const S = '[ \\u00a0\\u202f]';
const DAY_FIRST = new RegExp(
  `\\b([0-3]?\\d)(?:st|nd|rd|th)?${S}(?:of${S})?(${MONTH})(?![a-z])(?:,?${S}((?:19|20)\\d\\d))?`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH})${S}([0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,?${S}((?:19|20)\\d\\d))?`,
  'gu',
);
const ISO = /\b((?:19|20)\d\d)-([01]\d)-([0-3]\d)\b/gu;

/** A day somewhere in the text. */
export interface DayMention {
  readonly at: number;
  /** YYYY-MM-DD */
  readonly day: string;
}

function toDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Finds the days that a text names; a year left out is the text's own, else that of `published`, which also tells when yesterday was.
 * @returns in order; days whose year nothing tells are left out
 */
export function findDays(text: string, published: string | null): readonly DayMention[] {
  const ownYear = /\b(20\d\d)\b/u.exec(text)?.[1] ?? published?.slice(0, 4);
  const days: DayMention[] = [];
  const add = (at: number, year: string | undefined, month: number, day: string) => {
    const known = year ?? ownYear;
    const made = known ? toDay(Number(known), month, Number(day)) : null;
    if (made) days.push({ at, day: made });
  };
  const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  for (const match of allMatches(DAY_FIRST, text))
    add(match.index, match[3], monthOf(match[2] ?? ''), match[1] ?? '');
  for (const match of allMatches(MONTH_FIRST, text))
    add(match.index, match[3], monthOf(match[1] ?? ''), match[2] ?? '');
  for (const match of allMatches(ISO, text)) add(match.index, match[1], Number(match[2]), match[3] ?? '');
  return [...days, ...findRelativeDays(text, published)].sort((a, b) => a.at - b.at);
}

/** The day that a sentence gives its figures: the last before the number, else the first of the sentence, else the last told. */
export function dayOf(node: Node, days: readonly DayMention[], cursor: { next: number }): string | null {
  const { numeral, sentenceSpan } = node.mention;
  while ((days[cursor.next]?.at ?? Infinity) < numeral.start) cursor.next += 1;
  const last = days[cursor.next - 1];
  const coming = days[cursor.next];
  if (last && last.at >= sentenceSpan.start) return last.day;
  if (coming && coming.at < sentenceSpan.end) return coming.day;
  return null;
}
