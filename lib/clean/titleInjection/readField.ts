import type { TitlePool } from './titlePool';
import { type Units, WORD } from './units';

/** What is known of the text, whatever the grid. */
export interface Field {
  readonly units: Units;
  readonly pool: TitlePool;
  /** Number of title words in a row from a unit on. */
  readonly ahead: Int32Array;
  /** Number of title words in a row up to the unit before. */
  readonly behind: Int32Array;
}

/** Counts at every unit of a text how many words of the titles follow it and come before it without a break. */
export function readField(units: Units, pool: TitlePool): Field {
  const { length, named, room } = units;
  const ahead = room.numbers(length + 1);
  const behind = room.numbers(length + 1);
  for (const u of named) behind[u + 1] = (behind[u] ?? 0) + 1;
  for (let i = named.length - 1; i >= 0; i -= 1) {
    const u = named[i] ?? 0;
    ahead[u] = (ahead[u + 1] ?? 0) + 1;
  }
  return { units, pool, ahead, behind };
}

/** Whether a unit is a word of the titles. */
export function isTitleWord(units: Units, u: number): boolean {
  return units.sort[u] === WORD && (units.id[u] ?? -1) >= 0;
}

/** The two words of the title at the inner end of a slot, as first * 4096 + second; -1 if there are none. */
export function startOf({ units }: Field, point: number, side: 1 | -1): number {
  const first = side === 1 ? point : point - 2;
  return isTitleWord(units, first) && isTitleWord(units, first + 1)
    ? (units.id[first] ?? 0) * 4096 + (units.id[first + 1] ?? 0)
    : -1;
}
