import type { Field } from '../readField';

/** How many different pairs of title words that are no neighbours in the title stand side by side in the text at least twice. */
export function countJumps({ units: { id, named }, pool }: Field): number {
  const counts = new Map<number, number>();
  let jumps = 0;
  for (const [i, unit] of named.entries()) {
    if (named[i - 1] !== unit - 1) continue;
    const pair = (id[unit - 1] ?? 0) * 4096 + (id[unit] ?? 0);
    if (pool.pairs.has(pair)) continue;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count === 2) jumps += 1;
  }
  return jumps;
}
