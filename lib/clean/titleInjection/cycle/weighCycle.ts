import { type Beside, besidePieces } from '../besidePieces';
import { type ClauseEdges, clauseEdges } from '../clauseEdges';
import { type NameTurns, nameTurns } from '../nameTurns';
import type { Field } from '../readField';
import { titleWordStarts } from '../scoreSeam';
import { tearsWord } from '../tearsWord';
import type { TitlePool } from '../titlePool';
import { type Units, WORD } from '../units';
import { unusedWords } from '../unusedWords';
import { withoutParticles } from '../withoutParticles';
import { countRounds, type Rounds } from './countRounds';
import type { Fitted } from './cyclePieces';
import { shareOverdrawn } from './describeCycle';
import { type Echoes, echoesOf } from './echoesOf';
import { shareMoved } from './shareMoved';
import { shareOfListed } from './shareOfListed';
import type { Stand } from './standsOf';

/** What speaks for a cycle of pieces and what against it, counted. */
export interface CycleEvidence extends Rounds, Echoes, NameTurns, Beside, ClauseEdges {
  /** Different ones, but function words that stand alone. */
  readonly pieces: number;
  /** Pieces that nobody would write: their words are no neighbours in the title, or they end inside a word that the text says too. */
  readonly broken: number;
  /** Share of the title's words that the pieces use. */
  readonly coverage: number;
  /** Share of its words of two signs and more that they use nothing of. */
  readonly unused: number;
  /** Share of the stands that open their clause, as the subjects of an honest report do. */
  readonly openers: number;
  /** Share of the pieces that the title lists: what a text reports of in turn. */
  readonly listed: number;
  /** How much the distances from stand to stand vary, as a share of their mean. */
  readonly unevenness: number;
  /** Share of the stands that come again in another sort of place than the time before. */
  readonly moved: number;
  /** Share of the pieces' words that the title does not have so often. */
  readonly overdrawn: number;
}

/** What is known of a cycle that was fitted to a text: the evidence that `isProof` goes by. */
export function weighCycle(text: string, field: Field, fitted: Fitted): CycleEvidence {
  const { cycle, chain } = fitted;
  const { units, pool } = field;
  const { stands } = chain;
  const words = new Set(cycle.flatMap((piece) => piece.words));
  const own = pool.words.slice(0, pool.own);
  const used = own.flatMap((word, place) => (words.has(word) ? [place] : []));
  const strings = stringsOf(text, units, stands);
  const cores = cycle
    .map((piece) => withoutParticles(pool, placesOf(pool, piece.words)))
    .filter((places) => places.length > 0);
  return {
    pieces: new Set(strings).size - (cycle.length - cores.length),
    broken: cores.filter((places) => isBroken(field, places)).length,
    coverage: used.length / Math.max(1, own.length),
    unused: unusedWords(pool, titleWordStarts(pool), new Set(used)),
    openers: stands.filter(({ start }) => units.sort[start - 1] !== WORD).length / Math.max(1, stands.length),
    listed: shareOfListed(pool.titles[0] ?? '', strings),
    unevenness: unevennessOf(stands),
    moved: shareMoved(units, stands),
    overdrawn: shareOverdrawn(pool, cycle),
    ...countRounds(text, field, chain),
    ...echoesOf(text, field, stands),
    ...besidePieces(text, field, stands),
    ...clauseEdges(text, field, stands),
    ...nameTurns(text, field, stands, cores),
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

function isBroken(field: Field, places: readonly number[]): boolean {
  const { words } = field.pool;
  const piece = places.map((place) => words[place]);
  const stands = words.flatMap((_, place) =>
    piece.every((word, i) => words[place + i] === word) ? [place] : [],
  );
  return stands.every((place) =>
    tearsWord(
      field,
      piece.map((_, i) => place + i),
    ),
  );
}
