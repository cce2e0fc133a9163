import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromTitle } from '../pollute/readFromTitle';
import { TURN_FORMS, turnsOfNames } from '../pollute/turnsOfNames';

function expectUncut(seed: number, form: string): void {
  const { title, text } = turnsOfNames(seed, form);
  const cleaned = readFromTitle(title, text);
  expect(cleaned.cuts.filter(({ applied }) => applied)).toEqual([]);
  expect(cleaned.text).toBe(text);
}

describe("articles that have their title's names in turn", () => {
  it.each(TURN_FORMS)('%s: not a character is cut', (form) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => expectUncut(seed, form)),
      { numRuns: 25, seed: 29 },
    );
  });

  it.each([
    ['a journey there and back', 5_000_925],
    ['a journey there and back', 14_004_773],
    ['a price list', 12_002_294],
    ['inside clauses', 12_000_666],
    ['at the head of clauses', 14_001_961],
    ['at the head of clauses', 14_003_774],
    ['at the end of clauses', 14_002_886],
    ['inside clauses, in other words each time', 14_000_333],
    ['at the head of clauses, in other words each time', 14_001_147],
    ['verses with a refrain', 12_001_332],
    ['verses with a refrain', 18_004_699],
    ['inside clauses, among others', 18_004_699],
    ['at the end of clauses', 17_002_405],
    ['at either end of clauses', 16_003_034],
    ['at either end of clauses', 14_002_220],
    ['at the head of clauses, in other words each time', 16_002_516],
    ['a sheet of specifications', 12_000_481],
    ['line-ups of matches', 12_000_148],
    ['line-ups of matches', 12_001_739],
    ['inside clauses, in other words each time', 73_002_109],
    ['inside clauses, among others', 74_003_239],
    ['commentary of a match', 76_002_870],
    ['inside clauses, in other words each time', 98_000_183],
    ['commentary of a match', 98_000_305],
    ['inside clauses, among others', 98_000_305],
    ['at the head of clauses', 96_002_107],
    ['at either end of clauses', 450_000_066],
    ['verses with a refrain', 450_000_071],
    ['verses with a refrain', 460_000_011],
    ['inside clauses, in other words each time', 450_000_079],
    ['parallel sentences', 634_000_051],
    ['now here, now there in their clauses', 635_000_010],
    ['commentary of a match', 888_000_008],
    ['commentary of a match', 891_000_024],
  ] as const)('%s of seed %i, which was cut once', (form, seed) => expectUncut(seed, form));
});
