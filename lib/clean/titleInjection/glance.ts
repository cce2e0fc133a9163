import { possibleLengths } from './fragmentLengths';
import type { Field } from './readField';
import { newScore } from './scoreFragment';
import type { Grid } from './slotGrid';
import { MARK, MARK_CLASSES } from './units';

/** What a slot without a word of the title costs a row. */
const MISS = -3;

/** Marks and anchors of a text with what a fragment beside them would say for an insertion. Parallel arrays, in text order. */
export interface Stops {
  /** Class of a mark, or an anchor counted on behind the classes. */
  readonly kind: Int16Array;
  readonly after: Float64Array;
  readonly before: Float64Array;
}

/** Looks at every place that any grid may have a slot at, once for all grids. */
export function readStops(field: Field): Stops {
  const { stops, sort, id, anchor } = field.units;
  const kind = new Int16Array(stops.length);
  const after = new Float64Array(stops.length).fill(MISS);
  const before = new Float64Array(stops.length).fill(MISS);
  for (let i = 0; i < stops.length; i += 1) {
    const unit = stops[i] ?? 0;
    const isMark = sort[unit] === MARK;
    kind[i] = isMark ? (id[unit] ?? 0) : MARK_CLASSES.length + (anchor[unit] ?? 0);
    after[i] = worthBeside(field, unit + 1, unit, 1, !isMark);
    if (isMark) before[i] = worthBeside(field, unit, unit, -1, false);
  }
  return { kind, after, before };
}

function worthBeside(field: Field, point: number, at: number, side: 1 | -1, anchored: boolean): number {
  if (((side === 1 ? field.ahead[point] : field.behind[point]) ?? 0) === 0) return MISS;
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
