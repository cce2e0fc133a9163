import { type CalendarDay, dayOf, daysAfter, isoDay, weekdayOf } from '../../periods/calendar';
import { MONTH } from '../tables/calendar';
import { allMatches } from '../words/allMatches';
import type { DayMention } from './findWindow';

const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
/** Not "from yesterday", which is what is compared with, nor "next Friday", "Tuesday, 5 May", "Fridays". */
const RELATIVE = new RegExp(
  `(?<!\\b(?:from|than|over|since|with|to|versus|vs\\.?|last|next|every|each|this|until|by|previous) )\\b(?:([Yy]esterday|[Ll]ast night)|([Tt]oday)|(${WEEKDAYS.join('|')})(?!,? (?:the )?(?:\\d|${MONTH})))\\b(?!['’]s)`,
  'gu',
);

/** Yesterday, today, the last Tuesday: what day that is, only the day of publication tells. */
export function findRelativeDays(text: string, published: string | null): readonly DayMention[] {
  const today = dayOf(published);
  if (!today) return [];
  return [...allMatches(RELATIVE, text)].map(({ index, 1: yesterday, 3: weekday }) => {
    const back = yesterday ? 1 : weekday ? daysSince(weekday, today) : 0;
    return { at: index, day: isoDay(daysAfter(today, -back)) };
  });
}

function daysSince(weekday: string, today: CalendarDay): number {
  return (weekdayOf(today) - WEEKDAYS.indexOf(weekday) + 7) % 7;
}
