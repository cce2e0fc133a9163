import { decodeRun, type Run } from './decodeRun';
import { agreeingLengths, possibleLengths } from './fragmentLengths';
import { type Field, isTitleWord } from './readField';
import { newScore } from './scoreFragment';
import { FIRST_GRID, type Grid, gridOf, type LaidGrid, layGrid, type Slot, slotsFrom } from './slotGrid';
import { ANCHORS, LINE, MARK, MARK_CLASSES, type MarkClass, type Units, WORD } from './units';

export interface Learned {
  readonly grid: Grid;
  readonly laid: LaidGrid;
  readonly run: Run;
}

const COMMAS: readonly MarkClass[] = [',', '\uFF0C'];
const STOPS: readonly MarkClass[] = ['\u3002', '.'];
const CLAUSES: readonly MarkClass[] = [...COMMAS, '\u3001', ...STOPS];
const ALL_MARKS: readonly MarkClass[] = MARK_CLASSES.filter((mark) => mark !== '\n');

/** Grids to start from: the one that was seen, and plainer ones. */
const FIRST_GUESSES: readonly Grid[] = [
  FIRST_GRID,
  gridOf(CLAUSES, []),
  gridOf([...COMMAS, ...STOPS], []),
  gridOf(COMMAS, []),
  gridOf([...COMMAS, '\u3001'], []),
  gridOf(STOPS, []),
  gridOf(ALL_MARKS, []),
  gridOf(CLAUSES, ['的', '是'], -1),
  gridOf(CLAUSES, [], -1),
  gridOf(STOPS, [], -1),
];

/** What a grid must gain for marks and anchors that were not seen yet: else any text finds one that suits it. */
const PRICE = { rareMark: 1, line: 4, seenAnchor: 0.5, anchor: 1.5, sharedStart: 4 } as const;
const USUAL_MARKS: ReadonlySet<MarkClass> = new Set(CLAUSES);
const SEEN_ANCHORS: ReadonlySet<string> = new Set(['的', '是']);

function worth(field: Field, { grid, run }: Learned): number {
  const rare = MARK_CLASSES.filter((mark, i) => grid.marks[i] && mark !== '\n' && !USUAL_MARKS.has(mark));
  const line = grid.marks[LINE] ? PRICE.line : 0;
  const anchors = ANCHORS.filter((_, i) => grid.anchors[i]).map((word) =>
    SEEN_ANCHORS.has(word) ? PRICE.seenAnchor : PRICE.anchor,
  );
  const shared = PRICE.sharedStart * sharedStarts(field, run);
  return (
    run.score - PRICE.rareMark * rare.length - line - anchors.reduce<number>((a, b) => a + b, 0) - shared
  );
}

/** How many buckets begin with two words that another begins with: a machine uses each word of the title once. */
function sharedStarts(field: Field, run: Run): number {
  const starts = new Map<number, number>();
  for (let hit = run.last; hit; hit = hit.before) {
    const pair = startOf(field, hit.slot.point, hit.slot.side);
    if (pair >= 0) starts.set(hit.bucket, pair);
  }
  const shared = [...starts].filter(
    ([bucket, pair]) =>
      field.pool.pairs.has(pair) && (run.allowed[bucket] ?? 0) > 3 && !field.pool.repeated.has(pair),
  );
  return shared.length - new Set(shared.map(([, pair]) => pair)).size;
}

/** The two words of the title at the inner end of a slot, as first * 4096 + second; -1 if there are none. */
function startOf({ units }: Field, point: number, side: 1 | -1): number {
  const first = side === 1 ? point : point - 2;
  return isTitleWord(units, first) && isTitleWord(units, first + 1)
    ? (units.id[first] ?? 0) * 4096 + (units.id[first + 1] ?? 0)
    : -1;
}

/** Of slots in a row this much must speak for insertion before a grid is decoded at all. */
const NOTICEABLE = 6;
const NOTICED_MISS = -3;

/** A run of this score is worth learning its grid; hardly any clean text has one. */
const PROMISING = { score: 10, hits: 3 } as const;

/** First guesses that are decoded. */
const MOST_GUESSES = 10;

