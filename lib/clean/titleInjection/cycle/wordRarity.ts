import { remembered } from '../../../remembered';
import type { Field } from '../readField';

/** A word is held to be no rarer than this, in bits. */
const RAREST = 8;

/**
 * By word number, how many bits it takes to meet the word at a place of the text by chance. Of words that come often
 * most are taken for inserted: an honest text does not say one word at every turn.
 */
export const wordRarity = remembered(({ units, pool }: Field): readonly number[] => {
  const counts = new Array<number>(pool.vocabulary.size).fill(0);
  for (const unit of units.named) {
    const word = units.id[unit] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts.map((count) => {
    const own = Math.min(count / 2, 1.5 * Math.sqrt(count));
    return Math.min(RAREST, Math.log2(units.length / (1 + own)));
  });
});

/** Bits to meet the next word of the title behind a word by chance; who has said so many in a row is likely to go on. */
const NEIGHBOUR = { bits: 2.5, furtherBits: 0.8, surprising: 3 } as const;

/** How many bits it takes to meet a string of words at a place of the text by chance; of a list, from one place up to another. */
export function stringRarity(field: Field, words: ArrayLike<number>, from = 0, to = words.length): number {
  const rare = wordRarity(field);
  let bits = 0;
  let inOrder = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? 0;
    inOrder = i > from && field.pool.pairs.has((words[i - 1] ?? 0) * 4096 + word) ? inOrder + 1 : 0;
    if (inOrder === 0) bits += rare[word] ?? 0;
    else bits += inOrder <= NEIGHBOUR.surprising ? NEIGHBOUR.bits : NEIGHBOUR.furtherBits;
  }
  return bits;
}
