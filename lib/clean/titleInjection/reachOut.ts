import type { Hit } from './decodeRun';
import { goesOnAsTitle } from './goesOnAsTitle';
import type { Decoded } from './injectionCuts';
import type { Bucket } from './settleBuckets';
import { clauseAfter, type LaidGrid, layGrid, type Slot, slotsFrom } from './slotGrid';
import { slotWords } from './slotWords';

/** Bits of a piece whose turn it is: of one that jumps in the title, of one that the text says by itself, and of each word of others; and of a slot passed over. */
const BITS = { jumping: 8, said: 1, piece: 2, word: 2, most: 6, empty: -4 } as const;

/** Slots passed over in a row behind which nothing is looked for. */
const MOST_EMPTY = 3;

/**
 * Takes the slots before and behind a proved run into it, as long as each holds what its turn in the cycle asks for: a short piece says
 * little where it stands first or last, and much once it is known that it comes again. A machine may pass a slot over; what stands
 * beyond must say more than that costs. Behind the run what may be the text's own words is left alone: machines stop somewhere.
 */
export function reachOut(decoded: Decoded): Decoded {
  const { run, grid, field, evidence, buckets } = decoded;
  if (!grid || evidence.verdict !== 'proof' || !Number.isFinite(run.period) || !run.last) return decoded;
  const laid = layGrid(field.units, grid);
  const before = reachBack(decoded, laid, firstOf(run.last));
  const behind = reachOn(decoded, laid, run.last);
  if (before.length + behind.length === 0) return decoded;
  return {
    ...decoded,
    buckets: buckets.map((bucket, number) => {
      const of = (hits: readonly Hit[]) => hits.filter((hit) => hit.bucket === number);
      return bucket && { ...bucket, hits: [...of(before), ...bucket.hits, ...of(behind)] };
    }),
  };
}

/** A way to go on from a run. */
interface Way {
  /** The turn that comes next on the way. */
  on(turn: number): number;
  /** The next slot, where the one before holds a piece of so many words. */
  slotAfter(size: number): Slot | undefined;
  /** Whether the piece right beside the run may be the text's own. */
  mayBeOwn(slot: Slot, turn: number): boolean;
  /** Whether the text says its words elsewhere. */
  isSaid(slot: Slot, turn: number): boolean;
}

function reachBack(decoded: Decoded, laid: LaidGrid, first: Hit): readonly Hit[] {
  const { period } = decoded.run;
  const slots = slotsBefore(decoded, laid, first);
  const atSlots = new Set(slots.map(({ point }) => point));
  const way: Way = {
    on: (turn) => (turn + period - 1) % period,
    slotAfter: () => slots.pop(),
    mayBeOwn: () => false,
    isSaid: (slot, turn) => isSaidElsewhere(decoded, slot, turn, atSlots),
  };
  return reach(decoded, way, first).reverse();
}

function reachOn(decoded: Decoded, laid: LaidGrid, last: Hit): readonly Hit[] {
  const { run, field, buckets } = decoded;
  const { length } = field.units;
  let { slot } = last;
  const isSaid = (at: Slot, turn: number) =>
    goesOnAsTitle(field, at, buckets[turn]?.size ?? 0) || isSaidElsewhere(decoded, at, turn);
  const way: Way = {
    on: (turn) => (turn + 1) % run.period,
    slotAfter(size) {
      const [next] = slotsFrom(laid, clauseAfter(laid, slot, size, length), length);
      if (next) slot = next;
      return next;
    },
    mayBeOwn: isSaid,
    isSaid,
  };
  return reach(decoded, way, last);
}

/** Goes on from a run slot by slot, as far as what stands there says more than the slots passed over cost. */
function reach(decoded: Decoded, way: Way, from: Hit): Hit[] {
  const { buckets } = decoded;
  const hits: Hit[] = [];
  let turn = way.on(from.bucket);
  let size = buckets[from.bucket]?.size ?? 0;
  let [bits, best, kept, empty] = [0, 0, 0, 0];
  while (empty <= MOST_EMPTY) {
    const slot = way.slotAfter(size);
    if (!slot) break;
    const isHeld = holds(decoded, slot, turn);
    if (isHeld && bits === best && way.mayBeOwn(slot, turn)) break;
    size = isHeld ? (buckets[turn]?.size ?? 0) : 0;
    if (isHeld) {
      hits.push({ slot, bucket: turn, before: null });
      bits += bitsOf(buckets[turn], bits === best || !way.isSaid(slot, turn));
      if (bits > best) [best, kept] = [bits, hits.length];
      turn = way.on(turn);
      empty = 0;
    } else {
      bits += BITS.empty;
      empty += 1;
    }
  }
  return hits.slice(0, kept);
}

function bitsOf(bucket: Bucket | null | undefined, isTelling: boolean): number {
  if (!bucket || !isTelling) return BITS.said;
  if (bucket.pieces.forward + bucket.pieces.backward > 0) return BITS.jumping;
  return Math.min(BITS.most, BITS.piece + BITS.word * bucket.size);
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
function isSaidElsewhere(
  { field, buckets }: Decoded,
  slot: Slot,
  turn: number,
  but: ReadonlySet<number> = new Set(),
): boolean {
  const { units } = field;
  const { hits = [], size = 0 } = buckets[turn] ?? {};
  const startOf = ({ point, side }: Slot) => (side === 1 ? point : point - size);
  const own = new Set([...hits.map((hit) => startOf(hit.slot)), startOf(slot)]);
  const words = units.id.subarray(startOf(slot), startOf(slot) + size);
  for (let at = 0; at + size <= units.length; at += 1)
    if (
      !own.has(at) &&
      !but.has(at) &&
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
