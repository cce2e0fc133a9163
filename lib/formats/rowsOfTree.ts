import type { Figure } from '../reading';

/** A figure as a row of a table, and how many wholes stand over it. */
export interface TreeRow {
  readonly figure: Figure;
  readonly depth: number;
}

/**
 * Figures in the order of the text, but each part below its whole, wherever the text names it.
 * @returns every figure once; parts of each other, or of what is not there, stand alone
 */
export function rowsOfTree(figures: readonly Figure[]): readonly TreeRow[] {
  const parts = new Map<string, Figure[]>(figures.map(({ id }) => [id, []]));
  for (const figure of figures) parts.get(figure.partOf ?? '')?.push(figure);
  const rows: TreeRow[] = [];
  const taken = new Set<string>();
  const take = (figure: Figure, depth: number) => {
    if (taken.has(figure.id)) return;
    taken.add(figure.id);
    rows.push({ figure, depth });
    for (const part of parts.get(figure.id) ?? []) take(part, depth + 1);
  };
  for (const figure of figures) if (!parts.has(figure.partOf ?? '')) take(figure, 0);
  for (const figure of figures) take(figure, 0);
  return rows;
}
