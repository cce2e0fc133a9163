import type { Cut } from '../text/cuts';
import type { Cleaner } from './cleaners';
import { HAN } from './keywords/hanScript';
import { judgeKeywords } from './keywords/judgeKeyword';
import { recurringStrings } from './keywords/recurringStrings';

/** What is looked at of a long text: such keywords come again and again. */
const HEAD = 60_000;

/**
 * One foreign trade word put in again and again (kind K). It is cut where it recurs, is not in the title, and words that it
 * split are whole again without it; where less speaks against it, it is marked.
 */
export const findForeignKeywords: Cleaner = {
  name: 'findForeignKeywords',
  why: 'after the title pieces, which recur too',
  isEastAsian: true,
  *find(input) {
    const head = input.text.slice(0, HEAD);
    if (!HAN.test(head)) return [];
    const strings = recurringStrings(head);
    yield;
    return disjoint(judgeKeywords(strings, HEAD, input));
  },
};

/** Longer keywords first: one inside another is the same insertion. */
function disjoint(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || cut.start >= last.end) kept.push(cut);
    else if (cut.applied && !last.applied) kept[kept.length - 1] = cut;
  }
  return kept;
}
