import { isOwnWord, patternOf, SWAPS } from '../text/synonymSwaps';
import type { Cleaner } from './cleaners';

const MEANT = new Map(SWAPS.map((swap) => [swap.swapped, swap]));
const PATTERN = patternOf([...MEANT.keys()]);

/** No others count without one of these. */
const SURE = new RegExp(SWAPS.flatMap(({ swapped, sure }) => (sure ? [swapped] : [])).join('|'));

/** Words that a rewriting machine has swapped (kind S): listed, never changed; the figure reader knows them as aliases. */
export const findSynonymSwaps: Cleaner = {
  name: 'findSynonymSwaps',
  why: 'marks only, so its place does not matter',
  isEastAsian: true,
  find({ text }) {
    if (!SURE.test(text)) return [];
    const found = [...text.matchAll(PATTERN)].flatMap((match) => {
      const swap = MEANT.get(match[0]);
      return swap && !isOwnWord(text, match.index) ? [{ swap, start: match.index }] : [];
    });
    if (!found.some(({ swap }) => swap.sure)) return [];
    return found.map(({ swap, start }) => ({
      kind: 'synonym-swap',
      start,
      end: start + swap.swapped.length,
      confidence: swap.sure ? 0.8 : 0.5,
      evidence: [`probably ${swap.meant}`],
      applied: false,
    }));
  },
};