/** A run without a miss of this score needs no other guess to start from. */
const CLEAR = 80;

const LONGEST_PERIOD = 40;
const SLOTS_COMPARED = 160;
const MOST_ANCHORS = 20;

/**
 * Finds the grid under which the text is best explained by a machine that inserts titles: from the first guesses up the hill,
 * one mark or anchor at a time.
 * @returns null where no first guess finds anything: nearly every page
 */
export function learnGrid(field: Field): Learned | null {
  let best: Learned | null = null;
  const anchors = likelyAnchors(field);
  const guesses = [...FIRST_GUESSES, ...guessesWith(anchors)]
    .map((grid) => ({ grid, noticed: glance(field, grid) }))
    .filter(({ noticed }) => noticed >= NOTICEABLE)
    .sort((a, b) => b.noticed - a.noticed)
    .slice(0, MOST_GUESSES);
  for (const { grid } of guesses) {
    best = better(field, best, decodeGrid(field, layGrid(field.units, grid), null));
    if (best.run.score > CLEAR && best.run.misses === 0) break;
  }
  if (!best || best.run.score < PROMISING.score || best.run.hits < PROMISING.hits) return null;
  for (;;) {
    const before: Learned = best;
    const tryGrid = (grid: Grid) => {
      if (grid.marks.some(Boolean))
        best = better(field, best, decodeGrid(field, layGrid(field.units, grid), best?.run ?? null));
    };
    for (const stop of stopsToFlip(field, before, anchors)) tryGrid(flip(best.grid, stop));
    tryGrid({ ...best.grid, side: best.grid.side === 1 ? -1 : 1 });
    if (best === before && before.run.misses > 0) {
      for (const grid of secondNeighbours(field, before)) tryGrid(grid);
    }
    if (best === before) return best;
  }
}

function better(field: Field, a: Learned | null, b: Learned): Learned {
  return a && worth(field, a) >= worth(field, b) ? a : b;
}

