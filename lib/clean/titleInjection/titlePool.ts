import { titleWords } from './titleWords';
import type { Vocabulary } from './units';

/** The words that fragments may be made of: the titles' words in order, with a gap (-1) between two titles. */
export interface TitlePool {
  readonly titles: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Word numbers in title order. */
  readonly words: readonly number[];
  /** Pairs of neighbours, as first * 4096 + second. */
  readonly pairs: ReadonlySet<number>;
  /** Those that come more than once. */
  readonly repeated: ReadonlySet<number>;
  /** The first so many of `words` are the article's own title. */
  readonly own: number;
}

/** Longest title that is looked at, in words: what is longer is no title but text. */
export const LONGEST_TITLE = 120;

/** The words of one title or several as numbers, and which of them follow each other. The first title is the page's own. */
export function titlePool(titles: readonly string[]): TitlePool {
  const vocabulary = new Map<string, number>();
  const words: number[] = [];
  const pairs = new Set<number>();
  const repeated = new Set<number>();
  let own = 0;
  for (const [i, title] of titles.entries()) {
    if (i > 0) words.push(-1);
    for (const word of titleWords(title).slice(0, LONGEST_TITLE)) {
      const number = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, number);
      const before = words.at(-1) ?? -1;
      const pair = before * 4096 + number;
      if (before >= 0) (pairs.has(pair) ? repeated : pairs).add(pair);
      words.push(number);
    }
    if (i === 0) own = words.length;
  }
  return { titles, vocabulary, words, pairs, repeated, own };
}

/** How a string of words can be cut out of a pool of titles. */
export interface Pieces {
  /** Places in the pool, one for each word. */
  readonly places: readonly number[];
  /** Steps forward over words left out. */
  readonly forward: number;
  /** Steps back: the order inside is not the title's. */
  readonly backward: number;
  /** Words that another fragment has used already. */
  readonly reused: number;
}

/** What steps cost in reading a string as pieces. */
export interface PieceCosts {
  readonly forward: number;
  readonly backward: number;
  readonly reused: number;
}

/** A step to a word of another title is none back where it goes on from that title's word before it: machines mix titles. */
const ANOTHER_TITLE = 2;

const PLAIN: PieceCosts = { forward: 1, backward: 2, reused: 3 };

/**
 * The cheapest way to read a string of words as pieces of a pool.
 * @param used places that other fragments take
 * @returns null if a word is not in the pool
 */
export function findPieces(
  pool: TitlePool,
  ids: readonly number[],
  used: readonly boolean[],
  costs = PLAIN,
): Pieces | null {
  const size = pool.words.length;
  const width = ids.length;
  const second = pool.own + 1;
  const cost: number[][] = [];
  const from: number[][] = [];
  for (const [i, id] of ids.entries()) {
    const row = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
    const came = new Array<number>(size).fill(-1);
    const before = cost[i - 1];
    const least = before ? leastUpTo(before) : null;
    const after = before ? leastFrom(before) : null;
    for (let p = 0; p < size; p += 1) {
      if (pool.words[p] !== id) continue;
      const own = used[p] ? costs.reused : 0;
      if (!before || !least || !after) {
        row[p] = own;
        continue;
      }
      const steps: readonly (readonly [number, number])[] = [
        [before[p - 1] ?? Number.POSITIVE_INFINITY, p - 1],
        [(before[least[p - 2] ?? -1] ?? Number.POSITIVE_INFINITY) + costs.forward, least[p - 2] ?? -1],
        [(before[after[p + 1] ?? -1] ?? Number.POSITIVE_INFINITY) + costs.backward, after[p + 1] ?? -1],
        [
          p < second
            ? (before[after[second] ?? -1] ?? Number.POSITIVE_INFINITY) + costs.forward
            : Number.POSITIVE_INFINITY,
          after[second] ?? -1,
        ],
      ];
      for (const [total, place] of steps) {
        if (total + own < (row[p] ?? 0)) {
          row[p] = total + own;
          came[p] = place;
        }
      }
    }
    cost.push(row);
    from.push(came);
  }
  const last = cost[width - 1];
  if (!last) return null;
  let place = last.reduce((best, value, p) => (value < (last[best] ?? 0) ? p : best), 0);
  if (!Number.isFinite(last[place])) return null;
  const places: number[] = [];
  for (let i = width - 1; i >= 0; i -= 1) {
    places.unshift(place);
    place = from[i]?.[place] ?? -1;
  }
  return countPieces(pool, places, used);
}

function countPieces({ own }: TitlePool, places: readonly number[], used: readonly boolean[]): Pieces {
  const steps = places.slice(1).map((place, i) => {
    const before = places.slice(0, i + 1);
    const isSame = (other: number) => other < own === place < own;
    if (isSame(before[i] ?? 0)) return place - (before[i] ?? 0);
    return place > (before.findLast(isSame) ?? -1) ? ANOTHER_TITLE : -ANOTHER_TITLE;
  });
  const seen = new Set<number>();
  let reused = 0;
  for (const place of places) {
    if (used[place] || seen.has(place)) reused += 1;
    seen.add(place);
  }
  return {
    places,
    forward: steps.filter((step) => step > 1).length,
    backward: steps.filter((step) => step <= 0).length,
    reused,
  };
}

/** For each place the index of the least value at or before it. */
function leastUpTo(row: readonly number[]): readonly number[] {
  let best = 0;
  return row.map((value, p) => {
    if (value < (row[best] ?? 0)) best = p;
    return best;
  });
}

/** For each place the index of the least value at or after it. */
function leastFrom(row: readonly number[]): readonly number[] {
  const result = new Array<number>(row.length);
  let best = row.length - 1;
  for (let p = row.length - 1; p >= 0; p -= 1) {
    if ((row[p] ?? 0) < (row[best] ?? 0)) best = p;
    result[p] = best;
  }
  return result;
}
