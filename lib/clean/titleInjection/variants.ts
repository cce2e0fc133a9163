import { lengthBits } from './fragmentLengths';
import type { Field } from './readField';
import { clauseAfter, type LaidGrid, type Slot } from './slotGrid';

interface Variant {
  readonly at: number;
  readonly lengths: number;
  /** The fragment would end before an anchor and the title's words go on behind that. */
  readonly goesOn?: boolean;
}

/**
 * Where the next clause starts, and the lengths that go with it. A fragment may hold an anchor itself; or it ends before
 * the anchor, which then is the next clause's own.
 */
export function variants(field: Field, laid: LaidGrid, slot: Slot, lengths: number): readonly Variant[] {
  const { length } = field.units;
  const longest = 31 - Math.clz32(lengths);
  const whole = { at: clauseAfter(laid, slot, longest, length), lengths };
  if (slot.side === -1 || slot.anchored) return [whole];
  const anchor = laid.nextAnchor[slot.point] ?? length;
  if (anchor >= slot.point + longest) return [{ at: clauseAfter(laid, slot, 1, length), lengths }];
  const before = lengths & lengthBits(anchor - slot.point);
  const until = laid.nextAnchor[anchor + 1] ?? length;
  const between = until < slot.point + longest ? lengths & lengthBits(until - slot.point) & ~before : 0;
  return [
    ...(before === 0 ? [] : [{ at: anchor, lengths: before, goesOn: longest > anchor - slot.point + 1 }]),
    ...(between === 0 ? [] : [{ at: until, lengths: between, goesOn: longest > until - slot.point + 1 }]),
    whole,
  ];
}
