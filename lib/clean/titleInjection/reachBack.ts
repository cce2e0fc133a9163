import type { Hit } from './decodeRun';
import type { Decoded } from './injectionCuts';
import { clauseAfter, layGrid, type Slot, slotsFrom } from './slotGrid';

/**
 * Takes the slots right before a proved run's first fragment into it, as long as each holds what its turn in the cycle asks for: a
 * short piece says little where it stands first, and much once it is known that it comes again.
 */
export function reachBack(decoded: Decoded): Decoded {
  const { run, grid, evidence, buckets } = decoded;
  if (!grid || evidence.verdict !== 'proof' || !Number.isFinite(run.period)) return decoded;
  const first = firstOf(run.last);
  if (!first) return decoded;
  const found = new Map<number, Hit>();
  let turn = first.bucket;
  for (const slot of slotsBefore(decoded, first).reverse()) {
    turn = (turn + run.period - 1) % run.period;
    if (!holds(decoded, slot, turn)) break;
    found.set(turn, { slot, bucket: turn, before: null });
    if (found.size === run.period) break;
  }
  if (found.size === 0) return decoded;
  return {
    ...decoded,
    buckets: buckets.map((bucket, number) => {
      const hit = found.get(number);
      return bucket && hit ? { ...bucket, hits: [hit, ...bucket.hits] } : bucket;
    }),
  };
}

function firstOf(last: Hit | null): Hit | null {
  let first = last;
  while (first?.before) first = first.before;
  return first;
}

/** The grid's slots before a fragment, in text order. */
function slotsBefore({ field: { units }, grid }: Decoded, first: Hit): Slot[] {
  const slots: Slot[] = [];
  if (!grid) return slots;
  const laid = layGrid(units, grid);
  for (let at = 0; at < units.length; ) {
    const [slot] = slotsFrom(laid, at, units.length);
    if (!slot || slot.point >= first.slot.point) break;
    slots.push(slot);
    at = Math.max(at + 1, clauseAfter(laid, slot, 0, units.length));
  }
  return slots;
}

/** Whether a slot holds the words of a bucket, which has stood twice or more. */
function holds({ field: { units }, buckets }: Decoded, slot: Slot, turn: number): boolean {
  const bucket = buckets[turn];
  const [known] = bucket?.hits ?? [];
  if (!bucket || !known || bucket.hits.length < 2 || known.slot.side !== slot.side) return false;
  const from = (point: number) => (slot.side === 1 ? point : point - bucket.size);
  for (let i = 0; i < bucket.size; i += 1)
    if (units.id[from(slot.point) + i] !== units.id[from(known.slot.point) + i]) return false;
  return true;
}
