import { ANCHORS } from './anchors';
import { possibleLengths } from './fragmentLengths';
import { stopAt } from './gridNeighbours';
import type { Field } from './readField';
import { newScore } from './scoreFragment';
import type { Grid } from './slotGrid';
import { MARK, MARK_CLASSES } from './units';

/** What a slot without a word of the title costs a row. */
const MISS = -3;

/** Marks and anchors of a text with what a fragment beside them would say for an insertion. Parallel arrays, in text order. */
export interface Stops {
  /** Class of a mark, or an anchor counted on behind the classes. */
  readonly kind: readonly number[];
  readonly after: readonly number[];
  readonly before: readonly number[];
}

/** Looks once, for all grids together, at every place that one of them may have a slot at. */
export function readStops(field: Field, grids: readonly Grid[]): Stops {
  const { stops, sort } = field.units;
  const { ahead, behind } = field;
  const wanted = kindsIn(grids);
  const kinds: number[] = [];
  const after: number[] = [];
  const before: number[] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const unit = stops[i] ?? 0;
    const isMark = sort[unit] === MARK;
    const kind = stopAt(field.units, unit);
    if (wanted[kind] !== 1) continue;
    kinds.push(kind);
    // Beside most of them no word of the title stands: they are told without a call.
    after.push((ahead[unit + 1] ?? 0) === 0 ? MISS : worthBeside(field, unit + 1, unit, 1, !isMark));
    before.push(isMark && (behind[unit] ?? 0) > 0 ? worthBeside(field, unit, unit, -1, false) : MISS);
  }
  return { kind: kinds, after, before };
}

/** 1 for each class of mark, and each anchor counted on behind them, that one of the grids has: of the others a text is full. */
function kindsIn(grids: readonly Grid[]): readonly number[] {
  const wanted = new Array<number>(MARK_CLASSES.length + ANCHORS.length).fill(0);
  const want = (on: readonly boolean[], first: number) => {
    for (let i = on.indexOf(true); i >= 0; i = on.indexOf(true, i + 1)) wanted[first + i] = 1;
  };
  for (const { marks, anchors } of grids) {
    want(marks, 0);
    want(anchors, MARK_CLASSES.length);
  }
  return wanted;
}

function worthBeside(field: Field, point: number, at: number, side: 1 | -1, anchored: boolean): number {
  const slot = { point, side, at, anchored };
  const lengths = possibleLengths(field, slot);
  return lengths === 0 ? MISS : newScore(field, slot, 31 - Math.clz32(lengths));
}

/** How much the best row of slots speaks for insertion when every slot is looked at alone. Cheap: nearly every page ends here. */
export function glance({ kind, after, before }: Stops, { marks, anchors, side }: Grid): number {
  const closes = side === 1 ? after : before;
  let row = 0;
  let best = 0;
  let anchored = false;
  let value: number = MISS;
  for (let i = 0; i < kind.length; i += 1) {
    const stop = kind[i] ?? 0;
    if (stop >= MARK_CLASSES.length) {
      if (anchored || anchors[stop - MARK_CLASSES.length] !== true) continue;
      anchored = true;
      value = Math.max(value, after[i] ?? MISS);
    } else if (marks[stop] === true) {
      if (!anchored || side === -1) value = Math.max(value, closes[i] ?? MISS);
      row = Math.max(0, row + value);
      if (row > best) best = row;
      anchored = false;
      value = MISS;
    }
  }
  return best;
}

/** The most that a glance at a grid with these marks comes to, whatever its anchors: each clause has its best slot. */
export function glanceAtMost({ kind, after, before }: Stops, { marks, side }: Omit<Grid, 'anchors'>): number {
  const closes = side === 1 ? after : before;
  let row = 0;
  let best = 0;
  let value: number = MISS;
  for (let i = 0; i < kind.length; i += 1) {
    const stop = kind[i] ?? 0;
    const isMark = stop < MARK_CLASSES.length;
    if (isMark && marks[stop] !== true) continue;
    value = Math.max(value, (isMark ? closes : after)[i] ?? MISS);
    if (!isMark) continue;
    row = Math.max(0, row + value);
    if (row > best) best = row;
    value = MISS;
  }
  return best;
}
