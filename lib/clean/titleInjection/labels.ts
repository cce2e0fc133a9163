import { DIGITS, MARK, MARK_CLASSES, type Units } from './units';

const COMMA = MARK_CLASSES.indexOf(',');

/** Digits between two commas of a number. */
const GROUP = 3;

/**
 * Whether a number stands right beyond the units from `start` to `end`, which then may be its label or its unit.
 * Not where it goes on from a number before them (1,…234): nothing but a machine breaks a number in two.
 */
export function standsAtNumber(units: Units, start: number, end: number, side: 1 | -1 = 1): boolean {
  return side === 1
    ? units.sort[end] === DIGITS && !breaksNumber(units, start, end)
    : units.sort[start - 1] === DIGITS;
}

function breaksNumber({ sort, id, start: from, end: to }: Units, start: number, end: number): boolean {
  const isSplit = sort[start - 1] === MARK && id[start - 1] === COMMA && sort[start - 2] === DIGITS;
  const isTight = to[start - 2] === from[start - 1] && to[start - 1] === from[start];
  return isSplit && isTight && (to[end] ?? 0) - (from[end] ?? 0) === GROUP;
}
