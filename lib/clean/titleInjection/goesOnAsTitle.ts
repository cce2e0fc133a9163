import type { Field } from './readField';
import { isTitleWord } from './readField';
import { saidTogether } from './saidTogether';
import type { Slot } from './slotGrid';

/** Whether the word beyond a fragment is the next one of the title (or the one before, where fragments stand before marks). */
export function goesOnAsTitle({ units, pool }: Field, { point, side }: Slot, size: number): boolean {
  const inner = side === 1 ? point + size - 1 : point - size;
  const outer = inner + side;
  if (!isTitleWord(units, outer)) return false;
  const [first, second] = side === 1 ? [inner, outer] : [outer, inner];
  return saidTogether(pool).has((units.id[first] ?? 0) * 4096 + (units.id[second] ?? 0));
}
