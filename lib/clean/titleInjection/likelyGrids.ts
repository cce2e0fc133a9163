import { ANCHORS } from './anchors';
import { agreeingLengths, possibleLengths } from './fragmentLengths';
import type { Field } from './readField';
import { jumpsIn } from './scoreFragment';
import { FIRST_GRID, type Grid, gridOf, type LaidGrid, type Slot, slotsFrom } from './slotGrid';
import { isInNumber, MARK, MARK_CLASSES, type MarkClass } from './units';

const COMMAS: readonly MarkClass[] = [',', '\uFF0C'];
const STOPS: readonly MarkClass[] = ['\u3002', '.'];
export const CLAUSES: readonly MarkClass[] = [...COMMAS, '\u3001', ...STOPS];
const ALL_MARKS: readonly MarkClass[] = MARK_CLASSES.filter((mark) => mark !== '\n' && !isInNumber(mark));

/** Marks of the plain grids. */
const MARKS = {
  all: gridOf(ALL_MARKS, []).marks,
  clauses: gridOf(CLAUSES, []).marks,
  commas: gridOf(COMMAS, []).marks,
  commasAndStops: gridOf([...COMMAS, ...STOPS], []).marks,
  allCommas: gridOf([...COMMAS, '\u3001'], []).marks,
  stops: gridOf(STOPS, []).marks,
} as const;

const NO_ANCHORS = anchorsOf([]);

const plain = (
  marks: Grid['marks'],
  anchors: Grid['anchors'] = NO_ANCHORS,
  side: Grid['side'] = 1,
): Grid => ({
  marks,
  anchors,
  side,
});

/** Grids to start from: the one that was seen, and plainer ones. */
export const FIRST_GUESSES: readonly Grid[] = [
  FIRST_GRID,
  plain(MARKS.clauses),
  plain(MARKS.commasAndStops),
  plain(MARKS.commas),
  plain(MARKS.allCommas),
  plain(MARKS.stops),
  plain(MARKS.all),
  plain(MARKS.clauses, FIRST_GRID.anchors, -1),
  plain(MARKS.clauses, NO_ANCHORS, -1),
  plain(MARKS.stops, NO_ANCHORS, -1),
];

const LONGEST_PERIOD = 40;
const SLOTS_COMPARED = 160;
const MOST_ANCHORS = 20;

function anchorsOf(anchors: Iterable<number>): readonly boolean[] {
  const on = new Array<boolean>(ANCHORS.length).fill(false);
  for (const anchor of anchors) on[anchor] = true;
  return on;
}

/** A grid whatever its anchors. */
export type GridMarks = Omit<Grid, 'anchors'>;

/** How many of the likeliest anchors are guessed with. */
const GUESSED_ANCHORS = 3;

/** A grid with every mark and anchor that one of the plain guesses has. */
export function widestGuess(anchors: readonly number[]): Grid {
  const on = [...FIRST_GRID.anchors];
  for (const anchor of anchors.slice(0, GUESSED_ANCHORS)) on[anchor] = true;
  return plain(MARKS.all, on);
}

/** Plain grids with the anchors that look likeliest in this text. */
export function guessesWith(anchors: readonly number[]): readonly Grid[] {
  const likeliest = anchors.slice(0, GUESSED_ANCHORS);
  return likeliest.flatMap((anchor, i): readonly Grid[] => {
    const one = anchorsOf([anchor]);
    const several = anchorsOf(likeliest.slice(0, i + 1));
    return [
      plain(MARKS.clauses, one),
      plain(MARKS.commas, one),
      plain(MARKS.stops, one),
      plain(MARKS.commas, several),
      plain(MARKS.stops, several),
      plain(MARKS.clauses, one, -1),
      plain(MARKS.commas, one, -1),
      plain(MARKS.stops, one, -1),
      plain(MARKS.all, one, -1),
      plain(MARKS.all, several, -1),
      plain(MARKS.all, several),
    ];
  });
}

/** The marks of all plain guesses, whatever their anchors. */
export const GUESSED_MARKS: readonly GridMarks[] = [...FIRST_GUESSES, ...guessesWith([0])].filter(
  ({ marks, side }, i, guesses) =>
    guesses.findIndex((other) => other.marks === marks && other.side === side) === i,
);

