import type { Run } from './decodeRun';
import { tornEnds } from './joints';
import { standsAtNumber } from './labels';
import type { Field } from './readField';
import { titleWordStarts } from './scoreSeam';
import { type Bucket, descents } from './settleBuckets';
import type { Slot } from './slotGrid';
import { titleAgain } from './titleAgain';
import { WORD } from './units';
import { wordBreaker } from './wordBounds';

/** What speaks for a run of insertions, counted. */
export interface Evidence {
  readonly slots: number;
  /** Share of the slots from the first to the last fragment that hold one. */
  readonly fill: number;
  readonly buckets: number;
  /** Fragments that repeat their bucket in another sentence. */
  readonly repeats: number;
  /** Buckets whose words are not neighbours in the title, or not in its order. */
  readonly broken: number;
  readonly jumps: number;
  /** Four buckets or more that start in the title's order and fill every slot: no text goes round like that. */
  readonly ordered: boolean;
  /** They are few whole words of the title, in its order, at the heads or ends of clauses: a text may report of each in turn. */
  readonly subjects: boolean;
  /** Words of the title that a second bucket uses. */
  readonly shared: number;
  /** At how many different marks and anchors the fragments stand. */
  readonly stops: number;
  /** Characters of the shortest fragment. */
  readonly shortest: number;
  /** Buckets whose fragments the text goes on from alike, sentence after sentence: they hold more than was found. In three sentences it counts twice. */
  readonly unexplained: number;
  /** Share of the words that the buckets use: of the article's own title, or of all titles. */
  readonly coverage: number;
  readonly reused: number;
  /** Slots outside the run that hold what its fragments hold. */
  readonly strays: number;
  /** Share of the fragments with a number right beyond them: then they are its labels or its units. */
  readonly labels: number;
  /** Share of the fragments that the text goes on from just as the title does: there it says its title again. */
  readonly goesOn: number;
  /** Share of the fragments with none but the title's words up to the next one: there it may. */
  readonly inTitle: number;
  readonly score: number;
  readonly verdict: 'proof' | 'suspicion' | 'nothing';
}

const PROOF = 26;
const SUSPICION = 15;
const LEAST_ORDERED = 4;

/** Bits for four buckets that start in the title's order: one order of 24, and honest words have any. */
const ORDERED = 4;

/** More than this share of fragments where the text says its title again, and it is no machine. */
const MOST_IN_TITLE = 0.4;

/** So few things at most a text reports of in turn, and they are a part of its title: a machine uses nearly all of it. */
const SUBJECTS = { most: 5, rounds: 8, coverage: 0.7 } as const;

/** A word of the title for each bucket that another one has already: a text may quote parts of its title, a machine uses each once. */
const REUSED = { jumps: 3 } as const;

/** Where hardly anything jumps and as many fragments stand at slots out of turn, clauses just open with these words. */
const STRAYS = { least: 2, share: 0.3, jumps: 1 } as const;

/** Where nothing jumps, words of the title that more than one bucket uses, a bucket: a machine uses each once. */
const MOST_SHARED = 0.25;

/** A cycle that comes round so often without a miss needs no share of the title. */
const STEADY = { score: 80, repeats: 8, rounds: 4, fill: 0.95 } as const;

/** The same where the pieces start in the title's order and fill every slot at different marks and anchors. */
const STEADY_IN_ORDER = { repeats: 8, rounds: 3, stops: 3 } as const;

/** One or two words at each slot, whatever the sentence: a list has them at one mark, or goes on from them alike. */
const MONOTONOUS = { repeats: 10, stops: 3, fill: 0.95, shortest: 2 } as const;

/** Weighs the settled buckets of a run. Scores are bits, roughly. */
export function weighEvidence(
  text: string,
  field: Field,
  run: Run,
  buckets: readonly (Bucket | null)[],
  strays: number,
): Evidence {
  const known = buckets.filter((bucket) => bucket !== null);
  const places = new Set(known.flatMap((bucket) => bucket.pieces.places));
  const ownPlaces = [...places].filter((place) => place < field.pool.own).length;
  const slots = sum(known, (bucket) => bucket.hits.length);
  const repeats = sum(known, (bucket) => bucket.sentences - 1);
  const jumps = sum(known, (bucket) => bucket.pieces.forward + bucket.pieces.backward);
  const broken = known.filter((bucket) => bucket.pieces.forward + bucket.pieces.backward > 0).length;
  const reused = sum(known, (bucket) => bucket.pieces.reused);
  const ofAll = places.size / field.pool.words.filter((word) => word >= 0).length;
  const coverage = Math.max(ownPlaces / Math.max(1, field.pool.own), ofAll);
  const labelled = sum(
    known,
    (bucket) => bucket.hits.filter(({ slot }) => isLabelled(field, slot, bucket.size)).length,
  );
  const fill = slots / Math.max(1, slots + run.misses);
  const ordered = known.length >= LEAST_ORDERED && fill === 1 && descents(known) === 1;
  const score =
    sum(known, (bucket) => {
      const again = bucket.size === 1 ? 2.5 : 4 + Math.min(bucket.size, 6);
      const steps = bucket.pieces.forward + bucket.pieces.backward;
      return 1 + 3 * Math.min(steps, 3) - 2 * bucket.pieces.reused + again * (bucket.sentences - 1);
    }) -
    6 * run.misses +
    (coverage >= 0.7 ? 6 : coverage >= 0.45 ? 2 : -6) +
    (ordered ? ORDERED : 0);
  const breaks = wordBreaker(text, field.units);
  const base = {
    slots,
    fill,
    buckets: known.length,
    repeats,
    broken,
    jumps,
    coverage,
    reused,
    strays,
    ordered,
    subjects:
      jumps === 0 &&
      known.length <= SUBJECTS.most &&
      slots <= SUBJECTS.rounds * known.length &&
      known.every((bucket) => isSubject(field, breaks, bucket)),
    shared: sum(known, (bucket) => bucket.pieces.places.length) - places.size,
    stops: countStops(text, field, known),
    shortest: Math.min(...known.map((bucket) => charactersOf(field, bucket))),
    ...titleAgain(field, known),
    unexplained: sum(known, (bucket) =>
      goesOnAlike(text, field, bucket) ? Math.min(2, bucket.sentences - 1) : 0,
    ),
  };
  const labels = labelled / Math.max(1, slots);
  return { ...base, labels, score, verdict: judge({ ...base, labels, score }) };
}

