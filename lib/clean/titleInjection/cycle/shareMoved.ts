import { DIGITS, type Units, WORD } from '../units';
import type { Stand } from './standsOf';

/**
 * Share of the stands beyond the first of each piece that have something else before or behind them than the time before (a word, a
 * number, a mark or another sign), one of the two times in mid-clause. A text that has names in turn has each where its part of the
 * sentence is, be it now at the head of a clause and now at the end; a machine goes by nothing.
 */
export function shareMoved({ sort, length }: Units, stands: readonly Stand[]): number {
  const sortAt = (unit: number) => (unit < 0 || unit >= length ? -1 : (sort[unit] ?? -1));
  const isSaid = (unit: number) => sortAt(unit) === WORD || sortAt(unit) === DIGITS;
  const last = new Map<number, { readonly sorts: string; readonly isInside: boolean }>();
  let [again, moved] = [0, 0];
  for (const { start, end, turn } of stands) {
    const place = {
      sorts: `${sortAt(start - 1)} ${sortAt(end)}`,
      isInside: isSaid(start - 1) && isSaid(end),
    };
    const before = last.get(turn);
    if (before) again += 1;
    if (before && before.sorts !== place.sorts && (before.isInside || place.isInside)) moved += 1;
    last.set(turn, place);
  }
  return moved / Math.max(1, again);
}
