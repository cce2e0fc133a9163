import type { Field } from '../readField';
import { type Units, WORD } from '../units';
import type { Cycle } from './cyclePieces';

/** A place of the text where a piece of a cycle may have been put in; not every one was. */
export interface Stand {
  /** Unit where it starts. */
  readonly start: number;
  /** Unit behind it. */
  readonly end: number;
  /** Which piece of the cycle it is. */
  readonly turn: number;
}

const NONE = -1;

/** Every place where the words of a piece stand, in text order. */
export function standsOf({ units, pool }: Field, cycle: Cycle): readonly Stand[] {
  const { id, named } = units;
  // The turns whose piece starts with a word, as lists in two tables: a search lays thousands of cycles over all these words.
  const firstWith = new Int32Array(pool.vocabulary.size).fill(NONE);
  const nextWith = new Int32Array(cycle.length).fill(NONE);
  for (let turn = cycle.length - 1; turn >= 0; turn -= 1) {
    const first = cycle[turn]?.words[0] ?? NONE;
    nextWith[turn] = firstWith[first] ?? NONE;
    firstWith[first] = turn;
  }
  const stands: Stand[] = [];
  for (let i = 0; i < named.length; i += 1) {
    const start = named[i] ?? 0;
    for (let turn = firstWith[id[start] ?? NONE] ?? NONE; turn >= 0; turn = nextWith[turn] ?? NONE) {
      const words = cycle[turn]?.words ?? [];
      if (standAt(units, words, start)) stands.push({ start, end: start + words.length, turn });
    }
  }
  return stands;
}

function standAt({ sort, id }: Units, words: readonly number[], start: number): boolean {
  for (let i = 1; i < words.length; i += 1)
    if (id[start + i] !== words[i] || sort[start + i] !== WORD) return false;
  return true;
}
