import { isHan } from './characters';

/** Makes what tells by its first letter and its length whether a word, small or capital, may be one of some in lower case that are Latin. */
export function mayBeWord(words: Iterable<string>): (letter: number, length: number) => boolean {
  // Lengths as bits, by the last bits of the first letter: a small one and its capital have the same.
  const lengths = new Array<number>(32).fill(0);
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (isHan(code)) continue;
    // Beyond ASCII a capital may be longer than the small letter, or of other bits.
    if (/[^a-z']/.test(word)) lengths.fill(-1);
    lengths[code & 31] = (lengths[code & 31] ?? 0) | (1 << (word.length & 31));
  }
  return (letter, length) => ((lengths[letter & 31] ?? 0) & (1 << (length & 31))) !== 0;
}
