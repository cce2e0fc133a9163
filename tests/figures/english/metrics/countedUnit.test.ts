import { describe, expect, test } from 'vitest';
import { countedUnit } from '../../../../lib/figures/english/metrics/countedUnit';

describe('a number is counted in', () => {
  test.each([
    ['confirmed cases', 12, 'cases'],
    ['men', 3, 'men'],
    ['people dead', 19, 'people'],
    ['head of cattle', 40, 'cattle'],
    ['buses', 4, 'buses'],
    ['health areas', 2, 'areas'],
    ['new death', 1, 'death'],
  ])('%s', (noun, value, unit) => {
    expect(countedUnit(noun, value)).toBe(unit);
  });
});

test.each([
  ['new', 4],
  ['respectively', 3],
  ['local authority area', 5],
  ['serious', 2],
  ['of them', 7],
  ['this', 7],
  ['overseas', 1],
  ['illness', 6],
  ['', 1],
])('%s is none', (noun, value) => {
  expect(countedUnit(noun, value)).toBeNull();
});
