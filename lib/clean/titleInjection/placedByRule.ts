import type { Field } from './readField';
import type { Bucket } from './settleBuckets';

/** Bits that it takes to name an anchor, and the most that is given. */
const ANCHOR = 4;
const MOST = 6;

/**
 * Bits by which the pieces of one turn stand now behind a function word and now at a mark, and always where the grid says: a text has a
 * name now and then behind the one and now at the other, but a machine's rule tells of each clause which it is. Less what it takes to
 * name the function words.
 */
export function placedByRule(text: string, { units }: Field, buckets: readonly Bucket[]): number {
  const anchors = new Set<string>();
  let bits = 0;
  for (const { hits } of buckets) {
    const anchored = hits.filter(({ slot }) => slot.anchored);
    for (const { slot } of anchored) anchors.add(text.slice(units.start[slot.at], units.end[slot.at]));
    bits += bitsOfChoice(hits.length, anchored.length);
  }
  return Math.max(0, Math.min(MOST, bits - ANCHOR * anchors.size));
}

/** Bits that tell which of so many are chosen. */
function bitsOfChoice(all: number, chosen: number): number {
  let bits = 0;
  for (let i = 1; i <= chosen; i += 1) bits += Math.log2((all - chosen + i) / i);
  return bits;
}
