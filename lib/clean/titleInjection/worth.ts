import { remembered } from '../../remembered';
import { ANCHORS, FIRST_RARE } from './anchors';
import type { Run } from './decodeRun';
import { presentStops, withStops } from './gridNeighbours';
import { CLAUSES } from './likelyGrids';
import { type Field, startOf } from './readField';
import { FIRST_GRID, type Grid, isSameGrid } from './slotGrid';
import { LINE, MARK_CLASSES, type MarkClass, type Units } from './units';

/** What a grid must gain for marks and anchors that were not seen yet: else any text finds one that suits it. */
const PRICE = { rareMark: 1, line: 4, anchor: 1.5, rareAnchor: 2, sharedStart: 4 } as const;
const LAST_PRICE = { rareMark: 3.5, anchor: 7, rareAnchor: 11 } as const;
const USUAL_MARKS: ReadonlySet<MarkClass> = new Set(CLAUSES);
const SEEN_ANCHORS: ReadonlySet<string> = new Set(['的', '是']);

/** Bits for the very grid that was seen: other machines are there, but this one is known. */
const KNOWN_MACHINE = 5;

/** No grid costs less. */
export const LOWEST_PRICE = -KNOWN_MACHINE;

/** Bits by which a machine with this grid explains a text better than chance. */
export function worth(field: Field, grid: Grid, run: Run): number {
  return run.score - priceOf(field, grid, PRICES) - PRICE.sharedStart * sharedStarts(field, run);
}

/** The same when readings are compared at last: the hill is climbed by small steps, but a mark or anchor in a score is one. */
export function worthAtLast(field: Field, grid: Grid, run: Run): number {
  return run.score - priceOf(field, grid, LAST_PRICES) - PRICE.sharedStart * sharedStarts(field, run);
}

/** Bits that a first look at a grid must show beyond another one's: what its marks and anchors cost at last. */
export function priceAtLast(field: Field, grid: Grid): number {
  return priceOf(field, grid, LAST_PRICES);
}

/** What each mark and each anchor costs. The search asks for thousands of grids: tables, and one walk over each. */
interface Prices {
  readonly marks: Float64Array;
  readonly anchors: Float64Array;
}

function pricesBy(price: typeof PRICE | typeof LAST_PRICE): Prices {
  const ofMark = (mark: MarkClass) => (mark === '\n' || USUAL_MARKS.has(mark) ? 0 : price.rareMark);
  const ofAnchor = (word: string, i: number) =>
    SEEN_ANCHORS.has(word) ? 0 : i < FIRST_RARE ? price.anchor : price.rareAnchor;
  const marks = Float64Array.from(MARK_CLASSES, ofMark);
  marks[LINE] = PRICE.line;
  return { marks, anchors: Float64Array.from(ANCHORS, ofAnchor) };
}

const PRICES = pricesBy(PRICE);
const LAST_PRICES = pricesBy(LAST_PRICE);

function priceOf({ units }: Field, grid: Grid, prices: Prices): number {
  let bits = isSeenGrid(units, grid) ? -KNOWN_MACHINE : 0;
  for (let i = 0; i < grid.marks.length; i += 1) if (grid.marks[i]) bits += prices.marks[i] ?? 0;
  for (let i = 0; i < grid.anchors.length; i += 1) if (grid.anchors[i]) bits += prices.anchors[i] ?? 0;
  return bits;
}

/** The first guess as far as a text has its marks and anchors. */
const firstGridIn = remembered((units: Units): Grid => withStops(FIRST_GRID, presentStops(units)));

/** Whether a grid is that of the machine that was seen, as far as a text has its marks and anchors. */
export function isSeenGrid(units: Units, grid: Grid): boolean {
  return isSameGrid(grid, firstGridIn(units));
}

/** How many buckets begin with two words that another begins with: a machine uses each word of the title once. */
function sharedStarts(field: Field, run: Run): number {
  const starts = new Map<number, number>();
  for (let hit = run.last; hit; hit = hit.before) {
    const pair = startOf(field, hit.slot.point, hit.slot.side);
    if (pair >= 0) starts.set(hit.bucket, pair);
  }
  const shared = [...starts].filter(
    ([bucket, pair]) =>
      field.pool.pairs.has(pair) && (run.allowed[bucket] ?? 0) > 3 && !field.pool.repeated.has(pair),
  );
  return shared.length - new Set(shared.map(([, pair]) => pair)).size;
}
