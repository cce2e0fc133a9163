import { expect, test } from 'vitest';
import { writeSum } from '../../lib/formats/writeSum';

const write = new Intl.NumberFormat('en').format;

test.each([
  { values: [79, 7], sum: 86, expected: 86, ok: true, written: '79 + 7 = 86' },
  { values: [20, 10, 5], sum: 35, expected: 36, ok: false, written: '20 + 10 + 5 = 35 ≠ 36' },
  {
    values: [50_619, 40_340],
    sum: 90_959,
    expected: 91_000,
    ok: true,
    written: '50,619 + 40,340 = 90,959 ≈ 91,000',
  },
  { values: [1, 2, 3, 4, 5, 6], sum: 21, expected: 21, ok: true, written: '1 + 2 + 3 + 4 + 5 + 6 = 21' },
  { values: [], sum: 12, expected: 13, ok: false, written: '12 ≠ 13' },
  { values: [1, 2, 3, 4, 5, 6, 7], sum: 28, expected: 28, ok: true, written: '28' },
  { values: [1, 2, 3, 4, 5, 6, 7], sum: 28, expected: 29, ok: false, written: '28 ≠ 29' },
])('$written', ({ values, written, ...check }) => {
  expect(writeSum(check, values, write)).toBe(written);
});
