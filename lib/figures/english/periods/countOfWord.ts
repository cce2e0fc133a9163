const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

/** The number that a short word or digits say; null where there is none. */
export function countOfWord(word: string | undefined): number | null {
  if (word === undefined) return null;
  const at = WORDS.indexOf(word.toLowerCase());
  const number = at < 0 ? Number(word) : at + 1;
  return Number.isFinite(number) && number > 0 ? number : null;
}
