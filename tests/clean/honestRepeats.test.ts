import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HONEST_WAYS, honestText } from '../pollute/honestText';
import { readFromTitle } from '../pollute/readFromTitle';

describe("articles that say their title's words again and again", () => {
  it.each(HONEST_WAYS)('%s: not a character is cut', (way) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { title, text } = honestText(seed, way);
        const cleaned = readFromTitle(title, text);
        expect(cleaned.cuts.filter(({ applied }) => applied)).toEqual([]);
        expect(cleaned.text).toBe(text);
      }),
      { numRuns: 40, seed: 17 },
    );
  });
});
