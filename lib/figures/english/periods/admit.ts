import type { Scope } from '../../../reading';
import { daysAfter, daysBetween } from '../../periods/calendar';
import { firstDay, lastDay, type Period, periodOf } from '../../periods/period';
import type { Times } from './findTimes';
import type { TimeExpression } from './timeExpression';

const WEEK = 7;

/** What a time beside a figure says of it, by the figure's scope; null where it says nothing. */
export function admit(
  { period, role, grain }: TimeExpression,
  scope: Scope | null,
  { asOf }: Times,
  isStatistics: boolean,
  epidemic: boolean,
): Period | null {
  const isSpan = period.from !== period.to;
  if (role === 'since') return isSpan && scope !== 'current' ? period : sinceThen(period, scope, asOf);
  if (role === 'asOf' && grain !== 'year')
    return scope === 'current' && isSpan ? periodOf(period.to) : period;
  if (scope === 'new' || (scope === null && isStatistics)) return period;
  // What happened on a day, or in some, counts up to the bulletin's own.
  if (epidemic && scope === 'cumulative' && grain === 'day') return period;
  if (grain === 'day') return null;
  if (scope === 'current') return null;
  // "In 2023 189 cases have been reported": of a year that goes on.
  if (
    grain === 'year' &&
    !isSpan &&
    asOf &&
    asOf.to.year === period.to.year &&
    !(asOf.to.month === 12 && asOf.to.day === 31)
  )
    return { from: { ...period.from, month: 1, day: 1 }, to: asOf.to };
  return period;
}

function sinceThen({ from }: Period, scope: Scope | null, asOf: Period | null): Period | null {
  const start = firstDay(from);
  if (!asOf || !start || scope === 'current') return null;
  // "since the report of Monday": those after it.
  if (scope === 'new') return from.day === null ? null : { from: daysAfter(start, 1), to: asOf.to };
  const end = lastDay(asOf.to);
  // "12 more since Monday, for a total of": no total counts from then.
  return end && daysBetween(start, end) < WEEK ? null : { from, to: asOf.to };
}
