import { expect, test } from 'vitest';
import { joinWraps } from '../../lib/text/joinWraps';
import { readText } from '../readPatiently';

const WRAPPED = [
  'Lake County Health Department Update',
  '',
  'The Lake County Health Department reported 12 new',
  'cases of the illness on Tuesday, which brings the',
  'total to 1,234. There have been 31 deaths and 40',
  'hospital admissions in the county since January.',
  'A clinic opens on Friday.',
].join('\n');

test('sentences are whole again, and every offset is where it was', () => {
  const joined = joinWraps(WRAPPED);
  expect(joined).toHaveLength(WRAPPED.length);
  expect(joined).toContain(
    'reported 12 new cases of the illness on Tuesday, which brings the total to 1,234.',
  );
  expect(joined).toContain('since January.\nA clinic');
});

test('figures of such a text are read', () => {
  const { figures } = readText(WRAPPED, { asIs: true });
  expect(figures.map(({ metric, value, scope }) => [metric, value, scope])).toEqual([
    ['confirmed', 12, 'new'],
    ['confirmed', 1234, 'cumulative'],
    ['deaths', 31, 'cumulative'],
    ['in_hospital', 40, 'cumulative'],
  ]);
});

test.each([
  ['a list', 'Cases by district in the first week of May\nNorth Bay 12\nSouth Bay 31\neast of the river 4'],
  [
    'paragraphs',
    `${'The river rose again. '.repeat(9)}and\nthe dam held.\n${'Rain fell all night. '.repeat(9)}and\nroads closed.`,
  ],
  ['a single break', 'The river rose by four metres overnight and\nthe dam held.'],
])('%s stays as it is', (_, text) => {
  expect(joinWraps(text)).toBe(text);
});
