import type { Work } from '../../work';
import { countStrays } from './countStrays';
import { decodeRun, likelyRuns, type Run } from './decodeRun';
import { opensTitle } from './doubtFirstHit';
import { firstHit } from './firstHit';
import { stopAt } from './gridNeighbours';
import type { Decoded } from './injectionCuts';
import { HOPEFUL, type Learned } from './learnGrid';
import type { Field } from './readField';
import { scoreSeams, wordEdges } from './scoreSeam';
import { settleBuckets } from './settleBuckets';
import { shortestRound } from './shortestRound';
import { type Grid, layGrid, slotsFrom } from './slotGrid';
import { weighEvidence } from './weighEvidence';
import { worthAtLast } from './worth';

/** Readings of a text that are settled, for each length of a round that comes into question. */
const MOST_READINGS = 8;

/** Bits for a run that starts where machines do: at a text's first slot, and with the first words of the title. */
const START = { slot: 4, bucket: 3 } as const;

/** A reading with the bits that speak for it. */
interface Valued {
  readonly decoded: Decoded;
  readonly value: number;
}

/**
 * Of the grids and runs that explain the slots nearly alike, the one whose fragments suit title and text best once their
 * ends are settled: slots know neither that words of the title are used once nor where words end.
 */
export function* likelyReading(text: string, field: Field, grids: readonly Learned[]): Work<Decoded | null> {
  const edges = wordEdges(text, field);
  const seen: ReadonlySet<number>[] = [];
  let best: Valued | null = null;
  for (const { grid, run } of grids) {
    yield;
    const laid = layGrid(field.units, grid);
    const periods = likelyRounds(run);
    for (const near of periods.flatMap((period) => likelyRuns(field, laid, period))) {
      const places = placesOf(near);
      if (seen.length >= MOST_READINGS * periods.length || seen.some((other) => isSame(places, other)))
        continue;
      seen.push(places);
      const { decoded, value } = settle(text, field, near, grid, edges);
      const all = value + worthAtLast(field, grid, near);
      if (!best || all > best.value) best = { decoded, value: all };
      yield;
    }
  }
  return best?.decoded ?? null;
}

/** Where slots are missed, one of them may look like a piece of its own: without it a round is one shorter. */
function likelyRounds({ period, misses, score }: Run): readonly number[] {
  const mayBeShorter = misses > 0 && score >= HOPEFUL && Number.isFinite(period) && period > 2;
  return mayBeShorter ? [period, period - 1] : [period];
}

/** Whether the first fragment stands at a mark or function word that others stand at: else the grid may have been made for it. */
function standsAgainAtStop({ units }: Field, run: Run): boolean {
  const first = firstHit(run)?.slot.at ?? 0;
  for (let hit = run.last; hit?.before; hit = hit.before)
    if (stopAt(units, hit.slot.at) === stopAt(units, first)) return true;
  return false;
}

/** Follows a machine that was learned from a text's head through all of it. */
export function followReading(text: string, field: Field, { grid, run }: Decoded): Decoded | null {
  if (!grid) return null;
  return settle(text, field, decodeRun(field, layGrid(field.units, grid), run.period), grid).decoded;
}

/** Settles a run's ends twice: what a fragment does not take in the end is the text's own and tells about the others. */
export function settle(
  text: string,
  field: Field,
  run: Run,
  grid: Grid | null,
  edges = wordEdges(text, field),
): Valued {
  const longest = run.allowed.map((lengths) => 31 - Math.clz32(lengths));
  const first = settleBuckets(field, run, scoreSeams(text, field, run, longest, edges));
  const sizes = first.buckets.map((bucket) => bucket?.size ?? 0);
  const { buckets, value } = settleBuckets(field, run, scoreSeams(text, field, run, sizes, edges));
  const shorter = shortestRound(field.pool, run, buckets);
  if (shorter !== run) return settle(text, field, shorter, grid, edges);
  const laid = grid && layGrid(field.units, grid);
  const strays = laid ? countStrays(field, laid, run, buckets) : 0;
  const opener = firstHit(run);
  const isFirst =
    laid !== null && slotsFrom(laid, 0, field.units.length).some(({ point }) => point === opener?.slot.point);
  const opens = opener !== null && opensTitle(buckets, opener);
  const fromStart = isFirst && opens && standsAgainAtStop(field, run);
  const evidence = weighEvidence(text, field, run, buckets, { strays, fromStart });
  const starts = (isFirst ? START.slot : 0) + (opens ? START.bucket : 0);
  return { decoded: { field, run, grid, buckets, evidence, unsure: [] }, value: value + starts };
}

/** Where a run's fragments stand. */
function placesOf(run: Run): ReadonlySet<number> {
  const places = new Set<number>();
  for (let hit = run.last; hit; hit = hit.before) places.add(hit.slot.point);
  return places;
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((place) => b.has(place));
}
