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
  // Slots are compared only with those that start with the same two characters; each with those before it.
  const lastWith = new Map<number, number>();
  const before: number[] = [];
  const rows = new Array<number>(LONGEST_LAG + 1).fill(0);
  const ends = new Array<number>(LONGEST_LAG + 1).fill(0);
  const points = slotPoints(units, grid);
  let best = 0;
  for (let slot = 0; slot < points.length; slot += 1) {
    const start = startOf(units, points[slot] ?? -1);
    before.push(-1);
    if (start < 0 || start + 1 >= text.length) continue;
    const key = text.charCodeAt(start) * 65536 + text.charCodeAt(start + 1);
    let other = lastWith.get(key) ?? -1;
    before[slot] = other;
    lastWith.set(key, slot);
    for (; other >= 0 && slot - other <= LONGEST_LAG; other = before[other] ?? -1) {
      const lag = slot - other;
      if (lag < SHORTEST_LAG) continue;
      // Characters that agree in a row of slots at one distance, less one for each slot in between that does not.
      const missed = Math.max(0, other - (ends[lag] ?? 0) - 1);
      const row =
        Math.max(0, (rows[lag] ?? 0) - missed) +
        commonStart(text, startOf(units, points[other] ?? -1), start);
      rows[lag] = row;
      ends[lag] = other;
      if (row > best) best = row;
    }
  }
  return best;
}

function startOf({ sort, start }: Units, point: number): number {
  return sort[point] === WORD ? (start[point] ?? -1) : -1;
}

/** Where a text's first slots are, one for each clause: behind its first anchor, or else behind its mark. They need no grid laid over all of it. */
export function slotPoints({ stops, sort, id, anchor }: Units, grid: Grid): readonly number[] {
  const points: number[] = [];
  let anchored = -1;
  for (let i = 0; i < stops.length; i += 1) {
    const unit = stops[i] ?? 0;
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

/** At how many characters two slots agree, which start with the same two. */
function commonStart(text: string, a: number, b: number): number {
  let same = LEAST_MATCH;
  while (same < LONGEST_MATCH && b + same < text.length && text[a + same] === text[b + same]) same += 1;
  return same;
}