function judge(evidence: Omit<Evidence, 'verdict'>): Evidence['verdict'] {
  const {
    score,
    buckets,
    repeats,
    jumps,
    fill,
    coverage,
    labels,
    broken,
    ordered,
    goesOn,
    inTitle,
    shared,
    subjects,
    slots,
    strays,
    reused,
  } = evidence;
  if (isMonotonous(evidence)) return 'proof';
  if (buckets < 2 || (buckets < 3 && jumps < 3) || fill < 0.8 || labels > 0.4 || goesOn > MOST_IN_TITLE)
    return 'nothing';
  const long = repeats >= 1 && jumps >= 6 && coverage >= 0.6;
  const cycled = long || (repeats >= 2 && (broken >= 1 || repeats >= 5)) || (repeats >= 3 && ordered);
  const steady =
    score >= STEADY.score &&
    fill >= STEADY.fill &&
    repeats >= Math.max(STEADY.repeats, (STEADY.rounds - 1) * buckets);
  const covers = subjects
    ? coverage >= SUBJECTS.coverage
    : (coverage >= 0.4 || steady || isSteadyInOrder(evidence)) &&
      (jumps > 0 || shared <= MOST_SHARED * buckets);
  const isAnywhere = jumps <= STRAYS.jumps && strays >= Math.max(STRAYS.least, STRAYS.share * slots);
  const isAgain = jumps <= REUSED.jumps && reused >= buckets;
  if (score >= PROOF && cycled && covers && !isAnywhere && !isAgain) return 'proof';
  if (score >= PROOF && jumps >= 6 && broken >= 3 && coverage >= 0.6) return 'proof';
  return score >= SUSPICION && inTitle <= MOST_IN_TITLE ? 'suspicion' : 'nothing';
}

function isSteadyInOrder(evidence: Omit<Evidence, 'verdict'>): boolean {
  const { buckets, repeats, stops, ordered, labels, goesOn, unexplained } = evidence;
  return (
    ordered &&
    stops >= STEADY_IN_ORDER.stops &&
    repeats >= Math.max(STEADY_IN_ORDER.repeats, (STEADY_IN_ORDER.rounds - 1) * buckets) &&
    labels + goesOn < 0.1 &&
    unexplained === 0
  );
}

function isMonotonous(evidence: Omit<Evidence, 'verdict'>): boolean {
  const { buckets, repeats, stops, fill, shortest, labels, goesOn, unexplained } = evidence;
  return (
    buckets <= 2 &&
    repeats >= MONOTONOUS.repeats &&
    stops >= MONOTONOUS.stops &&
    fill >= MONOTONOUS.fill &&
    shortest >= MONOTONOUS.shortest &&
    labels + goesOn < 0.2 &&
    unexplained === 0
  );
}

/** Whether a bucket is whole words at a clause's head or end; what makes one word with the function word before it says nothing. */
function isSubject({ pool }: Field, breaks: (unit: number) => boolean, { hits, pieces }: Bucket): boolean {
  const telling = hits.filter(({ slot }) => !slot.anchored || !breaks(slot.point));
  return (
    telling.length === 0 ||
    (telling.every(({ slot }) => !slot.anchored) &&
      tornEnds(pool, pieces.places, titleWordStarts(pool)) === 0)
  );
}

function charactersOf({ units }: Field, { hits, size }: Bucket): number {
  const slot = hits[0]?.slot;
  if (!slot) return 0;
  const from = slot.side === 1 ? slot.point : slot.point - size;
  return (units.end[from + size - 1] ?? 0) - (units.start[from] ?? 0);
}

function countStops(text: string, { units }: Field, buckets: readonly Bucket[]): number {
  const stops = buckets.flatMap(({ hits }) =>
    hits.map(({ slot }) => text.slice(units.start[slot.at], units.end[slot.at])),
  );
  return new Set(stops).size;
}

/** Whether the same word that is not the title's stands behind (or before) every fragment of a bucket. */
function goesOnAlike(text: string, { units }: Field, { hits, size, sentences }: Bucket): boolean {
  const outer = hits.map(({ slot }) => (slot.side === 1 ? slot.point + size : slot.point - size - 1));
  const words = new Set(
    outer.map((unit) =>
      units.sort[unit] === WORD ? text.slice(units.start[unit], units.end[unit]) : `${unit}`,
    ),
  );
  return sentences > 1 && words.size === 1;
}

function isLabelled({ units }: Field, { point, side }: Slot, size: number): boolean {
  const start = side === 1 ? point : point - size;
  return standsAtNumber(units, start, start + size, side);
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
