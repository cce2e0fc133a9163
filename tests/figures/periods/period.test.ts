import { expect, test } from 'vitest';
import { before, daysTo, isoPeriod, monthsTo, NO_YEAR, periodOf } from '../../../lib/figures/periods/period';

const day = { year: 2024, month: 3, day: 3 };
const iso = (period: ReturnType<typeof before>) => period && isoPeriod(period);

test('as ISO 8601 has it', () => {
  expect(isoPeriod(periodOf(day))).toBe('2024-03-03');
  expect(isoPeriod(periodOf({ year: 2024, month: 3, day: null }))).toBe('2024-03');
  expect(isoPeriod({ from: { year: 2019, month: null, day: null }, to: day })).toBe('2019/2024-03-03');
  expect(isoPeriod(periodOf({ year: NO_YEAR, month: 3, day: 3 }))).toBe('--03-03');
  expect(isoPeriod(periodOf({ year: NO_YEAR, month: null, day: null }))).toBeNull();
});

test('so many days or months that end with one', () => {
  expect(isoPeriod(daysTo(day, 7))).toBe('2024-02-26/2024-03-03');
  expect(isoPeriod(daysTo({ ...day, year: NO_YEAR, day: 1 }, 2))).toBe('--02-29/--03-01');
  expect(iso(monthsTo(day, 12))).toBe('2023-04/2024-03');
});

test('its own length before, or a year', () => {
  expect(iso(before(daysTo(day, 7), 'own'))).toBe('2024-02-19/2024-02-25');
  expect(
    iso(
      before({ from: { year: 2024, month: 1, day: null }, to: { year: 2024, month: 3, day: null } }, 'own'),
    ),
  ).toBe('2023-10/2023-12');
  expect(iso(before(periodOf({ year: 2024, month: null, day: null }), 'own'))).toBe('2023');
  expect(iso(before(periodOf(day), 'year'))).toBe('2023-03-03');
});
