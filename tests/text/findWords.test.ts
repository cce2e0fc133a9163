import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFinder } from '../../lib/text/findWords';

test('of words that begin at one place the longest is found, and nothing that begins inside it', () => {
  const find = wordFinder(['密接', '密切接触', '接触', '隔离']);
  expect(find('密切接触者隔离，密接、接触')).toEqual([
    { at: 0, word: '密切接触' },
    { at: 5, word: '隔离' },
    { at: 8, word: '密接' },
    { at: 11, word: '接触' },
  ]);
});

test('finds what a pattern of the words finds, the longest first', () => {
  const word = fc.string({ unit: fc.constantFrom('水', '位', '山', '火'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (words, parts) => {
      const text = parts.join('');
      const longestFirst = [...words].sort((a, b) => b.length - a.length);
      const found = text.matchAll(new RegExp(longestFirst.join('|'), 'gu'));
      expect(wordFinder(words)(text)).toEqual(Array.from(found, ({ 0: word, index: at }) => ({ at, word })));
    }),
  );
});
