import { remembered } from '../../remembered';
import type { Work } from '../../work';
import { type Beam, NARROW, WIDE } from './beam';
import { decodeRun, type Run } from './decodeRun';
import { BEYOND, flip, secondNeighbours, stopsToFlip } from './gridNeighbours';
import { guessesBeside } from './guessesBeside';
import { likelyAnchors, likelyPeriods } from './likelyGrids';
import { noticedGrids } from './noticedGrids';
import type { Field } from './readField';
import { type Grid, type LaidGrid, layGrid, nameGrid } from './slotGrid';
import { worth } from './worth';

/** A grid, where its slots are in the text, and what a machine that fills them would have put there. */
export interface Learned {
  readonly grid: Grid;
  readonly laid: LaidGrid;
  readonly run: Run;
}

interface Promising {
  readonly score: number;
  readonly hits: number;
}

/** A run of this score is worth learning its grid; hardly any clean text has one. */
export const PROMISING: Promising = { score: 14, hits: 3 };

/** First guesses that are decoded, and those without a promising run after which no better is hoped for. */
const MOST_GUESSES = 10;
const ENOUGH_GUESSES = 3;

/** A run below this that no single step betters is not looked at further: hardly any comes to proof. */
export const HOPEFUL = 26;

/** A run without a miss of this score is worth a search two steps off. */
const LIKELY = 40;

/** A run without a miss of this score needs no other guess to start from. */
const CLEAR = 80;

/** Bits that a grid may be worth less than the best and still be looked at, and how many are. */
const NEARLY = 8;
const MOST_GRIDS = 4;

/**
 * Finds the grids under which the text is best explained by a machine that inserts titles: from the first guesses up the
 * hill, one mark or anchor at a time.
 * @param known grids that something else speaks for, to start from before all others
 * @returns the best and others nearly as good, the best first; none where no first guess finds anything: nearly every page
 */
export function* learnGrids(
  field: Field,
  known: readonly Grid[] = [],
  promising = PROMISING,
): Work<readonly Learned[]> {
  const seen = new Map<string, Learned>();
  let best: Learned | null = null;
  let beam = NARROW;
  const decode = (grid: Grid, before: Run | null): Learned => {
    const name = nameGrid(grid);
    const learned = decodeOnce(field, grid, name, before, beam);
    seen.set(name, learned);
    return learned;
  };
  const isPromising = (learned: Learned | null) =>
    learned !== null && learned.run.score >= promising.score && learned.run.hits >= promising.hits;
  const { anchors, guesses, beside } = guessesIn(field);
  for (const [i, grid] of [...known, ...guesses].entries()) {
    if (i >= ENOUGH_GUESSES && !isPromising(best)) break;
    best = better(field, best, decode(grid, null));
    if (best.run.score > CLEAR && best.run.misses === 0) break;
    yield;
  }
  if (best && !isPromising(best))
    for (const grid of beside()) {
      best = better(field, best, decode(grid, null));
      yield;
    }
  if (!best || !isPromising(best)) return [];
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
    if (best === before && beam === NARROW && score >= HOPEFUL && (misses > 0 || score > LIKELY)) {
      for (const grid of secondNeighbours(field, before)) {
        tryGrid(grid);
        yield;
      }
    }
    if (best !== before) continue;
    if (beam === WIDE || misses === 0) return [best, ...nearlyAsGood(field, best, [...seen.values()])];
    beam = WIDE;
  }
}

/** What a text is looked at with first. A field is learned from twice where a cycle shows another grid. */
interface Guesses {
  readonly anchors: readonly number[];
  readonly guesses: readonly Grid[];
  /** Guesses with one mark or anchor more or less. */
  beside(): readonly Grid[];
}

const guessesIn = remembered((field: Field): Guesses => {
  const anchors = likelyAnchors(field);
  const guesses = noticedGrids(field, anchors).slice(0, MOST_GUESSES);
  let beside: readonly Grid[] | null = null;
  return {
    anchors,
    guesses,
    beside() {
      beside ??= guessesBeside(field, guesses.slice(0, ENOUGH_GUESSES), anchors);
      return beside;
    },
  };
});

const decodedIn = remembered((_: Field) => new Map<string, Learned>());

/** Of the run before only its period and how far it goes count: searches from several starts come to the same grids. */
function decodeOnce(field: Field, grid: Grid, name: string, before: Run | null, beam: Beam): Learned {
  const decoded = decodedIn(field);
  const after = before ? `${before.period} ${before.last?.slot.point}` : '';
  const key = `${name}|${after}|${beam.width}`;
  const known = decoded.get(key) ?? decodeGrid(field, layGrid(field.units, grid), before, beam);
  decoded.set(key, known);
  return known;
}

function nearlyAsGood(field: Field, best: Learned, seen: readonly Learned[]): readonly Learned[] {
  const least = worth(field, best.grid, best.run) - NEARLY;
  return seen
    .filter((learned) => learned !== best && worth(field, learned.grid, learned.run) > least)
    .sort((a, b) => worth(field, b.grid, b.run) - worth(field, a.grid, a.run))
    .slice(0, MOST_GRIDS - 1);
}

function better(field: Field, a: Learned | null, b: Learned): Learned {
  return a && worth(field, a.grid, a.run) >= worth(field, b.grid, b.run) ? a : b;
}

const BUCKET_COST = 0.5;

/** One piece alone is none of a machine's below so many hits: every text has a word that a few clauses open with. */
const ALONE = 10;

function decodeGrid(field: Field, laid: LaidGrid, before: Run | null, beam: Beam): Learned {
  const periods = new Set([
    before?.period ?? Number.POSITIVE_INFINITY,
    ...likelyPeriods(field, laid, before ? 1 : 3),
  ]);
  const until = before?.last ? before.last.slot.point + BEYOND : field.units.length;
  let best: Run | null = null;
  for (const period of periods) {
    best = simpler(best, decodeRun(field, laid, period, until, beam));
  }
  // Slots that are passed over make a round look longer than it is.
  while (
    best &&
    best.misses > 0 &&
    best.score >= PROMISING.score &&
    Number.isFinite(best.period) &&
    best.period > 2 &&
    !periods.has(best.period - 1)
  ) {
    const shorter: number = best.period - 1;
    periods.add(shorter);
    best = simpler(best, decodeRun(field, laid, shorter, until, beam));
  }
  return {
    grid: laid.grid,
    laid,
    run: best ?? decodeRun(field, laid, Number.POSITIVE_INFINITY, until, beam),
  };
}

function simpler(best: Run | null, run: Run): Run | null {
  return !standsAlone(run) && (!best || simple(run) > simple(best)) ? run : best;
}

function standsAlone({ hits, repeats }: Run): boolean {
  return hits - repeats === 1 && hits < ALONE;
}

/** A run's score less what its buckets cost: twice a period explains the same as the period. */
function simple(run: Run): number {
  return run.score - BUCKET_COST * (run.hits - run.repeats);
}
