import { expect, test } from 'vitest';
import { readingTime } from '../../lib/view/readingTime';

test.each([
  ['', 1],
  ['字'.repeat(1200), 3],
  ['word '.repeat(460), 2],
  [`${'字'.repeat(400)} ${'word '.repeat(230)}`, 2],
])('a text takes its length, but never less than a minute', (text, minutes) => {
  expect(readingTime(text)).toBe(minutes);
});
