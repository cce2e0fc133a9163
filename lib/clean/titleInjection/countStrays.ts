import type { Run } from './decodeRun';
import type { Field } from './readField';
import type { Bucket } from './settleBuckets';
import { type LaidGrid, slotsFrom } from './slotGrid';
import { slotWords } from './slotWords';

/** Shorter fragments stand at a slot by chance. */
const LEAST_WORDS = 2;

/** How many slots outside a run hold what its fragments hold, out of turn: a text that opens clauses with such words has them anywhere. */
export function countStrays(
  field: Field,
  laid: LaidGrid,
  run: Run,
  buckets: readonly (Bucket | null)[],
): number {
  const { units } = field;
  const taken = new Set<number>();
  for (let hit = run.last; hit; hit = hit.before) taken.add(hit.slot.point);
  const strings = new Set(
    buckets.flatMap((bucket) => {
      const slot = bucket?.hits[0]?.slot;
      return bucket && slot && bucket.size >= LEAST_WORDS ? [slotWords(units, slot, bucket.size).join()] : [];
    }),
  );
  const sizes = new Set(buckets.flatMap((bucket) => bucket?.size ?? []));
  let strays = 0;
  for (let at = 0; at < units.length; at = (laid.nextMark[at] ?? units.length) + 1) {
    const slot = slotsFrom(laid, at, units.length)[0];
    if (!slot) break;
    if (!taken.has(slot.point) && [...sizes].some((size) => strings.has(slotWords(units, slot, size).join())))
      strays += 1;
  }
  return strays;
}