/** Stops with jumping words beside them that make a grid worth a guess: honest texts have one or two. */
const LEAST_JUMPING = 3;

/** The grids of all stops that have words of the title behind (or before) them which no title has in that order. */
export function guessesFromJumps(field: Field): readonly Grid[] {
  const { stops, sort, id, anchor } = field.units;
  const { ahead, behind } = field;
  const anchors: number[] = [];
  const after: number[] = [];
  const before: number[] = [];
  for (let i = 0; i < stops.length; i += 1) {
    const unit = stops[i] ?? 0;
    const isMark = sort[unit] === MARK;
    if ((ahead[unit + 1] ?? 0) > 2 && jumps(field, unit + 1, 1))
      (isMark ? after : anchors).push((isMark ? id : anchor)[unit] ?? -1);
    if (isMark && (behind[unit] ?? 0) > 2 && jumps(field, unit, -1)) before.push(id[unit] ?? -1);
  }
  const gridOn = (marks: readonly number[], side: 1 | -1): readonly Grid[] =>
    marks.length + anchors.length < LEAST_JUMPING
      ? []
      : [{ marks: MARK_CLASSES.map((_, mark) => marks.includes(mark)), anchors: anchorsOf(anchors), side }];
  return [...gridOn(after, 1), ...gridOn(before, -1)];
}

/** Words beside a mark or anchor that are looked at. */
const MOST_READ = 12;

/** Whether three words of the title and more stand beside a place, and not as they stand in the title. */
export function jumps(field: Field, point: number, side: 1 | -1): boolean {
  const run = Math.min(MOST_READ, (side === 1 ? field.ahead[point] : field.behind[point]) ?? 0);
  return run > 2 && jumpsIn(field, side === 1 ? point : point - run, run) > 0;
}

/** What so many words of the title in a row right after an anchor say for it. */
const ANCHOR_WEIGHTS = [0, 0.1, 1, 2, 3, 4, 5] as const;

/** Anchors most often followed by words of the title. */
export function likelyAnchors(field: Field): readonly number[] {
  const { units, ahead } = field;
  const weights = new Array<number>(ANCHORS.length).fill(0);
  for (let i = 0; i < units.stops.length; i += 1) {
    const u = units.stops[i] ?? 0;
    const anchor = units.anchor[u] ?? -1;
    const words = ahead[u + 1] ?? 0;
    if (anchor >= 0 && words > 0)
      weights[anchor] = (weights[anchor] ?? 0) + (ANCHOR_WEIGHTS[Math.min(words, 6)] ?? 0);
  }
  const weightOf = (anchor: number) => weights[anchor] ?? 0;
  const likely: number[] = [];
  for (let anchor = 0; anchor < weights.length; anchor += 1) if (weightOf(anchor) > 0) likely.push(anchor);
  return likely.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_ANCHORS);
}

/** Distances at which slots hold the same words again, the likeliest first. */
export function likelyPeriods(field: Field, laid: LaidGrid, count: number): readonly number[] {
  const { length } = field.units;
  const slots: (Slot | null)[] = [];
  for (let at = 0; at < length && slots.length < SLOTS_COMPARED; ) {
    const slot = slotsFrom(laid, at, length)[0];
    if (!slot) break;
    slots.push(possibleLengths(field, slot) > 0 ? slot : null);
    at = (laid.nextMark[at] ?? length) + 1;
  }
  const sums: { readonly lag: number; readonly sum: number }[] = [];
  for (let lag = 1; lag <= LONGEST_PERIOD && lag < slots.length; lag += 1) {
    let sum = 0;
    for (let i = 0; i + lag < slots.length; i += 1) {
      const a = slots[i];
      const b = slots[i + lag];
      if (a && b) sum += Math.min(4, 31 - Math.clz32(agreeingLengths(field, a, b) | 1));
    }
    if (sum > 1) sums.push({ lag, sum });
  }
  return sums
    .sort((a, b) => b.sum - a.sum)
    .slice(0, count)
    .map(({ lag }) => lag);
}
