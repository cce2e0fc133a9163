import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWord } from '../../lib/links/countWord';
import { normalizeTerms, wordsOf } from '../../lib/links/termsOf';
import { tally, topicsOf } from '../../lib/links/topicsOf';

/** Pieces of words, with all that may stand beside one. */
const PIECES = [
  'case',
  's',
  'ss',
  'the',
  'new',
  'ab',
  'é',
  'コロ',
  'ナー',
  'ウイルス',
  '病',
  '毒',
  ' ',
  '-',
  '1',
  '𞤀',
  '\u0301',
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .map((pieces) => normalizeTerms(pieces.join('')));

describe('words of a text', () => {
  it('are found one by one as often as when all are counted', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const counts = tally(wordsOf(text));
        for (const term of [...counts.keys(), ...wordsOf(other)])
          expect(countWord(text, term, Number.POSITIVE_INFINITY)).toBe(counts.get(term) ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same, however many are asked about', () => {
    const { count } = topicsOf(['Masks and mask rules; the class of masks']);
    for (let i = 0; i < 200; i++)
      expect([count('mask', 9), count('mask', 2), count('clas', 9)]).toEqual([3, 2, 1]);
  });

  it('are so for pairs of characters too, and no more than is asked for', () => {
    const { count } = topicsOf(['病例增加，病例在隔离，无病例']);
    for (let i = 0; i < 200; i++)
      expect([count('病例', 9), count('病例', 2), count('离无', 9)]).toEqual([3, 2, 0]);
  });
});
