import type { Field } from '../readField';
import { chainWords, type GapRange } from './chainWords';
import { cycleOf, type Fitted } from './cyclePieces';
import { fitCycle, improveCycle } from './improveCycle';
import { recurringCycle } from './recurringStart';
import { type PlaceScorer, scorePlaces } from './scorePlaces';
import { isPromising, weighCycle } from './weighCycle';

/** Machines that put in a piece every few words, every so many, or once in a sentence. */
const RANGES: readonly GapRange[] = [
  { least: 1, most: 14 },
  { least: 3, most: 24 },
  { least: 6, most: 44 },
];

/** A chain of words below this is chance, and needs no look at the words' edges, which only ever speak against it. */
const NOTICEABLE = 14;

/** The same for a chain whose edges have been looked at. */
const STANDS_APART = 10;

/** Of what the text says of a word's edges so much is believed while the pieces are not known. */
const DOUBT = -2;

/** Starts that are improved. */
const MOST_STARTS = 5;

interface Start extends Fitted {
  readonly range: GapRange;
}

/**
 * Finds the pieces that a machine put in again and again in one order, wherever they stand.
 * @returns the likeliest cycle and how it comes round, which may be chance (`weighCycle`); null on nearly every clean page
 */
export function findCycle(text: string, field: Field): Fitted | null {
  const places = scorePlaces(text, field);
  let best: Fitted | null = null;
  for (const { cycle, range } of starts(text, field, places)) {
    const fitted = improveCycle(field, cycle, range, places);
    if (!best || fitted.chain.score > best.chain.score) best = fitted;
  }
  return best;
}

function starts(text: string, field: Field, places: PlaceScorer): readonly Start[] {
  const recurring = recurringCycle(field);
  const cycles = RANGES.flatMap((range) => {
    const bare = chainWords(field, range, () => 0);
    const edged = [places.edge, (unit: number) => Math.max(DOUBT, places.edge(unit))];
    const chains =
      bare.score < NOTICEABLE
        ? []
        : [bare, ...edged.map((edge) => chainWords(field, range, edge))]
            .filter(({ score }) => score >= STANDS_APART)
            .map((chain) => cycleOf(field, chain));
    return [recurring, ...chains].filter((cycle) => cycle.length >= 2).map((cycle) => ({ cycle, range }));
  });
  return cycles
    .map(({ cycle, range }) => ({ ...fitCycle(field, cycle, range, [], places), range }))
    .filter((start) => isPromising(weighCycle(text, field, start)))
    .sort((a, b) => b.chain.score - a.chain.score)
    .slice(0, MOST_STARTS);
}
