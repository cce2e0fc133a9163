import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLetters } from '../../lib/article/segment/countLetters';
import { lettersOf } from '../../lib/text/lettersOf';

test.each([
  { text: '水位42.5米（超警）', letters: '水位425米超警' },
  { text: 'Flood, again!', letters: 'Floodagain' },
  // Characters beyond the first plane are letters, small pictures and halves of either are none.
  { text: '𠮷野🙂家', letters: '𠮷野家' },
  { text: '\ud842野\udfb7', letters: '野' },
  { text: '——', letters: '' },
])('of $text', ({ text, letters }) => {
  expect(lettersOf(text)).toBe(letters);
  expect(countLetters(text)).toBe([...letters].length);
});

test('are what a pattern leaves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(lettersOf(text)).toBe(text.replace(/[^\p{L}\p{N}]+/gu, ''));
    }),
  );
});
