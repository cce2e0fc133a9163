import type { Check, Figure, Reading } from '../reading';

/** A number that the text says otherwise than its headline, or than it did before. */
export interface Contradiction {
  /** The text's number; the later one of two. */
  readonly figure: Figure;
  /** What the headline says, or what was said before. */
  readonly said: number;
  /** What the text says, or says later. */
  readonly found: number;
  readonly inTitle: boolean;
}

/** Where a source contradicts itself, in the order of its checks. */
export function contradictionsOf({
  checks,
  figures,
}: Pick<Reading, 'checks' | 'figures'>): readonly Contradiction[] {
  return checks.filter(isContradiction).flatMap(({ whole, parts, sum, expected }) => {
    const figure = figures.find(({ id }) => id === whole);
    return figure ? [{ figure, said: sum, found: expected, inTitle: parts.length === 0 }] : [];
  });
}

/** See findContradictions.ts. */
function isContradiction({ exhaustive, ok }: Check): boolean {
  return !exhaustive && !ok;
}
