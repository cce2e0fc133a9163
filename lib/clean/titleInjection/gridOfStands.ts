import { ANCHORS } from './anchors';
import type { Stand } from './cycle/standsOf';
import type { Grid } from './slotGrid';
import { MARK, MARK_CLASSES, type Units } from './units';

/** Share of the pieces that must stand at marks or function words. */
const LEAST_EXPLAINED = 0.6;

/**
 * The grid that pieces found without one may stand on: the marks and function words they stand at.
 * @returns null where too many stand elsewhere: they were put at any word bound
 */
export function gridOfStands(units: Units, stands: readonly Stand[]): Grid | null {
  const after = stopsAt(units, stands, 1);
  const before = stopsAt(units, stands, -1);
  const best = after.explained >= before.explained ? after : before;
  if (best.explained < LEAST_EXPLAINED * stands.length || !best.grid.marks.includes(true)) return null;
  return best.grid;
}

function stopsAt(
  { sort, id, anchor }: Units,
  stands: readonly Stand[],
  side: 1 | -1,
): { readonly grid: Grid; readonly explained: number } {
  const marks = new Set<number>();
  const anchors = new Set<number>();
  let explained = 0;
  for (const { start, end } of stands) {
    const mark = side === 1 ? start - 1 : end;
    if (sort[mark] === MARK) marks.add(id[mark] ?? -1);
    else if ((anchor[start - 1] ?? -1) >= 0) anchors.add(anchor[start - 1] ?? -1);
    else continue;
    explained += 1;
  }
  const grid = {
    marks: MARK_CLASSES.map((_, mark) => marks.has(mark)),
    anchors: ANCHORS.map((_, word) => anchors.has(word)),
    side,
  };
  return { grid, explained };
}
