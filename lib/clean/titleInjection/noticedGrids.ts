import { glance, glanceAtMost, readStops, type Stops } from './glance';
import { presentStops, withStops } from './gridNeighbours';
import {
  FIRST_GUESSES,
  type GridMarks,
  GUESSED_MARKS,
  guessesFromJumps,
  guessesWith,
  likelyAnchors,
  widestGuess,
} from './likelyGrids';
import type { Field } from './readField';
import { type Grid, nameGrid } from './slotGrid';
import { priceAtLast } from './worth';

/** Of slots in a row this much must speak for insertion before a grid is decoded at all. */
const NOTICEABLE = 6;

/**
 * Whether a glance at a text may speak for any first guess; of the field only what stands beside its stops is asked for. Where it does
 * for none a title is not decoded at all.
 */
export function mayNoticeGrid(field: Field): boolean {
  return markedGuesses(field, likelyAnchors(field)) !== null;
}

/**
 * The first guesses that a glance at a text speaks for, without the marks and anchors that it has not; the likeliest first.
 * @param anchors those of the text, the likeliest first
 */
export function noticedGrids(field: Field, anchors: readonly number[]): readonly Grid[] {
  const marked = markedGuesses(field, anchors);
  if (!marked) return [];
  const { jumping, stops, mayNotice } = marked;
  const noticed = [...jumping, ...FIRST_GUESSES, ...guessesWith(anchors)]
    .filter(mayNotice)
    .map((guess) => ({ guess, bits: glance(stops, guess) }))
    .filter(({ bits }) => bits >= NOTICEABLE);
  if (noticed.length === 0) return [];
  const present = presentStops(field.units);
  const grids = noticed
    .map(({ guess, bits }) => ({ bits, grid: withStops(guess, present) }))
    .map(({ grid, bits }) => ({ grid, bits: bits - priceAtLast(field, grid) }))
    .sort((a, b) => b.bits - a.bits)
    .flatMap(({ grid }) => (grid.marks.includes(true) ? [grid] : []));
  return [...new Map(grids.map((grid) => [nameGrid(grid), grid])).values()];
}

interface MarkedGuesses {
  readonly jumping: readonly Grid[];
  readonly stops: Stops;
  /** Whether a guess's marks come into question. */
  mayNotice(guess: GridMarks): boolean;
}

/** What guesses are held against; null on most pages, where no marks come into question: then no grid is made of them. */
function markedGuesses(field: Field, anchors: readonly number[]): MarkedGuesses | null {
  const jumping = guessesFromJumps(field);
  const stops = readStops(field, [...jumping, widestGuess(anchors)]);
  const mayNotice = mayBeNoticed((grid) => glanceAtMost(stops, grid));
  return [...jumping, ...GUESSED_MARKS].some(mayNotice) ? { jumping, stops, mayNotice } : null;
}

/** Whether any anchors can make a grid with a guess's marks noticeable: on most pages none can, and many guesses share their marks. */
function mayBeNoticed(atMost: (guess: GridMarks) => number): (guess: GridMarks) => boolean {
  const after = new Map<Grid['marks'], number>();
  const before = new Map<Grid['marks'], number>();
  return (guess) => {
    const bySide = guess.side === 1 ? after : before;
    const bits = bySide.get(guess.marks) ?? atMost(guess);
    bySide.set(guess.marks, bits);
    return bits >= NOTICEABLE;
  };
}
