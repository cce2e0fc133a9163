import type { Hit, Run } from './decodeRun';
import type { Field } from './readField';
import type { Slot } from './slotGrid';

/** So many different jumps must recur before anything is looked at: honest texts have a few. */
const LEAST_JUMPS = 4;
const LONGEST = 30;

/**
 * Pieces at any word bound, where no grid helps: strings that jump in the title and come again between other neighbours.
 * Pieces that are one word of the title cannot be told from the text's own and stay.
 * @returns the strings as buckets of a run without a period; null where hardly any recur: nearly every page
 */
export function findRecurringPieces(field: Field): Run | null {
  const jumps = recurringJumps(field);
  if (jumps.length < LEAST_JUMPS) return null;
  const taken = new Uint8Array(field.units.length);
  const slots: Place[] = [];
  const allowed: number[] = [];
  for (const { from, size, starts } of jumps
    .map((places) => widen(field, places))
    .sort((a, b) => b.size - a.size)) {
    const free = starts
      .map((start) => start - from)
      .filter((start) => !taken.subarray(start, start + size).includes(1));
    if (free.length < 2 || size > LONGEST) continue;
    for (const start of free) {
      taken.fill(1, start, start + size);
      slots.push({ slot: { point: start, side: 1, at: start, anchored: false }, bucket: allowed.length });
    }
    allowed.push(1 << size);
  }
  const cycled = keepCycle(slots.sort((a, b) => a.slot.point - b.slot.point));
  if (!cycled) return null;
  let last: Hit | null = null;
  for (const { slot, bucket } of cycled) last = { slot, bucket, before: last };
  const buckets = new Set(cycled.map(({ bucket }) => bucket)).size;
  const hits = cycled.length;
  return {
    score: 0,
    period: Number.POSITIVE_INFINITY,
    last,
    hits,
    repeats: hits - buckets,
    misses: 0,
    allowed,
  };
}

interface Place {
  readonly slot: Slot;
  readonly bucket: number;
}

/** Fewest strings in a cycle that proves a machine. */
const SHORTEST_CYCLE = 3;

/**
 * The strings that come round in one unbroken cycle: every one once before any comes again. Honest texts never do that.
 * Strings that come more or less often than most are the text's own, and one more may be left out.
 */
function keepCycle(places: readonly Place[]): readonly Place[] | null {
  const counts = new Map<number, number>();
  for (const { bucket } of places) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  const even = places.filter(({ bucket }) => Math.abs((counts.get(bucket) ?? 0) - usual) <= 1);
  const without = [...new Set(even.map(({ bucket }) => bucket))].map((left) =>
    even.filter(({ bucket }) => bucket !== left),
  );
  return [even, ...without].find(isCycle) ?? null;
}

function isCycle(places: readonly Place[]): boolean {
  const period = new Set(places.map(({ bucket }) => bucket)).size;
  if (period < SHORTEST_CYCLE || places.length < 2 * period) return false;
  return places.every(({ bucket }, i) => i < period || places[i - period]?.bucket === bucket);
}

/** Places of each pair of neighbours that come at least twice and are title words, but no neighbours in the title. */
function recurringJumps(field: Field): readonly (readonly number[])[] {
  const { id, length } = field.units;
  const places = new Map<number, number[]>();
  for (let u = 1; u < length; u += 1) {
    if ((field.behind[u] ?? 0) < 1 || (field.ahead[u] ?? 0) < 1) continue;
    const pair = (id[u - 1] ?? 0) * 4096 + (id[u] ?? 0);
    if (field.pool.pairs.has(pair)) continue;
    const list = places.get(pair);
    if (list) list.push(u - 1);
    else places.set(pair, [u - 1]);
  }
  return [...places.values()].filter((list) => list.length >= 2);
}

/** Makes a string as long as all its places agree, in title words. */
function widen(
  field: Field,
  starts: readonly number[],
): { readonly from: number; readonly size: number; readonly starts: readonly number[] } {
  const { id } = field.units;
  const first = starts[0] ?? 0;
  const agree = (step: number) =>
    starts.every((start) => {
      const unit = start + step;
      return unit >= 0 && (field.ahead[unit] ?? 0) > 0 && id[unit] === id[first + step];
    });
  let from = 0;
  let to = 2;
  while (from < LONGEST && agree(-from - 1)) from += 1;
  while (to < LONGEST && agree(to)) to += 1;
  return { from, size: from + to, starts };
}
