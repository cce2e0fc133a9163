import { isHan } from './characters';

/**
 * What tells by its first letter and its length whether a word, small or capital, may be one of some in lower case that are Latin.
 * By the last bits of the first letter (a small one and its capital have the same) the lengths as bits; see `mayBeWord`.
 */
export function lengthsOf(words: Iterable<string>): readonly number[] {
  const lengths = new Array<number>(32).fill(0);
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (isHan(code)) continue;
    // Beyond ASCII a capital may be longer than the small letter, or of other bits.
    if (/[^a-z']/.test(word)) lengths.fill(-1);
    lengths[code & 31] = (lengths[code & 31] ?? 0) | (1 << (word.length & 31));
  }
  return lengths;
}

/** Written out where every word of a text is asked about: before anything is compiled a call takes as long as the rest of the turn. */
export function mayBeWord(lengths: readonly number[], letter: number, length: number): boolean {
  return ((lengths[letter & 31] ?? 0) & (1 << (length & 31))) !== 0;
}
