import type { Work } from '../../work';
import { besideStops } from './besideStops';
import type { Decoded } from './injectionCuts';
import { learnGrids, PROMISING } from './learnGrid';
import { followReading, likelyReading } from './likelyReading';
import { nameWords, readUnits } from './nameWords';
import { mayNoticeGrid } from './noticedGrids';
import { type Field, readField } from './readField';
import type { Grid } from './slotGrid';
import type { SplitText } from './splitText';
import { type TitlePool, titlePool } from './titlePool';
import { titleWords } from './titleWords';

/** Machines start at an article's head: it is where the grid is learned. */
export const HEAD = 8_000;

/** Shortest title that can be told apart from ordinary words: in Chinese characters, two of them for a word of another script. */
const SHORTEST_TITLE = 4;

function lengthOf(title: string): number {
  return titleWords(title).reduce((length, word) => length + Math.min(2, word.length), 0);
}

/** The titles' words; null if the first title is too short to tell. */
function readPool(titles: readonly string[]): TitlePool | null {
  const pool = titlePool(titles);
  return pool.own >= SHORTEST_TITLE || lengthOf(titles[0] ?? '') >= SHORTEST_TITLE ? pool : null;
}

/** A text's head in words of the titles; null if the first title is too short to tell. */
export function readHead(head: SplitText, titles: readonly string[]): Field | null {
  const pool = readPool(titles);
  return pool && readField(nameWords(head, pool.vocabulary), pool);
}

/** Pieces of titles as in `decodeTitle`: in most texts a look beside the stops tells that there are none, before anything is named. */
export function* decodeTitles(
  text: string,
  head: SplitText,
  titles: readonly string[],
  promising = PROMISING,
): Work<Decoded | null> {
  const pool = readPool(titles);
  if (!pool || !besideStops(head, pool, ({ stops }) => stops, mayNoticeGrid)) return null;
  const field = readField(nameWords(head, pool.vocabulary), pool);
  return yield* decodeTitle(text, field, [], promising);
}

/** Pieces of the titles at the slots of a grid, with the grids that are known to start from, and what a run must promise to be learned from. */
export function* decodeTitle(
  text: string,
  head: Field,
  known: readonly Grid[] = [],
  promising = PROMISING,
): Work<Decoded | null> {
  const learned = yield* learnGrids(head, known, promising);
  if (learned.length === 0) return null;
  const reading = yield* likelyReading(text, head, learned);
  if (!reading || text.length <= HEAD) return reading;
  const field = readField(readUnits(text, head.pool.vocabulary), head.pool);
  yield;
  return followReading(text, field, reading);
}
