import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsIn } from '../../lib/links/pairsIn';
import { topicsOf } from '../../lib/links/topicsOf';

const text = fc.string({ unit: fc.constantFrom('水', '位', '山', 'a', '\n', '𠮷') });

/** How often a pair stands in a text, each place counted. */
function countOf(pair: string, all: string): number {
  return Array.from(all).filter((_, at, letters) => (letters[at] ?? '') + (letters[at + 1] ?? '') === pair)
    .length;
}

test('pairs of wide characters are counted as often as they stand there', () => {
  fc.assert(
    fc.property(text, (all) => {
      for (const pair of ['水位', '位水', '山山']) expect(pairsIn(all)(pair, 0)).toBe(countOf(pair, all));
    }),
  );
});

test('whoever asks about many pairs is told the same as whoever asks about one', () => {
  fc.assert(
    fc.property(text, (all) => {
      const { count } = topicsOf([all]);
      const ask = () => ['水位', '位水', '山山', '𠮷山'].map((pair) => count(pair, 2));
      const first = ask();
      for (let i = 0; i < 30; i++) ask();
      expect(ask()).toEqual(first);
      expect(first).toEqual(['水位', '位水', '山山', '𠮷山'].map((pair) => Math.min(2, countOf(pair, all))));
    }),
  );
});
