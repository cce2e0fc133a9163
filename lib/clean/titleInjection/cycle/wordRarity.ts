import { remembered } from '../../../remembered';
import type { Field } from '../readField';
import { WORD } from '../units';

/** A word is held to be no rarer than this, in bits. */
const RAREST = 8;

/**
 * By word number, how many bits it takes to meet the word at a place of the text by chance. Of words that come often
 * most are taken for inserted: an honest text does not say one word at every turn.
 */
export const wordRarity = remembered(({ units, pool }: Field): Float64Array => {
  const counts = new Float64Array(pool.vocabulary.size);
  for (let unit = 0; unit < units.length; unit += 1) {
    const word = units.id[unit] ?? -1;
    if (units.sort[unit] === WORD && word >= 0) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts.map((count) => {
    const own = Math.min(count / 2, 1.5 * Math.sqrt(count));
    return Math.min(RAREST, Math.log2(units.length / (1 + own)));
  });
});
