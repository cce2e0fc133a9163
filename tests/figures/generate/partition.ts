import type { Random } from '../../pollute/random';

/** Splits a whole number into so many parts of at least one each, the biggest usually first. */
export function partition(random: Random, total: number, parts: number): readonly number[] {
  if (parts > total) throw new Error(`${total} in ${parts} parts`);
  const cuts = new Set<number>();
  while (cuts.size < parts - 1) cuts.add(random.between(1, total - 1));
  const ends = [...cuts].sort((a, b) => a - b);
  const sizes = [...ends, total].map((end, i) => end - (ends[i - 1] ?? 0));
  return random.chance(0.7) ? sizes.sort((a, b) => b - a) : sizes;
}
