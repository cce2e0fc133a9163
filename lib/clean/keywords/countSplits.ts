import { segmentEach } from '../titleInjection/wordBounds';
import { isHanScript } from './hanScript';

/** Characters on either side of a place that words are looked for in. */
const REACH = 6;

/** A place of a string with its two neighbours. */
export interface Inside {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Places between Chinese characters, one for each pair of neighbours: a phrase that comes again proves nothing new. */
export function placesInside(text: string, string: string, places: readonly number[]): readonly Inside[] {
  const byNeighbours = new Map<string, Inside>();
  for (const at of places) {
    const end = at + string.length;
    if (!isHanScript(text.charCodeAt(at - 1)) || !isHanScript(text.charCodeAt(end))) continue;
    const [before, after] = [text.charAt(at - 1), text.charAt(end)];
    byNeighbours.set(before + after, { at, before, after });
  }
  return [...byNeighbours.values()];
}

/** What is asked of a string: its places, and how many of them must split a word to matter. */
interface Asked {
  readonly string: string;
  readonly inside: readonly Inside[];
  readonly leastSplits: number;
}

/**
 * Makes what counts how many places of a keyword have on their two sides what makes one word when it is out, and did not before.
 * All their surroundings are handed to the dictionary together; it is asked only as long as enough such words can still be found.
 */
export function countSplits(text: string, keywords: readonly Asked[]): (keyword: number) => number {
  const sides: { readonly before: string; readonly after: string }[] = [];
  const from = keywords.map(({ string, inside, leastSplits }) => {
    const first = sides.length;
    if (inside.length >= leastSplits)
      for (const { at } of inside) {
        const end = at + string.length;
        sides.push({ before: text.slice(Math.max(0, at - REACH), at), after: text.slice(end, end + REACH) });
      }
    return first;
  });
  const wordAt =
    sides.length === 0 ? () => null : segmentEach(sides.map(({ before, after }) => before + after));
  return (keyword) => {
    const { inside, leastSplits } = keywords[keyword] ?? { inside: [], leastSplits: 0 };
    if (inside.length < leastSplits) return 0;
    let formed = 0;
    for (let i = 0; i < inside.length && formed + inside.length - i >= leastSplits; i += 1) {
      const place = (from[keyword] ?? 0) + i;
      const before = sides[place]?.before.length ?? 0;
      const word = wordAt(place, before - 1);
      if (word !== null && word.end > before) formed += 1;
    }
    return formed;
  };
}
