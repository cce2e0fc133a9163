import type { Field } from './readField';
import type { Slot } from './slotGrid';
import { LINE, MARK, type Units } from './units';

/** Longest fragment that is looked for, in units; lengths are kept as bits of one number. */
const LONGEST = 30;

/**
 * Lengths as bits that a fragment in a slot may have: title words only.
 * A new fragment must leave something of its clause: lists that open with title words are no insertions.
 */
export function possibleLengths(field: Field, slot: Slot, isNew = true): number {
  const { units } = field;
  const run = Math.min(LONGEST, (slot.side === 1 ? field.ahead[slot.point] : field.behind[slot.point]) ?? 0);
  const least = slot.least ?? 1;
  if (run < least) return 0;
  const tooShort = lengthBits(least - 1);
  if (!isNew || slot.anchored || isLine(units, slot.at)) return lengthBits(run) & ~tooShort;
  const beyond = slot.side === 1 ? slot.point + run : slot.point - run - 1;
  const emptied = beyond < 0 || (units.sort[beyond] === MARK && !isLine(units, beyond));
  return lengthBits(emptied ? run - 1 : run) & ~tooShort;
}

function isLine(units: Units, u: number): boolean {
  return units.sort[u] === MARK && units.id[u] === LINE;
}

/** Bits 1..n. */
export function lengthBits(n: number): number {
  return n <= 0 ? 0 : ((1 << (n + 1)) - 1) & ~1;
}

const balance = new Int8Array(4096);

/** Lengths as bits at which two fragments hold the same words, in whatever order. */
export function agreeingLengths(field: Field, a: Slot, b: Slot): number {
  const { id } = field.units;
  const runOf = (slot: Slot) => (slot.side === 1 ? field.ahead[slot.point] : field.behind[slot.point]) ?? 0;
  const most = Math.min(LONGEST, runOf(a), runOf(b));
  let off = 0;
  let bits = 0;
  const touched: number[] = [];
  const weigh = (slot: Slot, i: number, by: 1 | -1) => {
    const word = id[slot.side === 1 ? slot.point + i : slot.point - 1 - i] ?? 0;
    const was = balance[word] ?? 0;
    balance[word] = was + by;
    off += Math.abs(was + by) - Math.abs(was);
    touched.push(word);
  };
  for (let i = 0; i < most; i += 1) {
    weigh(a, i, 1);
    weigh(b, i, -1);
    if (off === 0) bits |= 1 << (i + 1);
  }
  for (const word of touched) balance[word] = 0;
  return bits;
}