/** How much the best row of slots speaks for insertion when every slot is looked at alone. Cheap: nearly every page ends here. */
export function glance(field: Field, grid: Grid): number {
  const { units, stops } = field;
  let row = 0;
  let best = 0;
  let anchored = false;
  let value: number = NOTICED_MISS;
  for (const unit of stops) {
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

/** How far past the end of the run found so far another grid may find more, in units. */
const BEYOND = 400;
const BEFORE = 200;

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

/** Marks and anchors that may be added to a grid or taken from it: those that stand where its run does. */
function stopsToFlip(field: Field, { grid, run }: Learned, anchors: readonly number[]): readonly number[] {
  const { units, ahead } = field;
  let from = units.length;
  for (let hit = run.last; hit; hit = hit.before) from = hit.slot.point;
  const to = (run.last?.slot.point ?? 0) + BEYOND;
  const near = new Set<number>();
  for (const unit of field.stops) {
    if (unit < from - BEFORE || unit > to) continue;
    const stop = stopAt(units, unit);
    if (stop < MARK_CLASSES.length || (ahead[unit + 1] ?? 0) > 0) near.add(stop);
  }
  const wanted = new Set(anchors.map((anchor) => MARK_CLASSES.length + anchor));
  const own = stopsOf(grid);
  return [...near].filter((stop) => stop < MARK_CLASSES.length || wanted.has(stop) || own.includes(stop));
}

function stopsOf(grid: Grid): readonly number[] {
  return [...grid.marks, ...grid.anchors].flatMap((on, stop) => (on ? [stop] : []));
}

/** Marks and anchors beyond the grid's own that are tried two at a time. */
const MOST_PROMISING = 5;

/**
 * Grids two steps away: with marks or anchors at which fragments of the run stand again, although the grid knows no slot there.
 * One of two missing anchors alone often gains nothing, because the cycle is out of step at the other.
 */
function secondNeighbours(field: Field, { grid, run }: Learned): readonly Grid[] {
  const promising = promisingStops(field, grid, run);
  const own = stopsOf(grid);
  return promising.flatMap((first, i) =>
    [...promising.slice(i + 1), ...own].map((second) => flip(flip(grid, first), second)),
  );
}

/** Marks (by class) and anchors (counted on behind the classes) outside the grid that have known fragments beside them. */
function promisingStops(field: Field, grid: Grid, run: Run): readonly number[] {
  const { units } = field;
  const edges = new Set<number>();
  for (let hit = run.last; hit; hit = hit.before) edges.add(startOf(field, hit.slot.point, hit.slot.side));
  edges.delete(-1);
  const counts = new Map<number, number>();
  for (const unit of field.stops) {
    const stop = stopAt(units, unit);
    const isMark = stop < MARK_CLASSES.length;
    const side = isMark ? grid.side : 1;
    if ((isMark ? grid.marks[stop] : grid.anchors[stop - MARK_CLASSES.length]) === true) continue;
    if (edges.has(startOf(field, side === 1 ? unit + 1 : unit, side)))
      counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PROMISING)
    .map(([stop]) => stop);
}

/** The mark class of a unit, or its anchor counted on behind the classes. */
function stopAt({ sort, id, anchor }: Units, unit: number): number {
  return sort[unit] === MARK ? (id[unit] ?? 0) : MARK_CLASSES.length + (anchor[unit] ?? 0);
}

function flip(grid: Grid, stop: number): Grid {
  const flipped = (list: readonly boolean[], i: number) => list.map((on, j) => (i === j ? !on : on));
  return stop < MARK_CLASSES.length
    ? { ...grid, marks: flipped(grid.marks, stop) }
    : { ...grid, anchors: flipped(grid.anchors, stop - MARK_CLASSES.length) };
}

/** Plain grids with the anchors that look likeliest in this text. */
function guessesWith(anchors: readonly number[]): readonly Grid[] {
  const words = anchors.slice(0, 3).map((anchor) => ANCHORS[anchor] ?? '');
  return words.flatMap((word, i) => [
    gridOf(CLAUSES, [word]),
    gridOf(COMMAS, [word]),
    gridOf(STOPS, [word]),
    gridOf(COMMAS, words.slice(0, i + 1)),
    gridOf(STOPS, words.slice(0, i + 1)),
    gridOf(CLAUSES, [word], -1),
    gridOf(COMMAS, [word], -1),
    gridOf(STOPS, [word], -1),
    gridOf(ALL_MARKS, [word], -1),
    gridOf(ALL_MARKS, words.slice(0, i + 1), -1),
    gridOf(ALL_MARKS, words.slice(0, i + 1)),
  ]);
}

/** What so many words of the title in a row right after an anchor say for it. */
const ANCHOR_WEIGHTS = [0, 0.1, 1, 2, 3, 4, 5] as const;

/** Anchors most often followed by words of the title. */
function likelyAnchors(field: Field): readonly number[] {
  const { units, ahead } = field;
  const weight = new Array<number>(ANCHORS.length).fill(0);
  for (let u = 0; u < units.length; u += 1) {
    const anchor = units.anchor[u] ?? -1;
    if (units.sort[u] === WORD && anchor >= 0) {
      weight[anchor] = (weight[anchor] ?? 0) + (ANCHOR_WEIGHTS[Math.min(ahead[u + 1] ?? 0, 6)] ?? 0);
    }
  }
  return weight
    .map((value, anchor) => ({ value, anchor }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_ANCHORS)
    .map(({ anchor }) => anchor);
}

/** Distances at which slots hold the same words again, the likeliest first. */
function likelyPeriods(field: Field, laid: LaidGrid, count: number): readonly number[] {
  const { length } = field.units;
  const slots: (Slot | null)[] = [];
  for (let at = 0; at < length && slots.length < SLOTS_COMPARED; ) {
    const slot = slotsFrom(laid, at, length)[0];
    if (!slot) break;
    slots.push(possibleLengths(field, slot) > 0 ? slot : null);
    at = (laid.nextMark[at] ?? length) + 1;
  }
  const sums: { readonly lag: number; readonly sum: number }[] = [];
  for (let lag = 2; lag <= LONGEST_PERIOD && lag < slots.length; lag += 1) {
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
