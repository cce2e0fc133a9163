import { remembered } from '../../remembered';
import type { Run } from './decodeRun';
import type { Learned } from './learnGrid';
import { jumps } from './likelyGrids';
import { type Field, startOf } from './readField';
import type { Grid } from './slotGrid';
import { MARK, MARK_CLASSES, type Units } from './units';

/** How far past the end of the run found so far another grid may find more, in units. */
export const BEYOND = 400;
const BEFORE = 200;

/** Marks and anchors that may be added to a grid or taken from it: those that stand where its run does. */
export function stopsToFlip(
  field: Field,
  { grid, run }: Learned,
  anchors: readonly number[],
): readonly number[] {
  const { units, ahead } = field;
  let from = units.length;
  for (let hit = run.last; hit; hit = hit.before) from = hit.slot.point;
  const to = (run.last?.slot.point ?? 0) + BEYOND;
  const near = new Set<number>();
  const wanted = new Set(anchors.map((anchor) => MARK_CLASSES.length + anchor));
  const own = new Set(stopsOf(grid));
  for (const unit of field.units.stops) {
    if (unit < from - BEFORE || unit > to) continue;
    const stop = stopAt(units, unit);
    if (stop < MARK_CLASSES.length || own.has(stop) || ((ahead[unit + 1] ?? 0) > 0 && wanted.has(stop)))
      near.add(stop);
  }
  return [...near];
}

function stopsOf(grid: Grid): readonly number[] {
  return [...grid.marks, ...grid.anchors].flatMap((on, stop) => (on ? [stop] : []));
}

/** Marks and anchors beyond the grid's own that are tried two at a time. */
const MOST_PROMISING = 5;

/** A run without a miss is taken for whole unless so many known fragments stand outside its grid at one mark or anchor. */
const UNEXPLAINED = 2;

/**
 * Grids two steps away: with marks or anchors at which fragments of the run stand again, although the grid knows no slot there.
 * One of two missing anchors alone often gains nothing, because the cycle is out of step at the other.
 */
export function secondNeighbours(field: Field, { grid, run }: Learned): readonly Grid[] {
  const promising = promisingStops(field, grid, run);
  const own = stopsOf(grid);
  const stops = [...promising, ...own];
  return stops.flatMap((first, i) => stops.slice(i + 1).map((second) => flip(flip(grid, first), second)));
}

/**
 * Marks (by class) and anchors (counted on behind the classes) outside the grid that have fragments beside them, known ones or
 * what looks like one.
 */
function promisingStops(field: Field, grid: Grid, run: Run): readonly number[] {
  const { units } = field;
  const edges = new Set<number>();
  for (let hit = run.last; hit; hit = hit.before) edges.add(startOf(field, hit.slot.point, hit.slot.side));
  edges.delete(-1);
  const counts = new Map<number, number>();
  for (const unit of field.units.stops) {
    const stop = stopAt(units, unit);
    const isMark = stop < MARK_CLASSES.length;
    const side = isMark ? grid.side : 1;
    if ((isMark ? grid.marks[stop] : grid.anchors[stop - MARK_CLASSES.length]) === true) continue;
    const point = side === 1 ? unit + 1 : unit;
    if (edges.has(startOf(field, point, side)) || jumps(field, point, side))
      counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => run.misses > 0 || count >= UNEXPLAINED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PROMISING)
    .map(([stop]) => stop);
}

/** The mark class of a unit, or its anchor counted on behind the classes. */
export function stopAt({ sort, id, anchor }: Units, unit: number): number {
  return sort[unit] === MARK ? (id[unit] ?? 0) : MARK_CLASSES.length + (anchor[unit] ?? 0);
}

/** The marks and anchors that a text has. */
export const presentStops = remembered((units: Units): ReadonlySet<number> => {
  const present = new Set<number>();
  for (const unit of units.stops) present.add(stopAt(units, unit));
  return present;
});

/** A grid without the marks and anchors that a text has not: they change nothing and would be paid for. */
export function withStops(grid: Grid, present: ReadonlySet<number>): Grid {
  return {
    ...grid,
    marks: grid.marks.map((on, mark) => on && present.has(mark)),
    anchors: grid.anchors.map((on, anchor) => on && present.has(MARK_CLASSES.length + anchor)),
  };
}

/**
 * The grid with one mark or anchor more, or one less.
 * @param stop class of a mark, or an anchor counted on behind the classes
 */
export function flip(grid: Grid, stop: number): Grid {
  const flipped = (list: readonly boolean[], i: number) => list.map((on, j) => (i === j ? !on : on));
  return stop < MARK_CLASSES.length
    ? { ...grid, marks: flipped(grid.marks, stop) }
    : { ...grid, anchors: flipped(grid.anchors, stop - MARK_CLASSES.length) };
}
