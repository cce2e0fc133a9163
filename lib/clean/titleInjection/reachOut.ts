import type { Hit } from './decodeRun';
import { firstHit } from './firstHit';
import { goesOnAsTitle } from './goesOnAsTitle';
import type { Decoded } from './injectionCuts';
import type { Field } from './readField';
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
  const before = reachBack(decoded, laid, firstHit(run) ?? run.last);
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

function reachBack(decoded: Decoded, laid: LaidGrid, first: Hit): readonly Hit[] {
  const slots = slotsBefore(decoded, laid, first);
  const atSlots = new Set(slots.map(({ point }) => point));
  const isSaid = (slot: Slot, turn: number) => isSaidElsewhere(decoded, slot, turn, atSlots);
  return reach(decoded, first, -1, () => slots.pop(), isSaid).reverse();
}

function reachOn(decoded: Decoded, laid: LaidGrid, last: Hit): readonly Hit[] {
  const { field, buckets } = decoded;
  const { length } = field.units;
  let slot: Slot | undefined = last.slot;
  const slotAfter = (size: number) => {
    [slot] = slot ? slotsFrom(laid, clauseAfter(laid, slot, size, length), length) : [];
    return slot;
  };
  const isSaid = (at: Slot, turn: number) =>
    goesOnAsTitle(field, at, buckets[turn]?.size ?? 0) || isSaidElsewhere(decoded, at, turn);
  return reach(decoded, last, 1, slotAfter, isSaid);
}

/**
 * Goes on from a run slot by slot, as far as what stands there says more than the slots passed over cost.
 * @param slotAfter the next slot, where the one before holds a piece of so many words
 * @param isSaid whether the text may say such words by itself
 */
function reach(
  { run: { period }, buckets, field }: Decoded,
  from: Hit,
  step: 1 | -1,
  slotAfter: (size: number) => Slot | undefined,
  isSaid: (slot: Slot, turn: number) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  const turnAfter = (turn: number) => (turn + period + step) % period;
  let turn = turnAfter(from.bucket);
  let size = buckets[from.bucket]?.size ?? 0;
  let [bits, best, kept, empty] = [0, 0, 0, 0];
  while (empty <= MOST_EMPTY) {
    const slot = slotAfter(size);
    if (!slot) break;
    const bucket = buckets[turn];
    size = 0;
    if (bucket && holds(field, bucket, slot)) {
      const isBeside = bits === best;
      const mayBeOwn = (!isBeside || step === 1) && isSaid(slot, turn);
      if (isBeside && mayBeOwn) break;
      hits.push({ slot, bucket: turn, before: null });
      bits += mayBeOwn ? BITS.said : bitsOf(bucket);
      if (bits > best) [best, kept] = [bits, hits.length];
      turn = turnAfter(turn);
      ({ size } = bucket);
      empty = 0;
    } else {
      bits += BITS.empty;
      empty += 1;
    }
  }
  return hits.slice(0, kept);
}

function bitsOf({ pieces: { forward, backward }, size }: Bucket): number {
  return forward + backward > 0 ? BITS.jumping : Math.min(BITS.most, BITS.piece + BITS.word * size);
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
  const { units, ahead } = field;
  const { hits = [], size = 0 } = buckets[turn] ?? {};
  const startOf = ({ point, side }: Slot) => (side === 1 ? point : point - size);
  const own = new Set([...hits.map((hit) => startOf(hit.slot)), startOf(slot)]);
  const words = units.id.subarray(startOf(slot), startOf(slot) + size);
  for (let at = 0; at + size <= units.length; at += 1)
    if (
      (ahead[at] ?? 0) >= size &&
      !own.has(at) &&
      !but.has(at) &&
      words.every((word, i) => units.id[at + i] === word) &&
      !goesOnAsTitle(field, { ...slot, side: 1, point: at }, size)
    )
      return true;
  return false;
}

/** Whether a slot holds the words of a bucket, which has stood twice or more, as it has them or as shuffled as it has been before. */
function holds(
  { units, ahead, behind }: Field,
  { hits: [known, ...others], size }: Bucket,
  slot: Slot,
): boolean {
  if (!known || others.length === 0 || known.slot.side !== slot.side) return false;
  if (((slot.side === 1 ? ahead : behind)[slot.point] ?? 0) < size) return false;
  const words = slotWords(units, slot, size);
  const before = slotWords(units, known.slot, size);
  if (words.join() === before.join()) return true;
  const isShuffled = others.some((other) => slotWords(units, other.slot, size).join() !== before.join());
  return isShuffled && [...words].sort().join() === [...before].sort().join();
}
