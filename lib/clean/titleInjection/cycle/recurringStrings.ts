import type { Field } from '../readField';

/** So many different jumps must recur before anything is looked at: honest texts have a few. */
const LEAST_JUMPS = 4;
const LONGEST = 30;

/** A string of title words and where it stands. */
export interface Recurring {
  readonly starts: readonly number[];
  readonly size: number;
}

/** Strings that jump in the title and stand at least twice, the longest first; they do not overlap. */
export function recurringStrings(field: Field): readonly Recurring[] {
  const jumps = recurringJumps(field);
  if (jumps.length < LEAST_JUMPS) return [];
  const taken = new Uint8Array(field.units.length);
  const strings: Recurring[] = [];
  for (const { from, size, starts } of jumps
    .map((places) => widen(field, places))
    .sort((a, b) => b.size - a.size)) {
    const free = starts
      .map((start) => start - from)
      .filter((start) => !taken.subarray(start, start + size).includes(1));
    if (free.length < 2 || size > LONGEST) continue;
    for (const start of free) taken.fill(1, start, start + size);
    strings.push({ starts: free, size });
  }
  return strings;
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
