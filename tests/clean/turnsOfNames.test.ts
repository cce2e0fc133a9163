import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromTitle } from '../pollute/readFromTitle';
import { TURN_FORMS, turnsOfNames } from '../pollute/turnsOfNames';

describe("articles that have their title's names in turn", () => {
  it.each(TURN_FORMS)('%s: not a character is cut', (form) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { title, text } = turnsOfNames(seed, form);
        const cleaned = readFromTitle(title, text);
        expect(cleaned.cuts.filter(({ applied }) => applied)).toEqual([]);
        expect(cleaned.text).toBe(text);
      }),
      { numRuns: 40, seed: 29 },
    );
  });
});
