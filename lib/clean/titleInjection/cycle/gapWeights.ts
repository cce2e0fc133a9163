import type { GapRange } from './chainWords';

/** How likely distances between pieces are, in bits. */
export interface GapWeights {
  readonly most: number;
  /** Bits for a distance of so many units when so many turns were missed between. */
  bits(distance: number, missed: number): number;
}

/** How far one distance that was seen makes its like likely. */
const SPREAD = 2;

/** A distance that has room for a piece that is not known. */
const HOLE = -7;

/** Share of the weight that is spread over the whole range, whatever was seen. */
const FLAT = 0.25;

/**
 * Distances as a machine that puts in a piece every so many words would leave them: those seen, smoothed, and a range.
 * @param seen distances in units
 */
export function weighGaps(range: GapRange, seen: readonly number[]): GapWeights {
  const size = range.most + 1;
  const weights = new Float64Array(size).fill((seen.length === 0 ? 1 : FLAT) / size);
  for (const gap of seen) {
    for (let near = gap - SPREAD; near <= gap + SPREAD; near += 1) {
      const share = (SPREAD + 1 - Math.abs(near - gap)) / (SPREAD + 1) ** 2;
      if (near >= 0 && near < size) weights[near] = (weights[near] ?? 0) + ((1 - FLAT) * share) / seen.length;
    }
  }
  return {
    most: range.most,
    bits(distance, missed) {
      if (missed === 0 && distance >= size)
        return distance >= 2 * size ? Number.NEGATIVE_INFINITY : HOLE - Math.log2(2 * size);
      if (missed > 0)
        return distance > (missed + 1) * size ? Number.NEGATIVE_INFINITY : -Math.log2((missed + 1) * size);
      const weight = weights[distance] ?? 0;
      return weight > 0 ? Math.log2(weight) : Number.NEGATIVE_INFINITY;
    },
  };
}
