import type { Units } from './units';
import { SIGNS, unitSign } from './wordBounds';

const counted = new WeakMap<Units['start'], ReadonlyMap<number, number>>();

/** A number for what two units are, side by side or not. */
export function pairSign(text: string, units: Units, first: number, second: number): number {
  return unitSign(text, units, first) * SIGNS + unitSign(text, units, second);
}

/** How often any two units stand side by side in a text, whatever titles they are named with: counted once for all who ask. */
export function sideBySide(text: string, units: Units): ReadonlyMap<number, number> {
  const known = counted.get(units.start) ?? countPairs(text, units);
  counted.set(units.start, known);
  return known;
}

function countPairs(text: string, units: Units): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let sign = unitSign(text, units, 0);
  for (let unit = 1; unit < units.length; unit += 1) {
    const next = unitSign(text, units, unit);
    const key = sign * SIGNS + next;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
    sign = next;
  }
  return pairs;
}
