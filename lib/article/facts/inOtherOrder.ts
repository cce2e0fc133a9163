/** Shorter lines have their letters in a title by chance: of few letters there are, like the Latin ones, it takes more. */
const SHORTEST = 8;
const SHORTEST_LATIN = 24;
/** Share of neighbours that stay neighbours when a title is cut into pieces and these are put in another order. */
const TOGETHER = 0.6;

/**
 * Makes a test of whether what a line says stands in what the head says, piece by piece, but not as a whole: the title is in another
 * order there.
 * @param said key of what the head says, with whatever stands around the pieces
 * @returns takes the key of a line
 */
export function otherOrderOf(said: string): (shown: string) => boolean {
  const letters = new Map<string, number>();
  for (const letter of said) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return (shown) => {
    const shortest = /[\u3040-\u9fff]/u.test(shown) ? SHORTEST : SHORTEST_LATIN;
    if (shown.length < shortest || shown.length > said.length || said.includes(shown)) return false;
    const used = new Map<string, number>();
    for (const letter of shown) {
      const count = (used.get(letter) ?? 0) + 1;
      if (count > (letters.get(letter) ?? 0)) return false;
      used.set(letter, count);
    }
    let together = 0;
    for (let i = 1; i < shown.length; i++) if (said.includes(shown.slice(i - 1, i + 1))) together++;
    return together >= (shown.length - 1) * TOGETHER;
  };
}
