import { remembered } from '../../remembered';
import { ANCHORS } from './anchors';
import type { TitlePool } from './titlePool';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(ANCHORS.map((word) => word.toLowerCase()));

/** The numbers of the function words of a pool. */
const particlesOf = remembered(
  ({ vocabulary }: TitlePool): ReadonlySet<number> =>
    new Set(
      [...vocabulary].flatMap(([word, number]) => (FUNCTION_WORDS.has(word.toLowerCase()) ? [number] : [])),
    ),
);

/**
 * A piece without the function words at its ends that it jumps to: 的 stands behind any name, and where the title has one far off a
 * name and what follows it look like a piece that nobody would write. Empty where it is one function word alone.
 * @param places of its words in the pool
 */
export function withoutParticles(pool: TitlePool, places: readonly number[]): readonly number[] {
  const particles = particlesOf(pool);
  const isLoose = (place: number, beside: number, step: number) =>
    particles.has(pool.words[place] ?? -1) && beside !== place + step;
  let [from, to] = [0, places.length];
  const isAlone = places.length === 1 && particles.has(pool.words[places[0] ?? -1] ?? -1);
  if (isAlone) return [];
  while (to - from > 1 && isLoose(places[to - 1] ?? -1, places[to - 2] ?? -1, -1)) to -= 1;
  while (to - from > 1 && isLoose(places[from] ?? -1, places[from + 1] ?? -1, 1)) from += 1;
  return places.slice(from, to);
}

/** Whether the words of a piece stand side by side anywhere in the titles, whichever places it was read from. */
export function standsInTitle({ words }: TitlePool, places: readonly number[]): boolean {
  return words.some((_, from) => places.every((place, i) => words[from + i] === words[place]));
}
