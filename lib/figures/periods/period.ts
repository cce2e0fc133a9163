import { type CalendarDay, daysAfter, daysBetween, isoDay, isoMonth, lastDayOf } from './calendar';

/**
 * Stands for a year that nothing tells, so that days can be counted all the same; a leap year, long before any bulletin (and none of the
 * two digits that a Date takes for others). So do the years next to it: last December is of the one before.
 */
export const NO_YEAR = 104;
const FIRST_YEAR = 1000;

/** A day, a month (`day` null) or a year (`month` null too); `year` is null or near `NO_YEAR` where nothing tells it. */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** From one moment to another, both in it; one moment where both are the same. */
export interface Period {
  readonly from: Moment;
  readonly to: Moment;
}

/** A period of one moment. */
export function periodOf(moment: Moment): Period {
  return { from: moment, to: moment };
}

/** `2022-03-24`, `2022-03`, `2022`, or two of them with a slash between; null of a year that is unknown. */
export function isoPeriod({ from, to }: Period): string | null {
  const [start, end] = [isoMoment(from), isoMoment(to)];
  if (start === null || end === null) return start ?? end;
  return start === end ? start : `${start}/${end}`;
}

function isoMoment({ year: told, month, day }: Moment): string | null {
  const year = told !== null && told >= FIRST_YEAR ? told : null;
  if (month === null) return year === null ? null : String(year);
  return day === null ? isoMonth(year, month) : isoDay({ year, month, day });
}

/** The first day of a moment, or null where its year is unknown. */
export function firstDay({ year, month, day }: Moment): CalendarDay | null {
  return year === null ? null : { year, month: month ?? 1, day: day ?? 1 };
}

/** The last day of a moment, or null where its year is unknown. */
export function lastDay({ year, month, day }: Moment): CalendarDay | null {
  if (year === null) return null;
  const last = month ?? 12;
  return { year, month: last, day: day ?? lastDayOf(year, last) };
}

/** As many days as end with a day, that one among them. */
export function daysTo(end: CalendarDay, days: number): Period {
  return { from: daysAfter(end, 1 - days), to: end };
}

/** So many months as end with one. */
export function monthsTo({ year, month }: Moment, months: number): Period | null {
  if (month === null) return null;
  const to = { year, month, day: null };
  return { from: monthsAfter(to, 1 - months), to };
}

function monthsAfter({ year, month }: Moment, months: number): Moment {
  const all = (month ?? 1) - 1 + months;
  return {
    year: year === null ? null : year + Math.floor(all / 12),
    month: (((all % 12) + 12) % 12) + 1,
    day: null,
  };
}

/** The same stretch so many of its own lengths earlier (the week before, the month before), or so many years. */
export function before(period: Period, by: 'own' | 'year'): Period | null {
  const { from, to } = period;
  if (by === 'year') return { from: yearsBefore(from, 1), to: yearsBefore(to, 1) };
  if (from.month === null) return { from: yearsBefore(from, 1), to: yearsBefore(to, 1) };
  if (from.day === null) {
    if (to.month === null) return null;
    const length = ((to.year ?? 0) - (from.year ?? 0)) * 12 + to.month - from.month + 1;
    return { from: monthsAfter(from, -length), to: monthsAfter(to, -length) };
  }
  const [start, end] = [firstDay(from), lastDay(to)];
  if (!start || !end) return null;
  const length = daysBetween(start, end) + 1;
  return { from: daysAfter(start, -length), to: daysAfter(end, -length) };
}

/** The same moment of an earlier year. */
function yearsBefore(moment: Moment, years: number): Moment {
  return moment.year === null ? moment : { ...moment, year: moment.year - years };
}
