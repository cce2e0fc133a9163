import type { CalendarDay } from '../../periods/calendar';
import { daysBetween } from '../../periods/calendar';
import { firstDay, lastDay, type Moment, type Period, periodOf } from '../../periods/period';
import { type Anchor, anchorOf, withYear } from './anchor';
import { findPoints } from './findPoints';
import { joinPoints } from './joinPoints';
import { findNamedPeriods } from './namedPeriods';
import { findRelativePeriods } from './relativePeriods';
import { rangeRole, roleOf } from './roles';
import type { Grain, TimeExpression } from './timeExpression';
import { findNumberedWeeks } from './weekNumbers';
import { widen } from './widen';

/** The times that a text tells, and when it is of. */
export interface Times {
  /** In order; none overlaps another. */
  readonly all: readonly TimeExpression[];
  /** How far its totals go where nothing else is said. */
  readonly asOf: Period | null;
  /** What its new figures are of where nothing else is said. */
  readonly window: Period | null;
}

/** Where a bulletin says what period it is of, in characters. */
const OPENING = 700;
const YEAR_REACH = 120;

/** Finds every time in a text once. */
export function findTimes(text: string, published: string | null, epidemic: boolean): Times {
  const points = findPoints(text);
  const anchor = anchorOf(text, points, published);
  const fixed = fixedTimes(text, points, anchor, epidemic);
  const { day } = anchor;
  const relativeTo = (asOf: CalendarDay | null, window: Period | null) =>
    day === null
      ? []
      : findRelativePeriods(text, { today: day, asOf: asOf ?? day, window }).map((one) => ({
          ...one,
          ...(one.role === 'since' ? {} : roleOf(text, one, epidemic, one.grain === 'day')),
        }));
  const title = text.indexOf('\n');
  const told = windowOf(fixed, anchor, title);
  const asOf = asOfDay(fixed, told, anchor, title);
  const all = withoutOverlap([...fixed, ...relativeTo(asOf, told)]);
  return {
    all: all.map((one) => (isToCome(one, anchor) ? { ...one, role: 'aside' } : one)),
    asOf: asOf && periodOf(asOf),
    window:
      told ??
      windowOf(
        all.filter(({ period }) => lengthOf(period) <= 7),
        anchor,
        title,
      ) ??
      (epidemic ? null : yearOfTitle(all, title)),
  };
}

/** Those that don't need to know the bulletin's own period. */
function fixedTimes(
  text: string,
  points: ReturnType<typeof findPoints>,
  anchor: Anchor,
  epidemic: boolean,
): readonly TimeExpression[] {
  const made = joinPoints(text, points).map((range): TimeExpression => {
    const wider = widen(text, range, anchor);
    const start = wider?.start ?? range.start;
    const period = wider?.period ?? yearsOf(range.period, anchor);
    const told =
      wider || range.isRange
        ? { role: rangeRole(text, start), start }
        : roleOf(text, range, epidemic, period.to.day !== null);
    const since = told.role === 'since' && BEGINNING.test(text.slice(told.start, start));
    return {
      ...told,
      end: range.end,
      period: since ? fromFirstDay(period) : period,
      grain: wider?.isWeek ? 'week' : grainOf(period),
    };
  });
  const named = findNamedPeriods(text, anchor).map((one): TimeExpression => {
    // "the year to the first quarter of 2024"
    const wider = widen(text, { ...one, isRange: false }, anchor);
    const start = wider?.start ?? one.start;
    return {
      start,
      end: one.end,
      period: wider?.period ?? one.period,
      role: rangeRole(text, start),
      grain: 'month',
    };
  });
  const weeks = findNumberedWeeks(
    text,
    made.filter(({ period }) => lengthOf(period) === 7),
    anchor,
  ).map((one) => ({ ...one, role: rangeRole(text, one.start), grain: 'week' as const }));
  return withoutOverlap([...named, ...weeks, ...made]);
}

/** "since the beginning of 2019" */
const BEGINNING = /\b(?:start|beginning) of (?:the year )?$/iu;

function fromFirstDay({ from }: Period): Period {
  return periodOf({ year: from.year, month: from.month ?? 1, day: from.day ?? 1 });
}

function yearsOf({ from, to }: Period, anchor: Anchor): Period {
  const end = withYear(to, anchor);
  if (from === to || from.year !== null) return { from: from === to ? end : from, to: end };
  const start = { ...from, year: end.year };
  const later = (from.month ?? 0) > (to.month ?? 0);
  return { from: later && end.year !== null ? { ...start, year: end.year - 1 } : start, to: end };
}

function grainOf({ from }: Period): Grain {
  return from.day !== null ? 'day' : from.month !== null ? 'month' : 'year';
}

function lengthOf({ from, to }: Period): number {
  const [start, end] = [firstDay(from), lastDay(to)];
  return start && end && from.day !== null ? daysBetween(start, end) + 1 : 0;
}

function withoutOverlap(times: readonly TimeExpression[]): readonly TimeExpression[] {
  const sorted = [...times].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The window of a bulletin: what its title names, else the first run of days, week, month or quarter that its opening does. */
function windowOf(times: readonly TimeExpression[], anchor: Anchor, title: number): Period | null {
  const opening = times.filter(
    ({ start, role, period, grain }) =>
      start < OPENING &&
      (role === 'of' || role === 'asOf') &&
      (grain !== 'day' || lengthOf(period) > 1) &&
      !isFuture(period.from, anchor) &&
      isRecent(period, anchor),
  );
  return (
    (
      opening.find(({ start, grain }) => start < title && grain !== 'year') ??
      opening.find(({ grain, period }) => grain !== 'year' && lengthOf(period) < 40) ??
      opening.find(({ grain }) => grain !== 'year')
    )?.period ?? null
  );
}

/** "Road deaths in 2019" */
function yearOfTitle(times: readonly TimeExpression[], title: number): Period | null {
  return (
    times.find(({ start, role, grain }) => start < title + YEAR_REACH && role === 'of' && grain === 'year')
      ?.period ?? null
  );
}

/** Weeks and days that are long over are not what a bulletin is of. */
function isRecent({ from, to }: Period, { day }: Anchor): boolean {
  const end = lastDay(to);
  return from.day === null || !day || !end || daysBetween(end, day) < 21;
}

function asOfDay(
  times: readonly TimeExpression[],
  window: Period | null,
  anchor: Anchor,
  title: number,
): CalendarDay | null {
  const near = (end: CalendarDay | null) =>
    end && anchor.day && Math.abs(daysBetween(end, anchor.day)) < 10 ? end : null;
  const told = times.find(
    ({ start, role, period }) =>
      start < OPENING && role === 'asOf' && period.to.day !== null && !isFuture(period.to, anchor),
  );
  const ofTitle = times.find(({ start, period }) => start < title && period === window);
  return (
    (told && near(lastDay(told.period.to))) ??
    (ofTitle && window?.to.day ? near(lastDay(window.to)) : null) ??
    anchor.day
  );
}

function isFuture(moment: Moment, { latest }: Anchor): boolean {
  const start = firstDay(moment);
  return start !== null && latest !== null && daysBetween(latest, start) > 1;
}

function isToCome({ period }: TimeExpression, anchor: Anchor): boolean {
  return isFuture(period.from, anchor);
}
