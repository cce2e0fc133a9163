/** How many ways to fill the slots are kept at a time, and of those that have come to the same place. */
export interface Beam {
  readonly width: number;
  readonly alike: number;
}

export const NARROW: Beam = { width: 5, alike: 1 };

/** For the last word, when the grid is known: ways that score alike now differ when their buckets come round. */
export const WIDE: Beam = { width: 16, alike: 4 };

/** A way to fill the slots up to a unit. */
interface Way {
  readonly score: number;
  readonly hits: number;
  readonly at: number;
  readonly turn: number;
}

/** A way that has lost this much will not come back, in bits. */
const LOST = -20;

/**
 * Keeps the best of several ways, those that have lost too much and others at the same place and turn aside.
 * @param best score of the best way so far
 * @returns at most as many as the beam is wide, the best first
 */
export function prune<W extends Way>(ways: W[], best: number, { width, alike }: Beam): W[] {
  if (ways.length < 2) return ways;
  const seen = new Map<number, number>();
  return ways
    .sort((a, b) => b.score - a.score)
    .filter((way, i) => {
      if (i > 0 && way.hits > 3 && way.score < best + LOST) return false;
      const key = way.at * 4096 + (way.turn % 4096);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return count < alike;
    })
    .slice(0, width);
}
