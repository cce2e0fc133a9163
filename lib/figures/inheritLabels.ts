import type { Figure } from '../reading';

/**
 * A part that is named by its place alone (其中东区3例) counts what its whole counts: it takes the words of its whole.
 * @param figures with ids; a whole may come after its parts
 */
export function inheritLabels(figures: readonly Figure[]): readonly Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    if (figure.label !== '') return figure;
    const seen = new Set<string>();
    let above: Figure | undefined = figure;
    while (above && above.label === '' && !seen.has(above.id)) {
      seen.add(above.id);
      above = byId.get(above.partOf ?? '');
    }
    return above && above.label !== '' ? { ...figure, label: above.label } : figure;
  });
}
