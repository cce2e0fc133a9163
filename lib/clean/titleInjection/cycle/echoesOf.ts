import type { Field } from '../readField';
import { DIGITS, WORD } from '../units';
import { unitSign } from '../wordBounds';
import type { Stand } from './standsOf';

/** How far the words beside a cycle's pieces are the same again, as they are where a text says its title's words by itself. */
export interface Echoes {
  /** Share of the stands, but one, that have one and the same word before them, or behind them. */
  readonly alike: number;
  /** Share of the stands beyond the first of each piece that have a word beside them, or a number behind, that the piece had before. */
  readonly echoed: number;
  /** Share of the steps from stand to stand that have the same word behind both, or before both where no word is behind: parallel sentences. */
  readonly parallel: number;
}

/** Stands for any number. */
const NUMBER = -1;

/** Looks at what stands right before and behind each piece. */
export function echoesOf(text: string, { units }: Field, stands: readonly Stand[]): Echoes {
  const wordAt = (unit: number) => (units.sort[unit] === WORD ? unitSign(text, units, unit) : null);
  const before = new Map<number, number>();
  const behind = new Map<number, number>();
  const known = new Map<number, Set<string>>();
  let [again, echoed, parallel] = [0, 0, 0];
  let frame = '';
  for (const { start, end, turn } of stands) {
    const [last, next] = [wordAt(start - 1), wordAt(end)];
    if (last !== null) before.set(last, (before.get(last) ?? 0) + 1);
    if (next !== null) behind.set(next, (behind.get(next) ?? 0) + 1);
    const beside = [
      ...(last === null ? [] : [`< ${last}`]),
      ...(next === null ? (units.sort[end] === DIGITS ? [`> ${NUMBER}`] : []) : [`> ${next}`]),
    ];
    const beyond = next === null ? `< ${last}` : `> ${next}`;
    if (beyond === frame && (last !== null || next !== null)) parallel += 1;
    frame = beyond;
    const seen = known.get(turn);
    if (seen) {
      again += 1;
      if (beside.some((word) => seen.has(word))) echoed += 1;
    }
    known.set(turn, new Set([...(seen ?? []), ...beside]));
  }
  const most = Math.max(1, ...before.values(), ...behind.values());
  return {
    alike: (most - 1) / Math.max(1, stands.length),
    echoed: echoed / Math.max(1, again),
    parallel: parallel / Math.max(1, stands.length - 1),
  };
}
