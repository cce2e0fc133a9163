import { PEOPLE } from './tables/nounMetrics';
import { SORT_OF_PLACE } from './tables/placeWords';

const FUNCTION_WORD =
  /^(?:of|the|these|those|them|our|its|were|was|are|is|have|has|had|and|or|a|an|in|today|yesterday|respectively|elsewhere|unknown|each|others?|more|none|day|week|month|year|largest|smallest|highest|lowest|second|third|while|found|you)$/i;
/** What became of the things stands behind them: "39 roads closed", "700,000 livestock lost". */
const PARTICIPLE = /(?:\wed|lost|left|hit|cut|torn|sunk|stolen|taken|burnt|hurt|killed)$/i;

/** A noun that no table knows, as its own snake_case name: "12 ferry sailings" is `sailings`. Null where there is none. */
export function ownName(noun: string): string | null {
  // "One Cardiff council area"
  if (/^\p{Lu}/u.test(noun) && SORT_OF_PLACE.test(noun)) return null;
  const words = noun.split(/\s+/u).filter((word) => /^[\p{L}'’/-]+$/u.test(word));
  while (words.length > 1 && PARTICIPLE.test(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1);
  if (!head || FUNCTION_WORD.test(head) || head.length < 3 || /^\p{Lu}/u.test(head)) return null;
  if (PEOPLE.test(head) || PARTICIPLE.test(head)) return null;
  const name = head
    .toLowerCase()
    .replace(/[^a-z]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return name === '' ? null : name;
}
