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

/** "the bulk (16) in A", "nearly half (22) are in B": the number in the bracket is what the words before it say. */
const SAID_IN_BRACKET =
  /(\b(?:most|half|the (?:bulk|majority|balance|rest|remainder|others)|others|(?:an?|one|two|three)[ -](?:half|third|quarter|fifth)s?)(?: of (?:them|these|those))? )\((\d[\d,]*)\)(?= [a-z])/gi;

/** A sentence in which a number that a bracket tells beside its words stands open; every offset stays. */
function withOpenNumbers(words: string): string {
  return words.includes('(') ? words.replace(SAID_IN_BRACKET, '$1 $2 ') : words;
}

/**
 * A sentence with insertions between dashes turned into brackets, as they are read alike; every offset stays.
 * @param offset where the sentence begins in the text that the numerals are counted in
 */
export function withInsertionsInBrackets(said: string, numerals: readonly Numeral[], offset: number): string {
  const words = withOpenNumbers(said);
  if (numerals.length < 2 || !DASHED.test(words)) return words;
  const changed = CHANGE.test(words) ? words.replace(INSERTED_CHANGE, '$1($2)') : words;
  return changed.replace(INSERTED_PARTS, (all, inner: string, at: number) => {
    const from = offset + at;
    const inside = numerals.some(({ start }) => start > from && start < from + all.length);
    return inside && numerals.some(({ start }) => start < from) ? `(${inner})` : all;
  });
}
