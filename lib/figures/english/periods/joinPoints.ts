import { isDay } from '../../periods/calendar';
import type { Moment, Period } from '../../periods/period';
import { MONTH_IN_ANY_CASE } from '../tables/calendar';
import type { Span } from '../words/splitSentences';
import type { Point } from './findPoints';

/** One point of the text, or a range of two: "12–18 July", "from April to 27 May", "between 2009 and 2019". */
export interface Range extends Span {
  readonly period: Period;
  /** Written as a range. */
  readonly isRange: boolean;
}

const REACH = 34;
const DAY_WORD = '(?:the )?(?:end of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?';
const DASH = ' ?[-–—‑/] ?';
const TO = new RegExp(
  `^(?:${DASH}|,? (?:to|until|till|through|thru|(?:and )?up to|(and)) )${DAY_WORD}$`,
  'iu',
);
const ENDS_AHEAD = new RegExp(
  `\\b([0-3]?\\d)(?:st|nd|rd|th)?(?:${DASH}| (?:to|until|till|through|thru|(and|&)) )${DAY_WORD}$`,
  'iu',
);
const ENDS_BEHIND = new RegExp(
  `^(?:${DASH}| (?:to|until|till|through|thru|(and)) )${DAY_WORD}([0-3]?\\d)(?:st|nd|rd|th)?\\b(?![:%\\d]|[.,]\\d| ?(?:${MONTH_IN_ANY_CASE}|[ap]\\.?m\\b|per ?cent))(?:,? ((?:19|20)\\d\\d)\\b)?`,
  'iu',
);
const BETWEEN = /\b(?:between|on|of|for|the) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i;
/** "On 3 May, 4 May and 5 May" */
const NEXT_OF_LIST = /^,? (?:and )?$/;

/** Joins points that are the ends of one range. */
export function joinPoints(text: string, points: readonly Point[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < points.length; at++) {
    const point = points[at];
    if (!point) break;
    const next = points[at + 1];
    const between = next ? text.slice(point.end, Math.min(next.start, point.end + REACH)) : '';
    const ahead = text.slice(Math.max(0, point.start - REACH), point.start);
    const lead = point.moment.day === null ? null : leadingDay(ahead, point.moment);
    const joined = next && next.start - point.end < REACH ? TO.exec(between) : null;
    if (next && joined && (!joined[1] || BETWEEN.test(ahead)) && isEarlier(point.moment, next.moment)) {
      ranges.push(range(point.start, next.end, point.moment, next.moment));
      at++;
      continue;
    }
    if (lead) {
      ranges.push(range(point.start - lead.length, point.end, lead.moment, point.moment));
      continue;
    }
    const trail = point.moment.day === null ? null : trailingDay(text, point, ahead);
    if (trail) {
      ranges.push(trail);
      if (next && next.start < trail.end) at++;
      continue;
    }
    const last = lastOfList(text, points, at);
    const end = points[last];
    if (last > at && end) {
      ranges.push(range(point.start, end.end, point.moment, end.moment));
      at = last;
      continue;
    }
    ranges.push({
      start: point.start,
      end: point.end,
      period: { from: point.moment, to: point.moment },
      isRange: false,
    });
  }
  return ranges;
}

/** Both ends of the same kind or a year's start ("2022 to 1 December 2024" are none); where both have years, in order. */
function isEarlier(from: Moment, to: Moment): boolean {
  if ((from.month === null) !== (to.month === null)) return false;
  return from.year === null || to.year === null || from.year <= to.year;
}

function range(start: number, end: number, from: Moment, to: Moment): Range {
  const later = (to.month ?? 0) * 40 + (to.day ?? 0) < (from.month ?? 0) * 40 + (from.day ?? 0);
  const ofFrom = from.year ?? (to.year === null ? null : to.year - (later ? 1 : 0));
  const ofTo = to.year ?? (from.year === null ? null : from.year + (later ? 1 : 0));
  return {
    start,
    end,
    period: { from: { ...from, year: ofFrom }, to: { ...to, year: ofTo } },
    isRange: true,
  };
}

/** "12–" before "18 July"; of the month before where it is more than that. */
function leadingDay(ahead: string, to: Moment): { readonly moment: Moment; readonly length: number } | null {
  const match = ENDS_AHEAD.exec(ahead);
  if (!match || to.month === null || to.day === null) return null;
  const day = Number(match[1]);
  if (match[2] && !BETWEEN.test(ahead.slice(0, match.index))) return null;
  if (day >= to.day || !isDay(to.year, to.month, day)) return null;
  return { moment: { ...to, day }, length: ahead.length - match.index };
}

/** "–18" behind "July 12". */
function trailingDay(text: string, { start, end, moment }: Point, ahead: string): Range | null {
  // A day that stands before its month has its end before it, too.
  if (/^\d/u.test(text.slice(start, start + 1))) return null;
  const match = ENDS_BEHIND.exec(text.slice(end, end + REACH));
  if (!match || moment.month === null || moment.day === null) return null;
  const day = Number(match[2]);
  if (match[1] && !BETWEEN.test(ahead)) return null;
  if (day <= moment.day || !isDay(moment.year, moment.month, day)) return null;
  const year = match[3] === undefined ? moment.year : Number(match[3]);
  return range(start, end + match[0].length, { ...moment, year }, { ...moment, year, day });
}

function lastOfList(text: string, points: readonly Point[], from: number): number {
  let last = from;
  while (points[last + 1]) {
    const [point, next] = [points[last], points[last + 1]];
    if (!point || !next || point.moment.day === null || next.moment.day === null) break;
    if (!NEXT_OF_LIST.test(text.slice(point.end, Math.min(next.start, point.end + 8)))) break;
    last++;
  }
  // Two days side by side are a day and its table's next column as often as a list.
  return last - from > 1 ? last : from;
}
