import { countForeign } from '../countForeign';
import { standsAtNumber } from '../labels';
import type { Field } from '../readField';
import { WORD } from '../units';
import type { PieceChain } from './chainPieces';
import type { Cycle } from './cyclePieces';
import { type Stand, standsOf } from './standsOf';

/** How a cycle comes round: what is counted of every one that is tried, before anything dearer is asked of the few that are left. */
export interface Rounds {
  readonly stands: number;
  /** Stands beyond the first of each piece, but those in a sentence that has come before or that says the title again. */
  readonly again: number;
  readonly missed: number;
  /** Share of the stands that have a number right behind them, or no word on either side: labels and whole clauses. */
  readonly labels: number;
  readonly score: number;
}

/** Counts how a cycle comes round in a text. */
export function countRounds(text: string, field: Field, { stands, missed, score }: PieceChain): Rounds {
  const { units } = field;
  const isLabel = ({ start, end }: Stand) =>
    standsAtNumber(units, start, end) || (units.sort[start - 1] !== WORD && units.sort[end] !== WORD);
  const between = stands.map(({ start, turn }, i) => {
    const before = stands[i - 1];
    return before ? `${turn} ${text.slice(units.end[before.end - 1], units.start[start])}` : '';
  });
  const pieces = new Set(stands.map(({ turn }) => turn)).size;
  const foreign = countForeign(units);
  const inTitle = stands.filter(({ start }, i) => foreign[start] === foreign[stands[i - 1]?.end ?? 0]).length;
  const stale = between.length - new Set(between).size + inTitle;
  return {
    stands: stands.length,
    again: stands.length - pieces - stale,
    missed,
    labels: stands.filter(isLabel).length / Math.max(1, stands.length),
    score,
  };
}

/** Score, and stands beyond the first of each piece, that a cycle needs to be worth a closer look. */
export const LEAST_SCORE = -5;
const LEAST_AGAIN = 2;

/** Whether a cycle's pieces stand often enough for that, chained in whatever way: most are done with before any chain is sought. */
export function mayComeRound(field: Field, cycle: Cycle): boolean {
  const stands = standsOf(field, cycle);
  return stands.length - new Set(stands.map(({ turn }) => turn)).size >= LEAST_AGAIN;
}

/** Where one piece alone comes again, what a cycle must explain: the others of its second round are still to be found. */
const ONE_AGAIN = 25;

/** What a cycle must show to be worth a closer look: hardly any clean text has one. */
export function isPromising({ score, again, missed, stands, labels }: Rounds): boolean {
  const comesAgain = again >= LEAST_AGAIN || (again === 1 && score >= ONE_AGAIN);
  return score >= LEAST_SCORE && comesAgain && missed <= 0.3 * stands && labels <= 0.5;
}
