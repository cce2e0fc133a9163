import { COUNTED_NOUNS } from '../../tables/countedNouns';

/** Most words name none: one look tells. */
const ANY_NOUN = new RegExp(COUNTED_NOUNS.map(([, noun]) => noun.source).join('|'));

/** The counted thing that words name, by its metric; null if the table knows none. */
export function nounIn(words: string): string | null {
  if (words === '' || !ANY_NOUN.test(words)) return null;
  return COUNTED_NOUNS.find(([, noun]) => noun.test(words))?.[0] ?? null;
}
