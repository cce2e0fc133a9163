import { standsOf } from './cycle/standsOf';
import type { Decoded } from './injectionCuts';

/** Words of a piece that no text says by itself, and how much oftener it must stand than the grid has it. */
const WORDS = 3;
const TIMES = 2;

/**
 * Whether pieces that a grid explains stand elsewhere too: then its slots may be a few of many places of another machine. Asked of
 * pieces that jump in the title alone, because a text says strings of its title by itself.
 */
export function standElsewhere({ field, buckets }: Decoded): boolean {
  let [stands, explained] = [0, 0];
  for (const bucket of buckets) {
    const [hit] = bucket?.hits ?? [];
    if (!bucket || !hit || bucket.size < WORDS) continue;
    if (bucket.pieces.forward + bucket.pieces.backward === 0) continue;
    const from = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - bucket.size;
    const words = [...field.units.id.subarray(from, from + bucket.size)];
    stands += standsOf(field, [{ words }]).length;
    explained += bucket.hits.length;
  }
  return stands >= explained + TIMES;
}
