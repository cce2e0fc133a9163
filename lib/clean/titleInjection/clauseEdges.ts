import { countNumberless } from './countNumberless';
import { countTorn } from './countTorn';
import type { Stand } from './cycle/standsOf';
import { endsPhrase } from './endsPhrase';
import type { Field } from './readField';
import { DIGITS, type Units, WORD } from './units';
import { unitSign } from './wordBounds';

/** What the text's other clauses say of the words beside pieces at the heads and ends of clauses. */
export interface ClauseEdges {
  /**
   * Share of the pieces whose neighbour stands elsewhere in the text as well, and never at a clause's head (or end) as it does without
   * the piece: something would be missing there.
   */
  readonly inside: number;
  /** Pieces beside which the text has just their words once more: 青溪青溪县. A short one counts half. */
  readonly doubled: number;
  /** Pieces between what ends a phrase and a mark: nobody's words. */
  readonly behindEnds: number;
  /** Pieces that are a unit without its number: nobody's words, either. */
  readonly numberless: number;
  /** Pieces between a number and its unit: nobody's words. */
  readonly torn: number;
  /** Words from piece to piece, on average: names in a list are close together. */
  readonly apart: number;
}

/** @param stands of the pieces, in text order */
export function clauseEdges(text: string, { units }: Field, stands: readonly Stand[]): ClauseEdges {
  const { opening, closing, all } = countEdges(text, units, stands);
  let [inside, doubled, behindEnds, between] = [0, 0, 0, 0];
  let before = stands[0]?.start ?? 0;
  for (const { start, end } of stands) {
    const [hasLast, hasNext] = [isSaid(units, start - 1), isSaid(units, end)];
    if (hasLast !== hasNext) {
      const neighbour = unitSign(text, units, hasNext ? end : start - 1);
      const isAtEdge = (hasNext ? opening : closing).has(neighbour);
      if (!isAtEdge && (all.get(neighbour) ?? 0) > 1) inside += 1;
    }
    if (!hasNext && endsPhrase(text, units, start - 1)) behindEnds += 1;
    doubled += weightOfDouble(text, units, start, end);
    between += start - before;
    before = end;
  }
  return {
    inside: inside / Math.max(1, stands.length),
    doubled,
    behindEnds,
    numberless: countNumberless(text, units, stands),
    torn: countTorn(text, units, stands),
    apart: between / Math.max(1, stands.length - 1),
  };
}

/** Whether a unit is a word or a number. */
function isSaid({ sort }: Units, unit: number): boolean {
  return sort[unit] === WORD || sort[unit] === DIGITS;
}

/** Which words open and close clauses where no piece is beside them, and how often each stands in the text, pieces apart. */
function countEdges(text: string, units: Units, stands: readonly Stand[]) {
  const opening = new Set<number>();
  const closing = new Set<number>();
  const all = new Map<number, number>();
  let next = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    while ((stands[next]?.end ?? units.length) <= unit) next += 1;
    const { start = units.length } = stands[next] ?? {};
    if (unit >= start || !isSaid(units, unit)) continue;
    const sign = unitSign(text, units, unit);
    all.set(sign, (all.get(sign) ?? 0) + 1);
    if (!isSaid(units, unit - 1) && stands[next - 1]?.end !== unit) opening.add(sign);
    if (!isSaid(units, unit + 1) && start !== unit + 1) closing.add(sign);
  }
  return { opening, closing, all };
}

function weightOfDouble(text: string, units: Units, from: number, to: number): number {
  const [start = 0, end = 0] = [units.start[from], units.end[to - 1]];
  const piece = text.slice(start, end);
  const isTwice =
    text.startsWith(piece, end) || text.slice(Math.max(0, start - piece.length), start) === piece;
  return !isTwice ? 0 : piece.length > 1 ? 1 : 0.5;
}
