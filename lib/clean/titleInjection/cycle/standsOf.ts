import type { Field } from '../readField';
import { WORD } from '../units';
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

/** Every place where the words of a piece stand, in text order. */
export function standsOf({ units }: Field, cycle: Cycle): readonly Stand[] {
  const byFirst = new Map<number, number[]>();
  for (const [turn, { words }] of cycle.entries()) {
    const first = words[0] ?? -1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), turn]);
  }
  const isWord = (unit: number, word: number) => units.sort[unit] === WORD && units.id[unit] === word;
  const stands: Stand[] = [];
  for (const start of units.named) {
    for (const turn of byFirst.get(units.id[start] ?? -1) ?? []) {
      const words = cycle[turn]?.words ?? [];
      if (words.every((word, i) => isWord(start + i, word)))
        stands.push({ start, end: start + words.length, turn });
    }
  }
  return stands;
}
