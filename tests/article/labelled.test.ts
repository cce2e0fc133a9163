import { expect, test } from 'vitest';
import { labelled, labelPattern } from '../../lib/article/facts/labelled';

const SOURCE = labelPattern(['source', '来源'], ':：');

test.each([
  ['Source: Quenlow Daily Views (3187)', 'Quenlow Daily'],
  ['Source: Quenlow Daily Comments: 4', 'Quenlow Daily'],
  ['Source: Sunday Reads', 'Sunday Reads'],
  ['来源：青澜日报 阅读（3187）', '青澜日报'],
])('a value ends where a counter begins: %s', (line, value) => {
  expect(labelled(SOURCE, line)).toBe(value);
});
