import { expect, it } from 'vitest';
import { isNoPlace } from '../../../../lib/figures/english/places/noPlace';

it.each([
  'ICU',
  'Testing',
  'Red Cross',
  'Ministério da Saúde',
  'Daily Cases',
  'Breath Tests',
  'Camp Fire',
  'KATU-TV',
  'Tupolev Tu-154',
])('%s is no place', (name) => {
  expect(isNoPlace(name)).toBe(true);
});

it.each(['Nanjing', 'An Giang', 'Alder Bay'])('%s may be one', (name) => {
  expect(isNoPlace(name)).toBe(false);
});
