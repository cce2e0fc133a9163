import { isHan } from './characters';
import { DIGITS, MARK, type Units, WORD } from './units';

let segmenter: Intl.Segmenter | null = null;

/** The platform's Chinese word segmenter, made when it is first needed: it takes several milliseconds. */
export function wordSegmenter(): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

/** How far a word is looked for on either side. */
const REACH = 8;

/** Whether a unit continues a word that starts before it, as far as the platform's dictionary knows: a cut there would break it. */
export function breaksWord(text: string, units: Units, unit: number): boolean {
  const words = wordSegmenter();
  if (!words || unit <= 0 || unit >= units.length) return false;
  const at = units.start[unit] ?? 0;
  if (beginsAnew(text, units, unit, at)) return false;
  const from = Math.max(0, at - REACH);
  const segment = words.segment(text.slice(from, at + REACH)).containing(at - from);
  return segment !== undefined && segment.isWordLike === true && segment.index < at - from;
}

/** No word goes on behind a space, and no Chinese one behind a mark: most places are settled without the dictionary, which is dear. */
function beginsAnew(text: string, { sort, end }: Units, unit: number, at: number): boolean {
  if (sort[unit] !== WORD) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x20 || before === 0x0a) return true;
  return sort[unit - 1] === MARK && end[unit - 1] === at && isHan(text.charCodeAt(at));
}

/** Whether the units around a range make one word when the range is out. */
export function joinsWord(text: string, units: Units, from: number, size: number): boolean {
  const words = wordSegmenter();
  if (!words || from <= 0 || from + size >= units.length) return false;
  const cut = units.end[from - 1] ?? 0;
  const on = units.start[from + size] ?? 0;
  const before = text.slice(Math.max(0, cut - REACH), cut);
  const segment = words.segment(before + text.slice(on, on + REACH)).containing(before.length);
  return segment !== undefined && segment.isWordLike === true && segment.index < before.length;
}

/**
 * Counts which characters (or Latin words) stand side by side in a text; numbers count as one.
 * @param inside units that are left out: pairs with one of them are not counted
 * @returns how often the unit before (or another one) stands before the given unit
 */
export function countNeighbours(
  text: string,
  units: Units,
  inside: Uint8Array,
): (unit: number, before?: number) => number {
  const counts = new Map<number, number>();
  const key = (unit: number, before: number) =>
    unitSign(text, units, before) * SIGNS + unitSign(text, units, unit);
  for (let unit = 1; unit < units.length; unit += 1) {
    if (inside[unit] === 1 || inside[unit - 1] === 1) continue;
    const pair = key(unit, unit - 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (unit, before = unit - 1) =>
    before < 0 || unit >= units.length ? 0 : (counts.get(key(unit, before)) ?? 0);
}

/** Signs are smaller than this. */
export const SIGNS = 1 << 20;

/** A number for what a unit is: its character, 0 for numbers; for a Latin word one that other words hardly share. */
export function unitSign(text: string, { start, end, sort }: Units, unit: number): number {
  if (sort[unit] === DIGITS) return 0;
  const [from = 0, to = 0] = [start[unit], end[unit]];
  let sign = 0;
  for (let at = from; at < to; at += 1) sign = (sign * 31 + text.charCodeAt(at)) % SIGNS;
  return sign;
}
