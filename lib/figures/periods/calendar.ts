/** A day of the calendar; `month` is 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of an ISO 8601 date or date with time, or null where it is none or lacks its year. */
export function dayOf(iso: string | null): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

/** The same of a date whose year is unknown (`--03-24`), in a leap year: for what is counted between two such days. */
export function dayInAnyYear(iso: string): CalendarDay | null {
  return dayOf(iso.replace(/^--/, `${A_LEAP_YEAR}-`));
}

/** Whether there is such a day: not 30 February; 29 February only where the year is unknown or has it. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year ?? A_LEAP_YEAR, month);
}

const A_LEAP_YEAR = 2000;

/** The number of a month's last day. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days after another; before it where the number is below zero. */
export function daysAfter({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whole days from one day to another, below zero where the other is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  const at = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day);
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The last day up to `today` that has this number: the 19th in a text of the 3rd is last month's. */
export function lastDayNumbered(day: number, today: CalendarDay): CalendarDay {
  if (day <= today.day) return { ...today, day };
  return today.month === 1
    ? { year: today.year - 1, month: 12, day }
    : { year: today.year, month: today.month - 1, day };
}

/** `2022-03-24`, or `--03-24` where the year is unknown (ISO 8601:2000). */
export function isoDay({ year, month, day }: Omit<CalendarDay, 'year'> & { year: number | null }): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** `2022-03`, or `--03` where the year is unknown. */
export function isoMonth(year: number | null, month: number): string {
  return `${year ?? '-'}-${twoDigits(month)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
