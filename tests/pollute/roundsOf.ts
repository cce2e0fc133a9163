import type { Polluted } from './polluted';

/** How often the pieces of a text come round, on average: a piece that two buckets hold alike counts once. */
export function roundsOf({ text, pieces }: Polluted): number {
  const different = new Set(pieces.map(({ start, end }) => text.slice(start, end).trim()));
  return pieces.length / Math.max(1, different.size);
}
