import type { Field } from './decodeRun';

/**
 * How many different pairs of neighbours in the text, both words of the title but no neighbours there, come at least twice.
 * The text's own phrases do so now and then; pieces of a title put together by a machine do it all the time.
 */
export function recurringJumps(field: Field): number {
  const { id, length } = field.units;
  const counts = new Map<number, number>();
  for (let u = 1; u < length; u += 1) {
    if ((field.behind[u] ?? 0) < 1 || (field.ahead[u] ?? 0) < 1) continue;
    const pair = (id[u - 1] ?? 0) * 4096 + (id[u] ?? 0);
    if (!field.pool.pairs.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length;
}
