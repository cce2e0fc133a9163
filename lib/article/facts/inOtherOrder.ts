/** Shorter lines have their letters in a title by chance. */
const SHORTEST = 8;
/** Share of neighbours that stay neighbours when a title is cut into pieces and these are put in another order. */
const TOGETHER = 0.6;

/**
 * Whether what a line says stands in what the head says, piece by piece, but not as a whole: the title is in another order there.
 * @param said key of what the head says, with whatever stands around the pieces
 * @param shown key of the line
 */
export function inOtherOrder(said: string, shown: string): boolean {
  if (shown.length < SHORTEST || shown.length > said.length || said.includes(shown)) return false;
  const left = new Map<string, number>();
  for (const letter of said) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of shown) {
    const count = left.get(letter) ?? 0;
    if (count === 0) return false;
    left.set(letter, count - 1);
  }
  let together = 0;
  for (let i = 1; i < shown.length; i++) if (said.includes(shown.slice(i - 1, i + 1))) together++;
  return together >= (shown.length - 1) * TOGETHER;
}
