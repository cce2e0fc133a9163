import type { Field } from '../readField';
import { WORD } from '../units';
import type { Cycle, Fitted } from './cyclePieces';
import { stringsBetween } from './stringsBetween';

/** Longest piece, in words. */
const LONGEST = 30;

/** Words that are put to a piece at a time. */
const MOST_ADDED = 4;

/** Pieces that are tried between two, and in the place of one. */
const MOST_BETWEEN = 24;
const MOST_INSTEAD = 8;

/**
 * Cycles that differ in one piece: words more or less at its ends, cut in two, joined to the next, left out, followed by a new
 * one, or another in its place.
 */
export function cyclesNear(field: Field, { cycle, chain }: Fitted, turn: number): readonly Cycle[] {
  const words = cycle[turn]?.words ?? [];
  const own = chain.stands.filter((stand) => stand.turn === turn);
  const after = shared(
    field,
    own.map(({ end }) => end),
    1,
  );
  const before = shared(
    field,
    own.map(({ start }) => start - 1),
    -1,
  );
  const put = (...pieces: readonly (readonly number[])[]) => [
    ...cycle.slice(0, turn),
    ...pieces.map((piece) => ({ words: piece })),
    ...cycle.slice(turn + 1),
  ];
  const next = cycle[turn + 1]?.words;
  const [last, following] = [(turn + cycle.length - 1) % cycle.length, (turn + 1) % cycle.length];
  return [
    ...after.map((_, i) => put([...words, ...after.slice(0, i + 1)])),
    ...before.map((_, i) => put([...before.slice(0, i + 1).reverse(), ...words])),
    ...words
      .slice(1)
      .flatMap((_, i) => [
        put(words.slice(0, i + 1)),
        put(words.slice(i + 1)),
        put(words.slice(0, i + 1), words.slice(i + 1)),
      ]),
    ...(next ? [[...cycle.slice(0, turn), { words: [...words, ...next] }, ...cycle.slice(turn + 2)]] : []),
    ...stringsBetween(field, chain, turn, following, MOST_BETWEEN).map((found) => put(words, found)),
    ...(cycle.length > 2
      ? [put(), ...stringsBetween(field, chain, last, following, MOST_INSTEAD).map((found) => put(found))]
      : []),
  ].filter((changed) => changed.every((piece) => piece.words.length <= LONGEST));
}

/** The words that most of some places go on with, as long as they agree. */
function shared({ units }: Field, places: readonly number[], step: 1 | -1): readonly number[] {
  const words: number[] = [];
  let left = places;
  for (let i = 0; i < MOST_ADDED; i += 1) {
    const word = (place: number) =>
      units.sort[place + i * step] === WORD ? (units.id[place + i * step] ?? -1) : -1;
    const most = usual(left.map(word));
    if (most < 0) break;
    words.push(most);
    left = left.filter((place) => word(place) === most);
  }
  return words;
}

/** The word that stands most often, -1 if that is none. */
function usual(list: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}
