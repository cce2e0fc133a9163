import { type CalendarDay, daysAfter, daysBetween, weekdayOf } from '../../periods/calendar';
import { firstDay, type Period } from '../../periods/period';
import { allMatches } from '../words/allMatches';
import type { Span } from '../words/splitSentences';
import type { Anchor } from './anchor';

/** A week by its number, or a run of them. */
export interface NumberedWeek extends Span {
  readonly period: Period;
}

const WEEK =
  /\b(?:(?:epi(?:demiological|demic)?|reporting|ISO|surveillance|MMWR|sentinel|CDC)[ -]?)?(?:week|wk|EW)s?(?: \(EW\))?(?: ?no\.?| number)? ?(\d{1,2})\b(?!(?:st|nd|rd|th)\b| (?:old|of pregnancy|gestation))(?:(?: ?[-–—] ?| (?:to|until|through)(?: (?:epi )?(?:week|EW))? )(\d{1,2})\b)?(?:(?:,?(?: of)?| \/ ?|\/) ?((?:19|20)\d\d)\b)?/giu;
/** In the Americas weeks begin on a Sunday; they call them so. */
const SUNDAYS = /\bEW ?\d|\(EW\)|\bMMWR\b/;
/** "(3–9 April 2023)", ": week ending 28 July" behind a week's number. */
const NEAR = 40;
const AHEAD = 4;
const TOLD_BEHIND =
  /^,? ?[(,:–-]? ?(?:the |that is |i\.e\.,? |from |week ending (?:on )?|ending (?:on )?|covering )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/iu;

/**
 * Weeks by number. Which days they are the text says beside one of them; else they are those of ISO 8601.
 * @param weeks the periods of seven days that the text names by their days
 */
export function findNumberedWeeks(
  text: string,
  weeks: readonly NumberedWeek[],
  anchor: Anchor,
): readonly NumberedWeek[] {
  if (!/\b(?:week|wk|EW)/iu.test(text)) return [];
  const matches = allMatches(WEEK, text);
  const first = firstMonday(matches, weeks, text);
  let next = 0;
  return matches.flatMap((match): NumberedWeek[] => {
    const { index, 1: number, 2: last, 3: told } = match;
    const end = index + match[0].length;
    while ((weeks[next]?.start ?? Infinity) < end) next++;
    const beside = weeks[next];
    // The days behind it say all.
    if (beside && beside.start - end < NEAR && TOLD_BEHIND.test(text.slice(end, beside.start))) return [];
    const year = told === undefined ? yearOf(Number(last ?? number), anchor) : Number(told);
    if (year === null || Number(number) > 53) return [];
    const start =
      first && daysAfter(first, 3).year === year ? first : startOfYear(year, first, SUNDAYS.test(text));
    // Those who count from week 1 count from the new year.
    const from =
      last !== undefined && Number(number) === 1
        ? { year, month: 1, day: 1 }
        : daysAfter(start, (Number(number) - 1) * 7);
    const to = daysAfter(start, Number(last ?? number) * 7 - 1);
    return [{ start: index, end, period: { from, to } }];
  });
}

/** The first day of week 1 by what the text says of another: week 30 ends on 28 July. */
function firstMonday(
  matches: readonly RegExpExecArray[],
  weeks: readonly NumberedWeek[],
  text: string,
): CalendarDay | null {
  let next = 0;
  for (const { index, 0: words, 1: number, 2: last } of matches) {
    const end = index + words.length;
    while ((weeks[next]?.end ?? Infinity) < index - AHEAD) next++;
    if (last !== undefined) continue;
    const beside = weeks.slice(next, next + 2).find(
      (week) =>
        (week.start >= end && week.start - end < NEAR && TOLD_BEHIND.test(text.slice(end, week.start))) ||
        // "7 to 13 January 2018 (week 02)"
        (week.end <= index && index - week.end < AHEAD) ||
        // "week 4 ending": the number is within
        (week.start <= index && end <= week.end),
    );
    const day = beside && firstDay(beside.period.from);
    if (day) return daysAfter(day, (1 - Number(number)) * 7);
  }
  return null;
}

/** Week 1 has 4 January in it; weeks begin on a Monday, or with the day that the text's own begin with. */
function startOfYear(year: number, like: CalendarDay | null, fromSunday: boolean): CalendarDay {
  const fourth = { year, month: 1, day: 4 };
  const begins = like ? weekdayOf(like) : fromSunday ? 0 : 1;
  return daysAfter(fourth, -((weekdayOf(fourth) - begins + 7) % 7));
}

/** The last year in which a week was over, or nearly. */
function yearOf(week: number, { latest, year }: Anchor): number | null {
  if (!latest) return year;
  const passed = Math.ceil((daysBetween({ year: latest.year, month: 1, day: 1 }, latest) + 1) / 7);
  return week > passed + 1 ? latest.year - 1 : latest.year;
}
