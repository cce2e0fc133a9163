import { type LaidGrid, slotsFrom } from './slotGrid';
import { type Units, WORD } from './units';

const SLOTS = 240;
const SHORTEST_LAG = 2;
const LONGEST_LAG = 40;
const LONGEST_MATCH = 4;

/**
 * How strongly slots hold again, a fixed number of slots later, what they held before; no title is needed for it.
 * @returns characters that agree at the best distance; two agreeing characters at a time count, single ones do not
 */
export function recurringSlots(text: string, units: Units, laid: LaidGrid): number {
  const points: number[] = [];
  for (let at = 0; at < units.length && points.length < SLOTS; at = (laid.nextMark[at] ?? units.length) + 1) {
    const slot = slotsFrom(laid, at, units.length)[0];
    if (!slot) break;
    const start = slot.side === 1 && units.sort[slot.point] === WORD ? (units.start[slot.point] ?? -1) : -1;
    points.push(start);
  }
  let best = 0;
  for (let lag = SHORTEST_LAG; lag <= LONGEST_LAG && lag < points.length; lag += 1) {
    let row = 0;
    for (let i = 0; i + lag < points.length; i += 1) {
      const same = commonStart(text, points[i] ?? -1, points[i + lag] ?? -1);
      row = Math.max(0, row + (same >= 2 ? same : -1));
      if (row > best) best = row;
    }
  }
  return best;
}

function commonStart(text: string, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  let same = 0;
  while (same < LONGEST_MATCH && b + same < text.length && text[a + same] === text[b + same]) same += 1;
  return same;
}
