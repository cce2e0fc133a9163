import { countForeign } from '../countForeign';
import { standsAtNumber } from '../labels';
import type { Field } from '../readField';
import { titleWordStarts } from '../scoreSeam';
import type { TitlePool } from '../titlePool';
import { WORD } from '../units';
import type { Cycle, Fitted } from './cyclePieces';
import { standsOf } from './standsOf';

/** What speaks for a cycle of pieces and what against it, counted. */
export interface CycleEvidence {
  readonly pieces: number;
  readonly stands: number;
  /** Stands beyond the first of each piece, but those in a sentence that has come before or that says the title again. */
  readonly again: number;
  readonly missed: number;
  /** Pieces that nobody would write: their words are no neighbours in the title, or they end inside a word. */
  readonly broken: number;
  /** Share of the title's words that the pieces use. */
  readonly coverage: number;
  /** Share of the stands that have a number right behind them, or no word on either side: labels and whole clauses. */
  readonly labels: number;
  /** Share of the stands that open their clause, as the subjects of an honest report do. */
  readonly openers: number;
  readonly score: number;
}

/** What is known of a cycle that was fitted to a text: the evidence that `isProof` goes by. */
export function weighCycle(text: string, { units, pool }: Field, { cycle, chain }: Fitted): CycleEvidence {
  const { stands, missed, score } = chain;
  const words = new Set(cycle.flatMap((piece) => piece.words));
  const own = pool.words.slice(0, pool.own);
  const isLabel = ({ start, end }: { readonly start: number; readonly end: number }) =>
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
    pieces,
    stands: stands.length,
    again: stands.length - pieces - stale,
    missed,
    broken: cycle.filter(({ words: piece }) => isBroken(pool, piece)).length,
    coverage: own.filter((word) => words.has(word)).length / Math.max(1, own.length),
    labels: stands.filter(isLabel).length / Math.max(1, stands.length),
    openers: stands.filter(({ start }) => units.sort[start - 1] !== WORD).length / Math.max(1, stands.length),
    score,
  };
}

function isBroken(pool: TitlePool, words: readonly number[]): boolean {
  const starts = titleWordStarts(pool);
  const whole = pool.words.some((_, place) => {
    const stands = words.every((word, i) => pool.words[place + i] === word);
    return stands && starts[place] === true && starts[place + words.length] !== false;
  });
  return !whole;
}

/** Score, and stands beyond the first of each piece, that a cycle needs to be worth a closer look. */
export const LEAST_SCORE = -5;
const LEAST_AGAIN = 2;

/** Whether a cycle's pieces stand often enough for that, chained in whatever way: most are done with before any chain is sought. */
export function mayComeRound(field: Field, cycle: Cycle): boolean {
  const stands = standsOf(field, cycle);
  return stands.length - new Set(stands.map(({ turn }) => turn)).size >= LEAST_AGAIN;
}

/** What a cycle must show to be worth a closer look: hardly any clean text has one. */
export function isPromising({ score, again, missed, stands, labels }: CycleEvidence): boolean {
  return score >= LEAST_SCORE && again >= LEAST_AGAIN && missed <= 0.3 * stands && labels <= 0.5;
}

/** Two to four names may well take turns in an honest text: so few pieces must be broken ones and explain more. */
const FEW = 4;
const ENOUGH = { few: 80, many: 40 } as const;

/** How much of the title a cycle must use and how many turns it may miss, and the same where it explains very much. */
const USUAL = { coverage: 0.4, missed: 0.1 } as const;
const CLEAR = { score: 120, coverage: 0.25, missed: 0.2 } as const;

/** Three names and more that come so often, hardly with a miss and inside clauses, do not take turns by themselves. */
const RELENTLESS = { score: 45, pieces: 3, again: 9, openers: 0.25, labels: 0.15, missed: 0.06 } as const;

/**
 * Share of labels that a proof may have, and where so many pieces are broken or so many use most of the title: nobody labels
 * figures with those.
 */
const MOST_LABELS = { plain: 0.3, unlikely: 0.5 } as const;
const BROKEN = 3;
const WHOLE = { score: 120, pieces: 6, coverage: 0.6 } as const;

