import type { Stand } from './cycle/standsOf';
import { endsPhrase } from './endsPhrase';
import type { Field } from './readField';
import { pairSign, sideBySide } from './sideBySide';
import { DIGITS, type Units, WORD } from './units';

/** What the text around pieces says of who put them there. */
export interface Beside {
  /**
   * Pieces without which two words meet that stand side by side elsewhere too, as if the text had been cut in two there; less as many
   * as do so a word farther off, by chance.
   */
  readonly mended: number;
  /** Share of the pieces that have the same two words behind them as another one, or before them: a form that is filled in. */
  readonly framed: number;
  /** Share of the pieces that have a number and what it counts before them, as another one has. */
  readonly counted: number;
}

/** @param stands of the pieces, in text order */
export function besidePieces(text: string, { units }: Field, stands: readonly Stand[]): Beside {
  const meets = pairsElsewhere(text, units, stands);
  let mended = 0;
  const before = new Map<number, number>();
  const counts = new Map<number, number>();
  const behind = new Map<number, number>();
  for (const { start, end } of stands) {
    if (units.sort[start - 1] === WORD && units.sort[end] === WORD)
      mended += meets(start - 1, end) - (meets(start - 2, end) + meets(start - 1, end + 1)) / 2;
    const isCount =
      units.sort[start - 1] === WORD &&
      units.sort[start - 2] === DIGITS &&
      !endsPhrase(text, units, start - 1);
    note(isCount ? counts : before, frameAt(text, units, start - 1, -1));
    note(behind, frameAt(text, units, end, 1));
  }
  const framed = Math.max(again(before), again(behind)) / Math.max(1, stands.length);
  const counted = again(counts) / Math.max(1, stands.length);
  return { mended: Math.max(0, mended), framed, counted };
}

/** Makes what says 1 of two words that stand side by side in the text, else 0; what touches a piece is left out. */
function pairsElsewhere(
  text: string,
  units: Units,
  stands: readonly Stand[],
): (first: number, second: number) => number {
  const all = sideBySide(text, units);
  const touching = new Map<number, number>();
  for (const { start, end } of stands)
    for (let unit = Math.max(1, start); unit <= Math.min(end, units.length - 1); unit += 1)
      note(touching, pairSign(text, units, unit - 1, unit));
  return (first, second) => {
    if (units.sort[first] !== WORD || units.sort[second] !== WORD) return 0;
    const key = pairSign(text, units, first, second);
    return (all.get(key) ?? 0) > (touching.get(key) ?? 0) ? 1 : 0;
  };
}

/** A number for two words side by side, read away from a piece; null where none is right beside it. */
function frameAt(text: string, units: Units, unit: number, step: 1 | -1): number | null {
  if (units.sort[unit] !== WORD && units.sort[unit] !== DIGITS) return null;
  return pairSign(text, units, unit, unit + step);
}

function note(frames: Map<number, number>, frame: number | null): void {
  if (frame !== null) frames.set(frame, (frames.get(frame) ?? 0) + 1);
}

/** How many frames have come before. */
function again(frames: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const times of frames.values()) count += times - 1;
  return count;
}
