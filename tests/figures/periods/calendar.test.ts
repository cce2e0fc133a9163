import { describe, expect, it } from 'vitest';
import {
  dayInAnyYear,
  dayOf,
  daysAfter,
  daysBetween,
  isDay,
  isoDay,
  isoMonth,
  lastDayNumbered,
  lastDayOf,
  weekdayOf,
} from '../../../lib/figures/periods/calendar';

const NEW_YEAR = { year: 2021, month: 1, day: 1 };

describe('calendar', () => {
  it('takes the day of a date with time, and none of one that lacks its year', () => {
    expect(dayOf('2022-03-24T08:00:00+08:00')).toEqual({ year: 2022, month: 3, day: 24 });
    expect(dayOf('--03-24')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });

  it('counts between days whose year is unknown as in a leap year', () => {
    const [first, last] = ['--02-28', '--03-01T15'].map(dayInAnyYear);
    expect(first && last && daysBetween(first, last)).toBe(2);
    expect(dayInAnyYear('2023-03')).toBeNull();
    expect(daysBetween(NEW_YEAR, daysAfter(NEW_YEAR, -3))).toBe(-3);
  });

  it('knows which days there are', () => {
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(null, 2, 29)).toBe(true);
    expect(isDay(2023, 13, 1)).toBe(false);
    expect(lastDayOf(2024, 2)).toBe(29);
  });

  it('counts days over the end of a year', () => {
    expect(isoDay(daysAfter(NEW_YEAR, -1))).toBe('2020-12-31');
    expect(weekdayOf(NEW_YEAR)).toBe(5);
  });

  it('finds the last day with a number', () => {
    expect(isoDay(lastDayNumbered(1, NEW_YEAR))).toBe('2021-01-01');
    expect(isoDay(lastDayNumbered(19, NEW_YEAR))).toBe('2020-12-19');
    expect(isoDay(lastDayNumbered(19, { year: 2021, month: 4, day: 3 }))).toBe('2021-03-19');
  });

  it('writes no year where none is known', () => {
    expect(isoDay({ year: null, month: 3, day: 4 })).toBe('--03-04');
    expect(isoMonth(null, 7)).toBe('--07');
    expect(isoMonth(2023, 7)).toBe('2023-07');
  });
});