/**
 * Half of the title in five pieces and more, inside clauses: of two thousand clean texts none had one above 8 bits. Pieces that
 * nobody would write may stand oftener at the edges of clauses: none had three of them.
 */
const SPREAD = {
  score: 18,
  pieces: 5,
  again: 2,
  coverage: 0.45,
  openers: 0.3,
  labels: 0.25,
  missed: 1,
} as const;
const SHATTERED = { score: 40, broken: 3, again: 3, coverage: 0.4, openers: 0.5, labels: 0.3 } as const;

/** More than this share of whole words of the title at the heads of clauses, and they may be what the text reports of in turn. */
const MOST_OPENERS = 0.5;

/** What is no proof and still seldom chance: of more than two thousand clean texts none has it. Such pieces are marked. */
const SUSPICIOUS = {
  few: 20,
  againOfFew: 4,
  many: 10,
  pieces: 3,
  coverage: 0.25,
  openers: 0.3,
  labels: 0.25,
  missed: 0.1,
} as const;

/** Whether a cycle that is no proof is worth a mark. */
export function isSuspicious({
  pieces,
  stands,
  again,
  missed,
  score,
  coverage,
  labels,
  openers,
}: CycleEvidence): boolean {
  return (
    score >= (pieces <= FEW ? SUSPICIOUS.few : SUSPICIOUS.many) &&
    again >= (pieces <= FEW ? SUSPICIOUS.againOfFew : 0) &&
    pieces >= SUSPICIOUS.pieces &&
    coverage >= SUSPICIOUS.coverage &&
    openers <= SUSPICIOUS.openers &&
    labels <= SUSPICIOUS.labels &&
    missed <= SUSPICIOUS.missed * stands
  );
}

/** Whether a cycle is proof. No clean text that was measured has one, under its own title or another page's. */
export function isProof(evidence: CycleEvidence): boolean {
  const { pieces, broken, score, again, missed, stands, coverage, labels, openers } = evidence;
  if (broken < BROKEN && openers > MOST_OPENERS) return false;
  if (isRelentless(evidence)) return true;
  if (pieces < 2 || (pieces <= FEW && broken === 0)) return false;
  if (isSpread(evidence) || isShattered(evidence)) return true;
  const least = score >= CLEAR.score ? CLEAR : USUAL;
  return (
    score >= (pieces < FEW ? ENOUGH.few : ENOUGH.many) &&
    again >= Math.max(4, 0.25 * pieces) &&
    missed <= least.missed * stands &&
    coverage >= least.coverage &&
    labels <= (broken >= BROKEN || isWhole(evidence) ? MOST_LABELS.unlikely : MOST_LABELS.plain)
  );
}

function isRelentless({ score, pieces, again, openers, labels, missed, stands }: CycleEvidence): boolean {
  return (
    score >= RELENTLESS.score &&
    pieces >= RELENTLESS.pieces &&
    again >= RELENTLESS.again &&
    openers <= RELENTLESS.openers &&
    labels <= RELENTLESS.labels &&
    missed <= RELENTLESS.missed * stands
  );
}

function isWhole({ score, pieces, coverage }: CycleEvidence): boolean {
  return score >= WHOLE.score && pieces >= WHOLE.pieces && coverage >= WHOLE.coverage;
}

function isSpread({ score, pieces, again, coverage, openers, labels, missed }: CycleEvidence): boolean {
  return (
    score >= SPREAD.score &&
    pieces >= SPREAD.pieces &&
    again >= SPREAD.again &&
    coverage >= SPREAD.coverage &&
    openers <= SPREAD.openers &&
    labels <= SPREAD.labels &&
    missed <= SPREAD.missed
  );
}

function isShattered(evidence: CycleEvidence): boolean {
  const { score, broken, again, coverage, openers, labels, missed, stands } = evidence;
  return (
    score >= SHATTERED.score &&
    broken >= SHATTERED.broken &&
    again >= SHATTERED.again &&
    coverage >= SHATTERED.coverage &&
    openers <= SHATTERED.openers &&
    labels <= SHATTERED.labels &&
    missed <= USUAL.missed * stands
  );
}
