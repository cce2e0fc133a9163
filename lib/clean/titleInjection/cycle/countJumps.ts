import type { Field } from '../readField';

/** How many different pairs of title words that are no neighbours in the title stand side by side in the text at least twice. */
export function countJumps({ units: { id, named }, pool }: Field): number {
  const counts = new Map<number, number>();
  let jumps = 0;
  for (let i = 1; i < named.length; i += 1) {
    const unit = named[i] ?? 0;
    if (named[i - 1] !== unit - 1) continue;
    const pair = (id[unit - 1] ?? 0) * 4096 + (id[unit] ?? 0);
    if (pool.pairs.has(pair)) continue;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count === 2) jumps += 1;
  }
  return jumps;
}
