import { ANCHORS } from './anchors';
import { isInNumber, MARK, MARK_CLASSES, type MarkClass, type Units, WORD } from './units';

/** Where a machine inserts: at the first anchor of a clause if it has one, else at the mark that closes the clause. */
export interface Grid {
  /** Which MARK_CLASSES close a clause. */
  readonly marks: readonly boolean[];
  /** Which ANCHORS take a fragment. */
  readonly anchors: readonly boolean[];
  /** 1: the fragment stands right after the mark; -1: right before it. */
  readonly side: 1 | -1;
}

/** The grid of the page this was first seen on: , 、 。 and after 的 or 是. A first guess, no more. */
export const FIRST_GRID: Grid = gridOf([',', '\uFF0C', '\u3001', '\u3002'], ['的', '是']);

/** A grid by mark classes and words of anchors. */
export function gridOf(marks: readonly MarkClass[], anchors: readonly string[], side: 1 | -1 = 1): Grid {
  return {
    marks: MARK_CLASSES.map((mark) => marks.includes(mark)),
    anchors: ANCHORS.map((word) => anchors.includes(word)),
    side,
  };
}

/** Names the grid for the evidence, e.g. "after , 、 。 and after 的 是". */
export function nameGrid(grid: Grid): string {
  const side = grid.side === 1 ? 'after' : 'before';
  const marks = MARK_CLASSES.filter((_, i) => grid.marks[i]).map((name) =>
    name === '\n' ? '¶' : isInNumber(name) ? name : name[0],
  );
  const anchors = ANCHORS.filter((_, i) => grid.anchors[i]);
  return `${side} ${marks.join(' ')}${anchors.length > 0 ? ` and after ${anchors.join(' ')}` : ''}`;
}

/** Whether two grids have the same slots in every text. */
export function isSameGrid(a: Grid, b: Grid): boolean {
  return (
    a.side === b.side &&
    a.marks.every((on, mark) => on === b.marks[mark]) &&
    a.anchors.every((on, anchor) => on === b.anchors[anchor])
  );
}

/** A place where a fragment may stand: it starts at unit `point` (side 1) or ends before it (side -1). */
export interface Slot {
  readonly point: number;
  readonly side: 1 | -1;
  /** The unit of the mark or anchor. */
  readonly at: number;
  readonly anchored: boolean;
  /** Units that the fragment must have at least: those that hold the anchor which would else take it. */
  readonly least?: number;
}

/** A grid laid over a text: for every unit the next mark and the next anchor, so that a clause is read in one step. */
export interface LaidGrid {
  readonly grid: Grid;
  readonly nextMark: Int32Array;
  readonly nextAnchor: Int32Array;
}

/**
 * Lays a grid over a text, in linear time. An index of `units.length` means there is none.
 * Many grids are tried on a text, so only its stops are looked at and what lies between is filled.
 */
export function layGrid(units: Units, grid: Grid): LaidGrid {
  const { length, sort, id, anchor } = units;
  const nextMark = new Int32Array(length + 1);
  const nextAnchor = new Int32Array(length + 1);
  let afterMark = 0;
  let afterAnchor = 0;
  for (const u of units.stops) {
    if (sort[u] === MARK && grid.marks[id[u] ?? -1] === true) {
      while (afterMark <= u) nextMark[afterMark++] = u;
    } else if (sort[u] === WORD && grid.anchors[anchor[u] ?? -1] === true) {
      while (afterAnchor <= u) nextAnchor[afterAnchor++] = u;
    }
  }
  nextMark.fill(length, afterMark);
  nextAnchor.fill(length, afterAnchor);
  return { grid, nextMark, nextAnchor };
}

/**
 * The slots that the clause starting at a unit may have, the likeliest first; none at the end of the text.
 * Two only where fragments stand before marks: then the clause's first anchor may be part of the fragment itself.
 */
export function slotsFrom(laid: LaidGrid, from: number, length: number): readonly Slot[] {
  const mark = laid.nextMark[from] ?? length;
  const anchor = laid.nextAnchor[from] ?? length;
  const { side } = laid.grid;
  const slots: Slot[] = [];
  if (anchor < mark) slots.push({ point: anchor + 1, side: 1, at: anchor, anchored: true });
  if (mark < length && (anchor >= mark || side === -1)) {
    const point = side === 1 ? mark + 1 : mark;
    slots.push({ point, side, at: mark, anchored: false, least: anchor < mark ? mark - anchor : 1 });
  }
  return slots;
}

/** Where the next clause starts when a fragment of `size` units stands in a slot. */
export function clauseAfter(laid: LaidGrid, slot: Slot, size: number, length: number): number {
  if (slot.anchored) return Math.min(length, (laid.nextMark[slot.point + size] ?? length) + 1);
  return slot.side === 1 ? slot.point + size : slot.at + 1;
}
