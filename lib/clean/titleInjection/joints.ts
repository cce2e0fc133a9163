import type { TitlePool } from './titlePool';

/** Neighbours in a row that surprise. */
const SURPRISING = 2;

/** How often a string goes on to the next word of the title, once or twice and further, and how often inside a word. */
export function countJoints(
  places: readonly number[],
  starts: readonly boolean[],
): { readonly neighbours: number; readonly further: number; readonly inside: number } {
  const joints = { neighbours: 0, further: 0, inside: 0 };
  let row = 0;
  for (const [i, place] of places.entries()) {
    if (i === 0 || places[i - 1] !== place - 1) row = 0;
    else if (!starts[place]) joints.inside += 1;
    else {
      row += 1;
      joints[row > SURPRISING ? 'further' : 'neighbours'] += 1;
    }
  }
  return joints;
}

/** How many ends of pieces lie inside a word of the title. */
export function tornEnds(pool: TitlePool, places: readonly number[], starts: readonly boolean[]): number {
  let torn = 0;
  for (const [i, place] of places.entries()) {
    if (places[i - 1] !== place - 1 && !starts[place]) torn += 1;
    if (places[i + 1] !== place + 1 && place + 1 < pool.words.length && !starts[place + 1]) torn += 1;
  }
  return torn;
}
