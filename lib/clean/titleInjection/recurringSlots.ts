import type { Grid } from './slotGrid';
import { MARK, type Units, WORD } from './units';

const SLOTS = 240;
const SHORTEST_LAG = 2;
const LONGEST_LAG = 40;
const LEAST_MATCH = 2;
const LONGEST_MATCH = 4;

/**
 * How strongly a grid's slots behind marks and anchors hold again, a fixed number of slots later, what they held before; no title is
 * needed for it.
 * @returns characters that agree at the best distance; two agreeing characters at a time count, single ones do not
 */
export function recurringSlots(text: string, units: Units, grid: Grid): number {
  const points = slotPoints(units, grid).map((point) =>
    units.sort[point] === WORD ? (units.start[point] ?? -1) : -1,
  );
  return Math.max(0, ...matchesByLag(text, points).map(bestRow));
}

/** Where a text's first slots are, one for each clause: behind its first anchor, or else behind its mark. They need no grid laid over all of it. */
export function slotPoints({ stops, sort, id, anchor }: Units, grid: Grid): readonly number[] {
  const points: number[] = [];
  let anchored = -1;
  for (const unit of stops) {
    if (points.length === SLOTS) return points;
    if (sort[unit] === MARK) {
      if (grid.marks[id[unit] ?? -1] !== true) continue;
      points.push((anchored < 0 ? unit : anchored) + 1);
      anchored = -1;
    } else if (anchored < 0 && grid.anchors[anchor[unit] ?? -1] === true) anchored = unit;
  }
  if (anchored >= 0 && points.length < SLOTS) points.push(anchored + 1);
  return points;
}

/** Two slots that start alike: the first one's number, and how many characters agree. */
interface Match {
  readonly slot: number;
  readonly same: number;
}

/** For each distance the slots that are followed by a like one at it, in order. Slots are looked up by their first two characters. */
function matchesByLag(text: string, points: readonly number[]): readonly (readonly Match[])[] {
  const byStart = new Map<string, number[]>();
  const matches = Array.from({ length: LONGEST_LAG + 1 }, (): Match[] => []);
  for (let slot = points.length - 1; slot >= 0; slot -= 1) {
    const point = points[slot] ?? -1;
    if (point < 0) continue;
    const start = text.slice(point, point + LEAST_MATCH);
    const later = byStart.get(start) ?? [];
    for (const other of later) {
      const lag = other - slot;
      if (lag < SHORTEST_LAG || lag > LONGEST_LAG) continue;
      const same = commonStart(text, point, points[other] ?? -1);
      if (same >= LEAST_MATCH) matches[lag]?.push({ slot, same });
    }
    later.push(slot);
    byStart.set(start, later);
  }
  return matches.map((found) => found.reverse());
}

/** Characters that agree in the best row of slots, less one for each slot in between that does not. */
function bestRow(matches: readonly Match[]): number {
  let row = 0;
  let best = 0;
  let last = 0;
  for (const { slot, same } of matches) {
    row = Math.max(0, row - Math.max(0, slot - last - 1)) + same;
    last = slot;
    if (row > best) best = row;
  }
  return best;
}

function commonStart(text: string, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  let same = 0;
  while (same < LONGEST_MATCH && b + same < text.length && text[a + same] === text[b + same]) same += 1;
  return same;
}
