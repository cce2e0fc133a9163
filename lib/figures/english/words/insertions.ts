import type { Numeral } from '../numbers/readNumerals';
import { latin } from './latin';

const DASHED = / [–—-]|[–—]/u;
const CHANGE = /[–—-] ?(?:up|down) /u;
/** "395 – up nine – patients": what it changed by, put between the number and its noun like a bracket. */
const INSERTED_CHANGE = latin(
  String.raw`((?:\d|\p{L}) ?)[–—-]( ?(?:up|down) (?:by )?[\d\p{L}][^–—;.()\n]{0,30}?)[–—-](?= )`,
  'g',
);
/** "60 people aboard – 45 passengers and 15 crew – have been tested": what goes on behind is said of those before. */
const INSERTED_PARTS = latin(
  String.raw`(?<=\p{L} )[–—](?= )([^–—;.()\n]{5,90}?)(?<= )[–—](?= (?:and|have|has|had|were|was|are|is|remain|died|[\p{Ll}]{3,}ed)\b)`,
  'g',
);

/**
 * A sentence with insertions between dashes turned into brackets, as they are read alike; every offset stays.
 * @param offset where the sentence begins in the text that the numerals are counted in
 */
export function withInsertionsInBrackets(
  words: string,
  numerals: readonly Numeral[],
  offset: number,
): string {
  if (numerals.length < 2 || !DASHED.test(words)) return words;
  const changed = CHANGE.test(words) ? words.replace(INSERTED_CHANGE, '$1($2)') : words;
  return changed.replace(INSERTED_PARTS, (all, inner: string, at: number) => {
    const from = offset + at;
    const inside = numerals.some(({ start }) => start > from && start < from + all.length);
    return inside && numerals.some(({ start }) => start < from) ? `(${inner})` : all;
  });
}
