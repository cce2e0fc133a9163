import type { TitlePool } from './titlePool';

/** How many ends of pieces lie inside a word of the title. */
export function tornEnds(pool: TitlePool, places: readonly number[], starts: readonly boolean[]): number {
  let torn = 0;
  for (const [i, place] of places.entries()) {
    if (places[i - 1] !== place - 1 && !starts[place]) torn += 1;
    if (places[i + 1] !== place + 1 && place + 1 < pool.words.length && !starts[place + 1]) torn += 1;
  }
  return torn;
}
