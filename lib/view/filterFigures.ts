import type { Figure } from '../reading';

/**
 * The figures that a search finds: each word has to stand in the label, the place, the qualifier or the number.
 * @returns all of them for an empty search
 */
export function filterFigures(figures: readonly Figure[], search: string): readonly Figure[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return figures.filter((figure) => {
    const facts = [
      figure.label,
      ...figure.placePath,
      figure.place,
      figure.qualifier,
      figure.raw,
      figure.value,
    ];
    const text = fold(facts.filter((fact) => fact !== null).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
