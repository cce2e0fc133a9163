import type { Run } from './decodeRun';
import { CLAUSES } from './likelyGrids';
import { type Field, startOf } from './readField';
import type { Grid } from './slotGrid';
import { ANCHORS, LINE, MARK_CLASSES, type MarkClass } from './units';

/** What a grid must gain for marks and anchors that were not seen yet: else any text finds one that suits it. */
const PRICE = { rareMark: 1, line: 4, seenAnchor: 0, anchor: 1.5, sharedStart: 4 } as const;
const USUAL_MARKS: ReadonlySet<MarkClass> = new Set(CLAUSES);
const SEEN_ANCHORS: ReadonlySet<string> = new Set(['的', '是']);

/** Bits by which a machine with this grid explains a text better than chance. */
export function worth(field: Field, grid: Grid, run: Run): number {
  const rare = MARK_CLASSES.filter((mark, i) => grid.marks[i] && mark !== '\n' && !USUAL_MARKS.has(mark));
  const line = grid.marks[LINE] ? PRICE.line : 0;
  const anchors = ANCHORS.filter((_, i) => grid.anchors[i]).map((word) =>
    SEEN_ANCHORS.has(word) ? PRICE.seenAnchor : PRICE.anchor,
  );
  const shared = PRICE.sharedStart * sharedStarts(field, run);
  return (
    run.score - PRICE.rareMark * rare.length - line - anchors.reduce<number>((a, b) => a + b, 0) - shared
  );
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
