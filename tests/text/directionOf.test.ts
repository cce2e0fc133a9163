import { expect, test } from 'vitest';
import { directionOf } from '../../lib/text/directionOf';

test.each([
  ['12 – “Flood in the valley”', 'ltr'],
  ['《通报》共3例', 'ltr'],
  ['3 إصابات جديدة (WHO)', 'rtl'],
  ['2 מקרים', 'rtl'],
  ['WHO: إصابات', 'ltr'],
  ['', undefined],
  ['12.5 %', undefined],
])('%s is written %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test('a title without letters leaves it to the text', () => {
  expect(directionOf('2026', 'حريق')).toBe('rtl');
  expect(directionOf('WHO', 'حريق')).toBe('ltr');
});
