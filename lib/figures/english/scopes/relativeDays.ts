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
const A_DAY = 86_400_000;

/** Yesterday, today, the last Tuesday: what day that is, only the day of publication tells. */
export function findRelativeDays(text: string, published: string | null): readonly DayMention[] {
  const today = Date.parse(`${published?.slice(0, 10) ?? ''}T00:00:00Z`);
  if (Number.isNaN(today)) return [];
  return [...allMatches(RELATIVE, text)].map(({ index, 1: yesterday, 3: weekday }) => {
    const back = yesterday ? 1 : weekday ? daysSince(weekday, today) : 0;
    return { at: index, day: new Date(today - back * A_DAY).toISOString().slice(0, 10) };
  });
}

function daysSince(weekday: string, today: number): number {
  const then = WEEKDAYS.indexOf(weekday);
  return (new Date(today).getUTCDay() - then + 7) % 7;
}
