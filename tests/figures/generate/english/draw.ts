import { type Random, seededRandom } from '../../../pollute/random';
import { partition } from '../partition';

/** Choices that a seed makes. */
export interface Draw extends Pick<Random, 'pick' | 'chance'> {
  int(from: number, to: number): number;
  some<T>(list: readonly T[], count: number): T[];
  /** Whole numbers above 0 that come to a sum. */
  split(sum: number, into: number): readonly number[];
  /** One of these. */
  of<T>(...list: readonly T[]): T;
}

export function drawFrom(seed: number): Draw {
  const random = seededRandom(seed);
  return {
    pick: random.pick,
    chance: random.chance,
    int: random.between,
    some: (list, count) => random.shuffle(list).slice(0, count),
    split: (sum, into) => partition(random, sum, into),
    of: (...list) => random.pick(list),
  };
}
