import type { Slot } from './slotGrid';
import type { Units } from './units';

/** The words that stand in a slot, so many of them, in text order. */
export function slotWords({ id }: Units, { point, side }: Slot, size: number): Int16Array {
  const start = side === 1 ? point : Math.max(0, point - size);
  return id.subarray(start, start + size);
}
