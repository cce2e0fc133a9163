import { countWord } from './countWord';
import { pairsIn } from './pairsIn';
import { isHanPair, normalizeTerms, wordsOf } from './termsOf';

/** What a text speaks of. */
export interface Topics {
  /** Whether a term (one of `termsOf`) stands in the text. */
  has(term: string): boolean;
  /** How often, but no more than `most`. */
  count(term: string, most: number): number;
}

/** So many of its topics a title shares with any text of its country. */
export const SHARED_BY_CHANCE = 0.1;

/** So many words, and pairs, are looked for one by one; who asks about more has all of the text's counted. */
const FEW = 60;

/**
 * The topics of a text, for whoever asks about a few of them: they are looked for in the text itself, which takes less than to take
 * it apart into all of its words and pairs.
 */
export function topicsOf(texts: readonly string[]): Topics {
  const text = normalizeTerms(texts.join('\n'));
  let words: ReadonlyMap<string, number> | null = null;
  let asked = 0;
  let pairs: ReturnType<typeof pairsIn> | null = null;
  let askedPairs = 0;
  const countPair = (pair: string, most: number): number => {
    if (pair.length > 2 || (!pairs && askedPairs++ < FEW)) return countIn(text, pair, most);
    pairs ??= pairsIn(text);
    return Math.min(most, pairs(pair, 0));
  };
  const count = (term: string, most: number): number => {
    if (isHanPair(term)) return countPair(term, most);
    if (!words && asked++ < FEW) return countWord(text, term, most);
    words ??= tally(wordsOf(text));
    return Math.min(most, words.get(term) ?? 0);
  };
  return { has: (term) => count(term, 1) > 0, count };
}

/** A pair overlaps with itself in a run of one character. */
function countIn(text: string, pair: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(pair); at >= 0 && found < most; at = text.indexOf(pair, at + 1)) found++;
  return found;
}

/** How often each term stands in a list. */
export function tally(terms: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
