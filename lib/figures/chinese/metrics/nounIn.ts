import { COUNTED_NOUNS } from '../../tables/countedNouns';
import { headIn } from './nounByParts';

/** Most words name none: one look tells. */
const ANY_NOUN = new RegExp(COUNTED_NOUNS.map(([, noun]) => noun.source).join('|'));

/** The counted thing that words name, by its metric; null if no table knows one. */
export function nounIn(words: string): string | null {
  const told = ANY_NOUN.test(words) ? COUNTED_NOUNS.find(([, noun]) => noun.test(words))?.[0] : undefined;
  return told ?? headIn(words);
}
