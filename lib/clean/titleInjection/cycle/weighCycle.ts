import { type Beside, besidePieces } from '../besidePieces';
import { countForeign } from '../countForeign';
import { standsAtNumber } from '../labels';
import { type NameTurns, nameTurns } from '../nameTurns';
import type { Field } from '../readField';
import { titleWordStarts } from '../scoreSeam';
import type { TitlePool } from '../titlePool';
import { type Units, WORD } from '../units';
import { withoutParticles } from '../withoutParticles';
import type { Cycle, Fitted } from './cyclePieces';
import { type Echoes, echoesOf } from './echoesOf';
import { shareOfListed } from './shareOfListed';
import { type Stand, standsOf } from './standsOf';

/** What speaks for a cycle of pieces and what against it, counted. */
export interface CycleEvidence extends Echoes, NameTurns, Beside {
  /** Different ones, but function words that stand alone. */
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
  /** Share of the pieces that the title lists: what a text reports of in turn. */
  readonly listed: number;
  /** How much the distances from stand to stand vary, as a share of their mean. */
  readonly unevenness: number;
  readonly score: number;
}

/** What is known of a cycle that was fitted to a text: the evidence that `isProof` goes by. */
export function weighCycle(text: string, field: Field, { cycle, chain }: Fitted): CycleEvidence {
  const { units, pool } = field;
  const { stands, missed, score } = chain;
  const words = new Set(cycle.flatMap((piece) => piece.words));
  const own = pool.words.slice(0, pool.own);
  const isLabel = ({ start, end }: { readonly start: number; readonly end: number }) =>
    standsAtNumber(units, start, end) || (units.sort[start - 1] !== WORD && units.sort[end] !== WORD);
  const between = stands.map(({ start, turn }, i) => {
    const before = stands[i - 1];
    return before ? `${turn} ${text.slice(units.end[before.end - 1], units.start[start])}` : '';
  });
  const strings = stringsOf(text, units, stands);
  const pieces = new Set(stands.map(({ turn }) => turn)).size;
  const foreign = countForeign(units);
  const cores = cycle
    .map((piece) => withoutParticles(pool, placesOf(pool, piece.words)))
    .filter((places) => places.length > 0);
  const inTitle = stands.filter(({ start }, i) => foreign[start] === foreign[stands[i - 1]?.end ?? 0]).length;
  const stale = between.length - new Set(between).size + inTitle;
  return {
    pieces: new Set(strings).size - (cycle.length - cores.length),
    stands: stands.length,
    again: stands.length - pieces - stale,
    missed,
    broken: cores.filter((places) => isBroken(pool, places)).length,
    coverage: own.filter((word) => words.has(word)).length / Math.max(1, own.length),
    labels: stands.filter(isLabel).length / Math.max(1, stands.length),
    openers: stands.filter(({ start }) => units.sort[start - 1] !== WORD).length / Math.max(1, stands.length),
    ...echoesOf(text, field, stands),
    ...besidePieces(text, field, stands),
    ...nameTurns(text, field, stands, cores),
    listed: shareOfListed(pool.titles[0] ?? '', strings),
    unevenness: unevennessOf(stands),
    score,
  };
}

/** The strings of a cycle's pieces as the text has them, each once. */
function stringsOf(text: string, { start, end }: Units, stands: readonly Stand[]): readonly string[] {
  const strings = new Map<number, string>();
  for (const stand of stands) strings.set(stand.turn, text.slice(start[stand.start], end[stand.end - 1]));
  return [...strings.values()];
}

/** Where a piece's words stand in the title: side by side, or each by itself. */
function placesOf({ words }: TitlePool, piece: readonly number[]): readonly number[] {
  const start = words.findIndex((_, place) => piece.every((word, i) => words[place + i] === word));
  return piece.map((word, i) => (start < 0 ? words.indexOf(word) : start + i));
}

function unevennessOf(stands: readonly Stand[]): number {
  const gaps = stands.slice(1).map(({ start }, i) => start - (stands[i]?.end ?? start));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / Math.max(1, gaps.length);
  return Math.sqrt(variance) / Math.max(1, mean);
}

function isBroken(pool: TitlePool, places: readonly number[]): boolean {
  const starts = titleWordStarts(pool);
  const words = places.map((place) => pool.words[place]);
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

/** Where one piece alone comes again, what a cycle must explain: the others of its second round are still to be found. */
const ONE_AGAIN = 25;

/** What a cycle must show to be worth a closer look: hardly any clean text has one. */
export function isPromising({ score, again, missed, stands, labels }: CycleEvidence): boolean {
  const comesAgain = again >= LEAST_AGAIN || (again === 1 && score >= ONE_AGAIN);
  return score >= LEAST_SCORE && comesAgain && missed <= 0.3 * stands && labels <= 0.5;
}
