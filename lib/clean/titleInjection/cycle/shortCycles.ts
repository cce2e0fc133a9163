import { remembered } from '../../../remembered';
import type { Field } from '../readField';
import type { GapRange } from './chainWords';
import type { Cycle } from './cyclePieces';

/** A text's head, in units, in which short cycles are looked for. */
const HEAD = 1_500;

/** How often a pair of words must stand there to be tried, and how many are tried, the most frequent first. */
const LEAST = 3;
const TRIED = 6;

/** Pairs to a cycle, rounds that it must come round, and how many such cycles are worth a closer look; so often each must follow. */
const TURNS = [3, 4] as const;
const ROUNDS = 3;
const LINKS = 2;
const MOST = 2;

/** Two neighbours of the title and where they stand side by side in the text. */
interface Pair {
  readonly words: readonly number[];
  readonly starts: readonly number[];
}

/**
 * Three or four pairs of title words that come round in some order, tried one and all: with so few there is no order of the title
 * to go by, and the text's own places of such words hide where they come again.
 */
export function shortCycles(field: Field, range: GapRange): readonly Cycle[] {
  const pairs = pairsIn(field);
  if (pairs.length < TURNS[0]) return [];
  const follow = pairs.map((first) => pairs.map((second) => countFollowing(first, second, range) >= LINKS));
  return TURNS.flatMap((turns) => orders(pairs, turns, follow))
    .map((cycle) => ({ cycle, rounds: longestChain(cycle, range) / cycle.length }))
    .filter(({ rounds }) => rounds >= ROUNDS)
    .sort((a, b) => b.rounds - a.rounds)
    .slice(0, MOST)
    .map(({ cycle }) => cycle.map(({ words }) => ({ words })));
}

/** How often one pair stands within a range behind another. */
function countFollowing(first: Pair, second: Pair, { least, most }: GapRange): number {
  let count = 0;
  let at = 0;
  for (const start of first.starts) {
    while (at < second.starts.length && (second.starts[at] ?? 0) < start + 2 + least) at += 1;
    if ((second.starts[at] ?? Number.POSITIVE_INFINITY) <= start + 2 + most) count += 1;
  }
  return count;
}

/**
 * All ways to put so many of some pairs in a round in which each follows the one before often enough; a round starts with that of
 * its pairs that comes first in the list.
 */
function orders(
  pairs: readonly Pair[],
  turns: number,
  follow: readonly (readonly boolean[])[],
): readonly (readonly Pair[])[] {
  let found: readonly (readonly number[])[] = pairs.map((_, i) => [i]);
  for (let turn = 1; turn < turns; turn += 1) {
    found = found.flatMap((order) => {
      const [first = -1, last = -1] = [order[0], order.at(-1)];
      return pairs.flatMap((_, i) =>
        i > first && !order.includes(i) && follow[last]?.[i] ? [[...order, i]] : [],
      );
    });
  }
  return found
    .filter((order) => follow[order.at(-1) ?? -1]?.[order[0] ?? -1])
    .map((order) => order.flatMap((i) => pairs[i] ?? []));
}

/** The most places in turn, each within the range behind the one before. */
function longestChain(cycle: readonly Pair[], { least, most }: GapRange): number {
  const places = cycle
    .flatMap(({ starts }, turn) => starts.map((start) => ({ start, turn, length: 1 })))
    .sort((a, b) => a.start - b.start);
  let longest = 0;
  for (const [here, place] of places.entries()) {
    for (let before = here - 1; before >= 0; before -= 1) {
      const last = places[before];
      if (!last || place.start - last.start > most + 2) break;
      const follows = (last.turn + 1) % cycle.length === place.turn;
      if (follows && place.start - last.start >= least + 2)
        place.length = Math.max(place.length, last.length + 1);
    }
    longest = Math.max(longest, place.length);
  }
  return longest;
}

const pairsIn = remembered(({ units, pool }: Field): readonly Pair[] => {
  const pairs = new Map<number, { words: number[]; starts: number[] }>();
  for (let i = 1; i < units.named.length; i += 1) {
    const unit = units.named[i] ?? 0;
    if (unit >= HEAD) break;
    if (units.named[i - 1] !== unit - 1) continue;
    const words = [units.id[unit - 1] ?? 0, units.id[unit] ?? 0];
    const key = (words[0] ?? 0) * 4096 + (words[1] ?? 0);
    if (!pool.pairs.has(key)) continue;
    const known = pairs.get(key);
    if (known) known.starts.push(unit - 1);
    else pairs.set(key, { words, starts: [unit - 1] });
  }
  return [...pairs.values()]
    .filter(({ starts }) => starts.length >= LEAST)
    .sort((a, b) => b.starts.length - a.starts.length)
    .slice(0, TRIED);
});
