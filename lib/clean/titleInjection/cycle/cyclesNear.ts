import type { Field } from '../readField';
import { WORD } from '../units';
import type { PieceChain } from './chainPieces';
import type { Cycle, Fitted } from './cyclePieces';

/** Longest piece, in words. */
const LONGEST = 30;

/** Words that are put to a piece at a time. */
const MOST_ADDED = 4;

/** New pieces that are tried between two. */
const MOST_CANDIDATES = 6;

/** Cycles that differ in one piece: words more or less at its ends, cut in two, joined to the next, left out, or followed by a new one. */
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
    ...(cycle.length > 2 ? [put()] : []),
    ...(next ? [[...cycle.slice(0, turn), { words: [...words, ...next] }, ...cycle.slice(turn + 2)]] : []),
    ...between(field, chain, turn, cycle.length).map((found) => put(words, found)),
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

/** Strings of title neighbours that stand between a piece and the next one in more rounds than one. */
function between(
  field: Field,
  { stands }: PieceChain,
  turn: number,
  turns: number,
): readonly (readonly number[])[] {
  const { units, pool } = field;
  const counts = new Map<string, number>();
  let rounds = 0;
  for (const [i, stand] of stands.entries()) {
    const next = stands[i + 1];
    if (stand.turn !== turn || next?.turn !== (turn + 1) % turns) continue;
    rounds += 1;
    const here = new Set<string>();
    for (let start = stand.end + 1; start < next.start - 1; start += 1) {
      let key = '';
      for (let at = start; at < Math.min(start + MOST_ADDED, next.start - 1); at += 1) {
        if (units.sort[at] !== WORD || (units.id[at] ?? -1) < 0) break;
        if (at > start && !pool.pairs.has((units.id[at - 1] ?? 0) * 4096 + (units.id[at] ?? 0))) break;
        key += `${key === '' ? '' : ' '}${units.id[at]}`;
        here.add(key);
      }
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= Math.max(1, rounds / 2))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([key]) => key.split(' ').map(Number));
}

/** The word that stands most often, -1 if that is none. */
function usual(list: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}
