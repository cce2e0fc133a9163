import type { Work } from '../../work';
import { decodeRun, type Run } from './decodeRun';
import { possibleLengths } from './fragmentLengths';
import { BEYOND, flip, presentStops, secondNeighbours, stopsToFlip, withStops } from './gridNeighbours';
import { FIRST_GUESSES, guessesWith, likelyAnchors, likelyPeriods } from './likelyGrids';
import type { Field } from './readField';
import { newScore } from './scoreFragment';
import { type Grid, type LaidGrid, layGrid, nameGrid, type Slot } from './slotGrid';
import { MARK } from './units';
import { worth } from './worth';

/** A grid, where its slots are in the text, and what a machine that fills them would have put there. */
export interface Learned {
  readonly grid: Grid;
  readonly laid: LaidGrid;
  readonly run: Run;
}

/** Of slots in a row this much must speak for insertion before a grid is decoded at all. */
const NOTICEABLE = 6;
const NOTICED_MISS = -3;

/** A run of this score is worth learning its grid; hardly any clean text has one. */
const PROMISING = { score: 10, hits: 3 } as const;

/** First guesses that are decoded. */
const MOST_GUESSES = 10;

/** A run below this that no single step betters is not looked at further: hardly any comes to proof. */
const HOPEFUL = 26;

/** A run without a miss of this score is worth a search two steps off. */
const LIKELY = 40;

/** A run without a miss of this score needs no other guess to start from. */
const CLEAR = 80;

/** Bits that a grid may be worth less than the best and still be looked at, and how many are. */
const NEARLY = 6;
const MOST_GRIDS = 4;

/**
 * Finds the grids under which the text is best explained by a machine that inserts titles: from the first guesses up the
 * hill, one mark or anchor at a time.
 * @param known grids that something else speaks for, to start from before all others
 * @returns the best and others nearly as good, the best first; none where no first guess finds anything: nearly every page
 */
export function* learnGrids(field: Field, known: readonly Grid[] = []): Work<readonly Learned[]> {
  const seen = new Map<string, Learned>();
  let best: Learned | null = null;
  const decode = (grid: Grid, before: Run | null): Learned => {
    const learned = decodeGrid(field, layGrid(field.units, grid), before);
    seen.set(nameGrid(grid), learned);
    return learned;
  };
  const anchors = likelyAnchors(field);
  const present = presentStops(field.units);
  const guesses = distinct(
    [...FIRST_GUESSES, ...guessesWith(anchors)].map((grid) => withStops(grid, present)),
  )
    .map((grid) => ({ grid, noticed: glance(field, grid) }))
    .filter(({ noticed }) => noticed >= NOTICEABLE)
    .sort((a, b) => b.noticed - a.noticed)
    .slice(0, MOST_GUESSES);
  for (const grid of [...known, ...guesses.map((guess) => guess.grid)]) {
    best = better(field, best, decode(grid, null));
    if (best.run.score > CLEAR && best.run.misses === 0) break;
    yield;
  }
  if (!best || best.run.score < PROMISING.score || best.run.hits < PROMISING.hits) return [];
  for (;;) {
    const before: Learned = best;
    const tryGrid = (grid: Grid) => {
      if (grid.marks.some(Boolean)) best = better(field, best, decode(grid, best?.run ?? null));
    };
    for (const stop of stopsToFlip(field, before, anchors)) {
      tryGrid(flip(best.grid, stop));
      yield;
    }
    tryGrid({ ...best.grid, side: best.grid.side === 1 ? -1 : 1 });
    const { misses, score } = before.run;
    if (best === before && score >= HOPEFUL && (misses > 0 || score > LIKELY)) {
      for (const grid of secondNeighbours(field, before)) {
        tryGrid(grid);
        yield;
      }
    }
    if (best === before) return [best, ...nearlyAsGood(field, best, [...seen.values()])];
  }
}

function nearlyAsGood(field: Field, best: Learned, seen: readonly Learned[]): readonly Learned[] {
  const least = worth(field, best.grid, best.run) - NEARLY;
  return seen
    .filter((learned) => learned !== best && worth(field, learned.grid, learned.run) > least)
    .sort((a, b) => worth(field, b.grid, b.run) - worth(field, a.grid, a.run))
    .slice(0, MOST_GRIDS - 1);
}

function distinct(grids: readonly Grid[]): readonly Grid[] {
  const byName = new Map(
    grids.filter(({ marks }) => marks.includes(true)).map((grid) => [nameGrid(grid), grid]),
  );
  return [...byName.values()];
}

function better(field: Field, a: Learned | null, b: Learned): Learned {
  return a && worth(field, a.grid, a.run) >= worth(field, b.grid, b.run) ? a : b;
}

/** How much the best row of slots speaks for insertion when every slot is looked at alone. Cheap: nearly every page ends here. */
export function glance(field: Field, grid: Grid): number {
  const { units } = field;
  let row = 0;
  let best = 0;
  let anchored = false;
  let value: number = NOTICED_MISS;
  for (const unit of units.stops) {
    if (units.sort[unit] !== MARK) {
      if (anchored || grid.anchors[units.anchor[unit] ?? -1] !== true) continue;
      anchored = true;
      value = Math.max(value, fillValue(field, { point: unit + 1, side: 1, at: unit, anchored }));
    } else if (grid.marks[units.id[unit] ?? -1] === true) {
      if (!anchored || grid.side === -1) {
        const point = grid.side === 1 ? unit + 1 : unit;
        value = Math.max(value, fillValue(field, { point, side: grid.side, at: unit, anchored: false }));
      }
      row = Math.max(0, row + value);
      if (row > best) best = row;
      anchored = false;
      value = NOTICED_MISS;
    }
  }
  return best;
}

function fillValue(field: Field, slot: Slot): number {
  const lengths = possibleLengths(field, slot);
  return lengths === 0 ? NOTICED_MISS : newScore(field, slot, 31 - Math.clz32(lengths));
}

const BUCKET_COST = 0.5;

function decodeGrid(field: Field, laid: LaidGrid, before: Run | null): Learned {
  const periods = new Set([
    before?.period ?? Number.POSITIVE_INFINITY,
    ...likelyPeriods(field, laid, before ? 1 : 3),
  ]);
  const until = before?.last ? before.last.slot.point + BEYOND : field.units.length;
  let best: Run | null = null;
  for (const period of periods) {
    const run = decodeRun(field, laid, period, until);
    if (!best || simple(run) > simple(best)) best = run;
  }
  return { grid: laid.grid, laid, run: best ?? decodeRun(field, laid, Number.POSITIVE_INFINITY, until) };
}

/** A run's score less what its buckets cost: twice a period explains the same as the period. */
function simple(run: Run): number {
  return run.score - BUCKET_COST * (run.hits - run.repeats);
}
