import { ANCHORS } from '../anchors';
import { isLatin } from '../characters';
import type { Field } from '../readField';

/** By an anchor's number, whether it is a Latin function word. A Chinese one is a character of many words, and says more. */
const IS_LATIN = ANCHORS.map((anchor) => isLatin(anchor.charCodeAt(0)));

/**
 * How many different pairs of title words that are no neighbours in the title stand side by side in the text at least twice.
 * Pairs with a Latin function word do not count: every text says "of the" again and again.
 */
export function countJumps({ units: { id, named, anchor }, pool }: Field): number {
  const counts = new Map<number, number>();
  let jumps = 0;
  for (let i = 1; i < named.length; i += 1) {
    const unit = named[i] ?? 0;
    if (named[i - 1] !== unit - 1 || IS_LATIN[anchor[unit - 1] ?? -1] || IS_LATIN[anchor[unit] ?? -1])
      continue;
    const pair = (id[unit - 1] ?? 0) * 4096 + (id[unit] ?? 0);
    if (pool.pairs.has(pair)) continue;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count === 2) jumps += 1;
  }
  return jumps;
}
