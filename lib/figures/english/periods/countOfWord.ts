import { SMALL_NUMBERS } from '../tables/numberWords';

/** The number that a short word or digits say; null where there is none. */
export function countOfWord(word: string | undefined): number | null {
  if (word === undefined) return null;
  const number = SMALL_NUMBERS.get(word.toLowerCase()) ?? Number(word);
  return Number.isFinite(number) && number > 0 ? number : null;
}
