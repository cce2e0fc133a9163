import type { Figure } from '../reading';

/**
 * The figure that says by how much another one changed: “576 new cases, 30 more than the day before” are two figures.
 * It stands after the one it speaks of, with no other of the same metric between them, of whatever scope, and for the same place.
 * @returns null where the text does not say
 */
export function changeOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const after = figures
    .filter((other) => other.start > figure.start && other.id !== figure.id)
    .sort((a, b) => a.start - b.start);
  for (const other of after) {
    if (other.place !== figure.place) continue;
    if (other.metric === figure.metric && other.repeatOf === null) return null;
    if (other.compare !== null && isChangeIn(figure.metric, other.metric)) return other;
  }
  return null;
}

/** Whether `metric` is by how much the other one changed. */
export function isChangeIn(of: string, metric: string): boolean {
  return CHANGES.some((suffix) => metric === of + suffix);
}

/** What the reader of figures puts after the name of a metric for a change in it. */
const CHANGES = ['_change', '_yoy', '_mom'] as const;
