import type { GapRange } from './chainWords';

/** How likely distances between pieces are, in bits. */
export interface GapWeights {
  /** Most units that lie between two pieces. */
  readonly most: number;
  /** What is more has room for two pieces that are not known and more. */
  readonly wide: number;
  /** The most bits that any distance is given. */
  readonly best: number;
  /** Bits for a distance of so many units when so many turns were missed between, at most: no word is counted. */
  atMost(units: number, missed: number, words: () => number): number;
  /** The same as they are. @param words the distance in words, which are dear to count */
  exactly(units: number, missed: number, words: () => number): number;
}

/** How far one distance that was seen makes its like likely. */
const SPREAD = 1;

/** A distance that has room for a piece that is not known, and for so many of them. */
const HOLE = { one: -7, more: -9 } as const;
export const MOST_HOLES = 6;

/** Share of the weight that is spread over the whole range, whatever was seen. */
const FLAT = 0.25;

/** Units to a word. */
const UNITS_PER_WORD = 1.6;

/**
 * Distances as a machine that puts in a piece every so many words would leave them: those seen, smoothed, and a range.
 * @param seen distances in words
 */
export function weighGaps(range: GapRange, seen: readonly number[]): GapWeights {
  const size = range.most + 1;
  const usual = size / UNITS_PER_WORD;
  const weights = new Float64Array(size).fill(FLAT / usual);
  for (const gap of seen) {
    for (let near = gap - SPREAD; near <= gap + SPREAD; near += 1) {
      const share = (SPREAD + 1 - Math.abs(near - gap)) / (SPREAD + 1) ** 2;
      if (near >= 0 && near < size) weights[near] = (weights[near] ?? 0) + ((1 - FLAT) * share) / seen.length;
    }
  }
  const flat = -Math.log2(usual);
  const upTo = seen.length === 0 ? null : mostUpTo(weights);
  /** Bits where the distance in words does not count; null where it does. */
  const beyond = (units: number, missed: number): number | null => {
    if (units > (missed === 0 ? MOST_HOLES : missed + 1) * size) return Number.NEGATIVE_INFINITY;
    if (missed > 0) return -Math.log2((missed + 1) * usual);
    if (units >= 2 * size) return HOLE.more - Math.log2(MOST_HOLES * usual);
    if (units >= size) return HOLE.one - Math.log2(2 * usual);
    return upTo ? null : flat;
  };
  return {
    most: range.most,
    wide: 2 * size,
    best: upTo?.[size - 1] ?? flat,
    atMost: (units, missed) => beyond(units, missed) ?? upTo?.[units] ?? 0,
    exactly: (units, missed, words) => beyond(units, missed) ?? Math.log2(weights[words()] ?? 0),
  };
}

/** For each number of units the most bits that as many words, or fewer, are given: no text has more words than units. */
function mostUpTo(weights: Float64Array): Float64Array {
  let highest = 0;
  let bits = 0;
  return weights.map((weight) => {
    if (weight > highest) {
      highest = weight;
      bits = Math.log2(weight);
    }
    return bits;
  });
}
