import type { Work } from '../../../work';
import type { Field } from '../readField';
import { alignRounds } from './alignRounds';
import { byHabit } from './byHabit';
import { chainWords, type EdgeBits, type GapRange, type WordChain } from './chainWords';
import { countJumps } from './countJumps';
import { countRounds, isPromising, LEAST_SCORE, mayComeRound } from './countRounds';
import { type Cycle, cycleOf, type Fitted } from './cyclePieces';
import { fitCycle, gapsOf, improveCycle, polishCycle } from './improveCycle';
import { isProof } from './judgeCycle';
import { type PlaceScorer, scorePlaces } from './scorePlaces';
import { shortCycles } from './shortCycles';
import { tornPieces } from './tornPieces';
import { weighCycle } from './weighCycle';

/** Machines that put in a piece every few words, every so many, or once in a sentence. */
const RANGES: readonly GapRange[] = [
  { least: 1, most: 14 },
  { least: 3, most: 24 },
  { least: 6, most: 44 },
];

/** All of them in one. */
const ANY_RANGE: GapRange = { least: 1, most: 44 };

/** A chain of words below this is chance, and needs no look at the words' edges, which only ever speak against it; less will do where one parts a number from its unit. */
const NOTICEABLE = { usual: 14, torn: 9 } as const;

/** The same for a chain whose edges have been looked at. */
const STANDS_APART = 10;

/** Of what the text says of a word's edges so much is believed while the pieces are not known. */
const DOUBT = -2;

/** Words of a plain chain that must come again before anything dearer is tried. */
const COMES_ROUND = 3;

/** Pairs of words that jump in the title and come again: an honest text has one now and then. */
const ODD_JUMPS = 2;

/** Starts that are improved. */
const MOST_STARTS = 5;

/** A cycle and the range that its distances lie in. */
interface RangedCycle extends Fitted {
  readonly range: GapRange;
  /** Words between its pieces where it was found. */
  readonly seen: readonly number[];
}

/**
 * Finds the pieces that a machine put in again and again in one order, wherever they stand.
 * @returns the likeliest cycle and how it comes round, which may be chance (`weighCycle`); null on nearly every clean page
 */
export function* findCycle(text: string, field: Field): Work<RangedCycle | null> {
  const torn = tornPieces(text, field);
  const noticeable = torn.length > 0 ? NOTICEABLE.torn : NOTICEABLE.usual;
  const plain = RANGES.map((range) => ({ range, chain: chainWords(field, range) })).filter(
    ({ chain }) => chain.score >= noticeable,
  );
  const isClean =
    torn.length === 0 && !plain.some(({ chain }) => comesRound(chain)) && countJumps(field) < ODD_JUMPS;
  if (isClean && shortCycles(field, ANY_RANGE).length === 0) return null;
  yield;
  const places = scorePlaces(text, field);
  let best: (Fitted & { readonly range: GapRange }) | null = null;
  for (const start of starts(text, field, places, plain, torn)) {
    const { range } = start;
    const fitted = yield* improveCycle(field, start, range, places);
    if (!best || fitted.chain.score > best.chain.score) best = { ...fitted, range };
  }
  if (!best) return null;
  // What is no proof without is none with it: it must not be made one.
  const isProved = isProof(weighCycle(text, field, best));
  const polished = isProved ? yield* polishCycle(field, best, best.range, places) : best;
  return { ...polished, range: best.range, seen: gapsOf(polished.chain, places) };
}

/** Follows a cycle that was found in a text's head through all of it, by what the machine does there. */
export function followCycle(text: string, head: Field, field: Field, found: RangedCycle): Fitted {
  const { cycle, chain, range, seen } = found;
  const places = byHabit(head, chain, field, scorePlaces(text, field));
  return fitCycle(field, cycle, range, seen, places) ?? found;
}

/**
 * Cycles to start from, the likeliest first: chains of the title's words, with and without what the text says of their
 * edges, and strings that come again a round later. The edges cost most, so they are asked only where plain chains come round.
 */
function starts(
  text: string,
  field: Field,
  places: PlaceScorer,
  plain: readonly { readonly range: GapRange; readonly chain: WordChain }[],
  torn: Cycle,
): readonly (Fitted & { readonly range: GapRange })[] {
  const edged = [places.edge, doubted(places.edge)];
  const chains = plain.flatMap(({ range, chain }) =>
    [chain, ...edged.flatMap((edge) => edgedChain(field, range, edge))].map((found) => ({
      range,
      chain: found,
    })),
  );
  // What does not come round in all ranges taken as one does so in none of them.
  const mayBeShort = shortCycles(field, ANY_RANGE).length > 0;
  return [
    ...chains
      .filter(({ chain }) => chain.score >= STANDS_APART)
      .map(({ range, chain }) => ({ range, cycle: cycleOf(field, chain) })),
    ...RANGES.flatMap((range) =>
      [alignRounds(field, range), torn, ...(mayBeShort ? shortCycles(field, range) : [])].map((cycle) => ({
        range,
        cycle,
      })),
    ),
  ]
    .filter(({ cycle }) => cycle.length >= 2 && mayComeRound(field, cycle))
    .flatMap(({ cycle, range }) => {
      const fitted = fitCycle(field, cycle, range, [], places, LEAST_SCORE);
      return fitted ? { ...fitted, range } : [];
    })
    .filter((start) => isPromising(countRounds(text, field, start.chain)))
    .sort((a, b) => b.chain.score - a.chain.score)
    .slice(0, MOST_STARTS);
}

/** A chain by the words' edges, where those that need no dictionary leave one that stands apart. */
function edgedChain(field: Field, range: GapRange, edge: EdgeBits): readonly WordChain[] {
  const atMost = chainWords(field, range, { ...edge, exactly: edge.atMost });
  return atMost.score < STANDS_APART ? [] : [chainWords(field, range, edge)];
}

/** What is believed of edges while the pieces are not known. */
function doubted({ atMost, exactly }: EdgeBits): EdgeBits {
  return {
    atMost: (unit) => Math.max(DOUBT, atMost(unit)),
    exactly: (unit) => (atMost(unit) <= DOUBT ? DOUBT : Math.max(DOUBT, exactly(unit))),
  };
}

/** Whether enough words of a chain stand in places of the title that it has been through before. */
function comesRound({ words }: WordChain): boolean {
  return words.length - new Set(words.map(({ place }) => place)).size >= COMES_ROUND;
}
