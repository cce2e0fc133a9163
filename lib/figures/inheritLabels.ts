import type { Figure } from '../reading';

/**
 * A part that is named by its place alone (其中东区3例) counts what its whole counts: it takes the words of its whole.
 * @param figures with ids; a whole may come after its parts
 */
export function inheritLabels(figures: readonly Figure[]): readonly Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const labels = new Map<string, string>();
  return figures.map((figure) => {
    if (figure.label !== '') return figure;
    const passed: string[] = [];
    let above: Figure | undefined = figure;
    while (above && above.label === '' && !labels.has(above.id)) {
      passed.push(above.id);
      labels.set(above.id, ''); // also ends a chain that bites its tail
      above = byId.get(above.partOf ?? '');
    }
    const label = above ? above.label || (labels.get(above.id) ?? '') : '';
    for (const id of passed) labels.set(id, label);
    return label === '' ? figure : { ...figure, label };
  });
}
