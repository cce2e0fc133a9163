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

const NOWHERE = Number.POSITIVE_INFINITY;

/** What it costs to have come to each place of the pool, and where the least of that is; used again and again. */
let room = roomFor(LONGEST_TITLE);

function roomFor(size: number) {
  return {
    costs: [new Float64Array(size), new Float64Array(size)],
    least: new Int16Array(size),
    after: new Int16Array(size),
  } as const;
}

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
  const { words, own } = pool;
  const size = words.length;
  const second = own + 1;
  if (room.least.length < size) room = roomFor(size);
  const { least, after } = room;
  let [row, before] = room.costs;
  const from: Int16Array[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    [row, before] = [before, row];
    row.fill(NOWHERE, 0, size);
    const came = new Int16Array(size);
    if (i > 0) findLeast(before, size, least, after);
    for (let p = 0; p < size; p += 1) {
      if (words[p] !== ids[i]) continue;
      const again = used[p] ? costs.reused : 0;
      if (i === 0) {
        row[p] = again;
        continue;
      }
      // The next word of the title, one further on, one further back, one of the other title.
      const step = (place: number, cost: number) => {
        const total = place < 0 || place >= size ? NOWHERE : (before[place] ?? NOWHERE) + cost + again;
        if (total >= (row[p] ?? 0)) return;
        row[p] = total;
        came[p] = place;
      };
      step(p - 1, 0);
      if (p > 1) step(least[p - 2] ?? 0, costs.forward);
      if (p + 1 < size) step(after[p + 1] ?? 0, costs.backward);
      if (p < second && second < size) step(after[second] ?? 0, costs.forward);
    }
    from.push(came);
  }
  if (ids.length === 0) return null;
  let place = 0;
  for (let p = 1; p < size; p += 1) if ((row[p] ?? 0) < (row[place] ?? 0)) place = p;
  if (size === 0 || row[place] === NOWHERE) return null;
  const places = new Array<number>(ids.length).fill(0);
  for (let i = ids.length - 1; i >= 0; i -= 1) {
    places[i] = place;
    place = from[i]?.[place] ?? 0;
  }
  return countPieces(pool, places, used);
}

/** For each place where the least of a row is, at or before it and at or behind it. */
function findLeast(row: Float64Array, size: number, least: Int16Array, after: Int16Array): void {
  let best = 0;
  for (let p = 0; p < size; p += 1) {
    if ((row[p] ?? 0) < (row[best] ?? 0)) best = p;
    least[p] = best;
  }
  best = size - 1;
  for (let p = size - 1; p >= 0; p -= 1) {
    if ((row[p] ?? 0) < (row[best] ?? 0)) best = p;
    after[p] = best;
  }
}

function countPieces({ own }: TitlePool, places: readonly number[], used: readonly boolean[]): Pieces {
  const seen = new Set<number>();
  let [forward, backward, reused] = [0, 0, 0];
  let before = -1;
  let [lastOwn, lastOther] = [-1, -1];
  for (const [i, place] of places.entries()) {
    if (i > 0) {
      const isSame = before < own === place < own;
      const last = place < own ? lastOwn : lastOther;
      const step = isSame ? place - before : place > last ? ANOTHER_TITLE : -ANOTHER_TITLE;
      if (step > 1) forward += 1;
      else if (step <= 0) backward += 1;
    }
    if (place < own) lastOwn = place;
    else lastOther = place;
    before = place;
    if (used[place] || seen.has(place)) reused += 1;
    seen.add(place);
  }
  return { places, forward, backward, reused };
}
