import type { Hit } from './decodeRun';
import { goesOnAsTitle } from './goesOnAsTitle';
import type { Decoded } from './injectionCuts';
import { clauseAfter, type LaidGrid, layGrid, type Slot, slotsFrom } from './slotGrid';
import { slotWords } from './slotWords';

/**
 * Takes the slots right before and behind a proved run into it, as long as each holds what its turn in the cycle asks for: a short
 * piece says little where it stands first or last, and much once it is known that it comes again. Behind the run what may be the
 * text's own words is left alone: machines stop somewhere.
 */
export function reachOut(decoded: Decoded): Decoded {
  const { run, grid, field, evidence, buckets } = decoded;
  if (!grid || evidence.verdict !== 'proof' || !Number.isFinite(run.period) || !run.last) return decoded;
  const laid = layGrid(field.units, grid);
  const before = reachBack(decoded, laid, firstOf(run.last));
  const behind = reachOn(decoded, laid, run.last);
  if (before.size + behind.size === 0) return decoded;
  return {
    ...decoded,
    buckets: buckets.map((bucket, number) => {
      const hits = [before.get(number) ?? [], bucket?.hits ?? [], behind.get(number) ?? []].flat();
      return bucket && { ...bucket, hits };
    }),
  };
}

/** Hits beyond a run's own by bucket; none further than a cycle away. */
type Reached = ReadonlyMap<number, Hit>;

function reachBack(decoded: Decoded, laid: LaidGrid, first: Hit): Reached {
  const { period } = decoded.run;
  const reached = new Map<number, Hit>();
  let turn = first.bucket;
  for (const slot of slotsBefore(decoded, laid, first).reverse()) {
    turn = (turn + period - 1) % period;
    if (reached.size === period || !holds(decoded, slot, turn)) break;
    reached.set(turn, { slot, bucket: turn, before: null });
  }
  return reached;
}

function reachOn(decoded: Decoded, laid: LaidGrid, last: Hit): Reached {
  const { run, field, buckets } = decoded;
  const { length } = field.units;
  const reached = new Map<number, Hit>();
  let { slot, bucket: turn } = last;
  while (reached.size < run.period) {
    const [next] = slotsFrom(laid, clauseAfter(laid, slot, buckets[turn]?.size ?? 0, length), length);
    turn = (turn + 1) % run.period;
    const size = buckets[turn]?.size ?? 0;
    if (!next || !holds(decoded, next, turn) || goesOnAsTitle(field, next, size)) break;
    if (isSaidElsewhere(decoded, next, turn)) break;
    reached.set(turn, { slot: next, bucket: turn, before: null });
    slot = next;
  }
  return reached;
}

function firstOf(last: Hit): Hit {
  let first = last;
  while (first.before) first = first.before;
  return first;
}

/** The grid's slots before a fragment, in text order. */
function slotsBefore({ field: { units } }: Decoded, laid: LaidGrid, first: Hit): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < units.length; ) {
    const [slot] = slotsFrom(laid, at, units.length);
    if (!slot || slot.point >= first.slot.point) break;
    slots.push(slot);
    at = Math.max(at + 1, clauseAfter(laid, slot, 0, units.length));
  }
  return slots;
}

/**
 * Whether the text has a bucket's words of its own, anywhere but in its fragments and this slot: then it may have them here too.
 * Where it says its title it must have them.
 */
function isSaidElsewhere({ field, buckets }: Decoded, slot: Slot, turn: number): boolean {
  const { units } = field;
  const { hits = [], size = 0 } = buckets[turn] ?? {};
  const startOf = ({ point, side }: Slot) => (side === 1 ? point : point - size);
  const own = new Set([...hits.map((hit) => startOf(hit.slot)), startOf(slot)]);
  const words = units.id.subarray(startOf(slot), startOf(slot) + size);
  for (let at = 0; at + size <= units.length; at += 1)
    if (
      !own.has(at) &&
      words.every((word, i) => units.id[at + i] === word) &&
      !goesOnAsTitle(field, { ...slot, side: 1, point: at }, size)
    )
      return true;
  return false;
}

/** Whether a slot holds the words of a bucket, which has stood twice or more, as it has them or as shuffled as it has been before. */
function holds({ field: { units }, buckets }: Decoded, slot: Slot, turn: number): boolean {
  const bucket = buckets[turn];
  const [known, ...others] = bucket?.hits ?? [];
  if (!bucket || !known || others.length === 0 || known.slot.side !== slot.side) return false;
  const words = slotWords(units, slot, bucket.size);
  const before = slotWords(units, known.slot, bucket.size);
  if (words.join() === before.join()) return true;
  const isShuffled = others.some(
    (other) => slotWords(units, other.slot, bucket.size).join() !== before.join(),
  );
  return isShuffled && [...words].sort().join() === [...before].sort().join();
}
