import { type CalendarDay, daysAfter, daysBetween, isoDay } from '../../periods/calendar';

import { parseSpelled } from '../../spelledNumbers';

const HOLIDAY = /五一|劳动节|国庆|双节|黄金周|春节|中秋|元旦|清明|端午/;
const DAYS = /(?:假期|[前共]) ?([三四五六七八3-8]) ?天|([三四五六七八3-8]) ?天(?:小?长?假|全|共)/;
const HEAD = 300;
/** A holiday that ends on one day every year is not summed up to a later one. */
const ENDS: readonly (readonly [RegExp, number, number])[] = [
  [/五一|劳动节/, 5, 5],
  [/国庆/, 10, 7],
];
const LATE = 10;

/** “五一”前三天, 国庆假期7天: the days of a holiday that a text sums up, by their number and the day of speaking; else null. */
export function holidayOf(folded: string, today: CalendarDay | null): string | null {
  const head = folded.slice(0, HEAD);
  const [, before, behind] = (HOLIDAY.test(head) && DAYS.exec(head)) || [];
  const said = before ?? behind;
  if (!today || !said) return null;
  const days = /\d/.test(said) ? Number(said) : (parseSpelled(said) ?? 0);
  const [, month, last] = ENDS.find(([name]) => name.test(head)) ?? [];
  const end = month && last ? { year: today.year, month, day: Math.max(last, days) } : today;
  const late = daysBetween(end, today);
  if (late > LATE) return null;
  const to = late > 0 ? end : today;
  return `${isoDay(daysAfter(to, 1 - days))}/${isoDay(to)}`;
}
