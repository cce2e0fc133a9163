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
  sortByScore(ways);
  const kept: W[] = [];
  for (let i = 0; i < ways.length && kept.length < width; i += 1) {
    const way = ways[i];
    if (!way || (i > 0 && way.hits > 3 && way.score < best + LOST)) continue;
    let same = 0;
    for (let j = 0; j < kept.length; j += 1)
      if (kept[j]?.at === way.at && kept[j]?.turn === way.turn) same += 1;
    if (same < alike) kept.push(way);
  }
  return kept;
}

/** So many are sorted by hand: a search sorts a handful of ways at every slot of every grid. */
const FEW = 24;

/** The best first, those of one score in their order. */
function sortByScore<W extends Way>(ways: W[]): void {
  if (ways.length > FEW) {
    ways.sort((a, b) => b.score - a.score);
    return;
  }
  for (let i = 1; i < ways.length; i += 1) {
    const way = ways[i];
    if (!way) continue;
    let to = i;
    for (let before = ways[to - 1]; before && before.score < way.score; before = ways[to - 1]) {
      ways[to] = before;
      to -= 1;
    }
    ways[to] = way;
  }
}
