import type { Counted } from './wordsAround';

/** The least and the most that a text counts of one thing. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Bounds by metric. */
export type Comparison = ReadonlyMap<string, Bounds>;

/** The least and the most of each metric of a text: of two counts of one thing the larger is mostly the one so far. */
export function compareCounts(figures: readonly Counted[]): Comparison {
  const bounds = new Map<string, Bounds>();
  for (const { metric, value } of figures) {
    const { least, most } = bounds.get(metric) ?? { least: value, most: value };
    bounds.set(metric, { least: Math.min(least, value), most: Math.max(most, value) });
  }
  return bounds;
}
