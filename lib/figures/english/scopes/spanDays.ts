import { MONTH, MONTHS } from '../tables/calendar';
import { allMatches } from '../words/allMatches';

const POINT = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s)?(${MONTH})(?![a-z])\\.?(?:\\s(\\d{1,2})(?!\\d|:))?(?:,?\\s((?:19|20)\\d\\d))?`,
  'gu',
);
/** "February 12 to 18" */
const BARE_END = new RegExp(
  `(?:${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:to|and|until|through|-|–)\\s?(\\d{1,2})\\b(?!\\s?(?:${MONTH}|:|\\d))`,
  'u',
);
const BARE_START = /\b(?:between|from)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s(?:and|to|until|-|–)\s/i;

/**
 * The days from the first to the last date that some words name ("between 14 June and 20 August"), years as they stand.
 * @returns null where the words do not name two
 */
export function spanDays(words: string): number | null {
  const points = allMatches(POINT, words, 3).map((match) => ({
    day: Number(match[1] ?? match[3] ?? 0),
    month: MONTHS.indexOf((match[2] ?? '').slice(0, 3).toLowerCase()),
    year: match[4] === undefined ? null : Number(match[4]),
  }));
  const [first, second] = points;
  const end = BARE_END.exec(words);
  if (end && points.length === 1) return Math.abs(Number(end[2]) - Number(end[1]));
  const bare = BARE_START.exec(words)?.[1];
  if (first && bare !== undefined && (!second || points.length === 1))
    return Math.abs(first.day - Number(bare));
  if (!first || !second) return null;
  const years = (second.year ?? first.year ?? 0) - (first.year ?? second.year ?? 0);
  const days = years * 365 + (second.month - first.month) * 30.4 + (second.day || 30) - (first.day || 1);
  return Math.round(days < 0 ? days + 365 : days);
}
