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
  for (let i = 0; i < most; i += 1) {
    off += shift(wordAt(id, a, i), 1) + shift(wordAt(id, b, i), -1);
    if (off === 0) bits |= 1 << (i + 1);
  }
  for (let i = 0; i < most; i += 1) {
    balance[wordAt(id, a, i)] = 0;
    balance[wordAt(id, b, i)] = 0;
  }
  return bits;
}

/** The word of a fragment that is so far from its slot. */
function wordAt(id: Int16Array, { point, side }: Slot, i: number): number {
  return id[side === 1 ? point + i : point - 1 - i] ?? 0;
}

/** Puts a word to one side of the balance. @returns by how much more it is off */
function shift(word: number, by: 1 | -1): number {
  const was = balance[word] ?? 0;
  balance[word] = was + by;
  return Math.abs(was + by) - Math.abs(was);
}
