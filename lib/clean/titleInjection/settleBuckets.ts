import type { Hit, Run } from './decodeRun';
import type { Field } from './readField';
import type { SeamScorer } from './scoreSeam';
import { findPieces, type PieceCosts, type Pieces, type TitlePool } from './titlePool';

/** A bucket with its length settled. */
export interface Bucket {
  readonly size: number;
  readonly pieces: Pieces;
  readonly hits: readonly Hit[];
  /** In how many different sentences it stands: one that comes twice on a page says nothing new. */
  readonly sentences: number;
}

/** Bits, roughly, for and against a word more in a fragment. */
const BITS = {
  /** Each further sentence that agrees in a word: by chance one in many would. */
  agreed: 5.5,
  /** One more word of any kind. */
  word: 0.5,
  /** The next word of the title: the text goes on with just that one by chance alone. */
  neighbour: 4,
  /** The next character of a word of the title: the text could go on with it too. */
  inside: 1,
  /** A further piece, less a bit for each doubling of the buckets that could have taken it. */
  piece: 5.5,
  /** A piece that starts or ends inside a word of the title, where pieces are whole words. */
  torn: -2.5,
} as const;

/** How the words of a bucket may stand: machines keep the title's order, or shuffle; a page has one of them. */
interface Manner {
  readonly costs: PieceCosts;
  /** Pieces are whole words of the title. */
  readonly whole: boolean;
  /** What must be gained by it, in bits. */
  readonly price: number;
}

const KEPT: PieceCosts = { forward: 0.5, backward: 12, reused: 10 };
const SHUFFLED: PieceCosts = { forward: 0.5, backward: 0.5, reused: 10 };

const MANNERS: readonly Manner[] = [
  { costs: KEPT, whole: true, price: 0 },
  { costs: KEPT, whole: false, price: 2 },
  { costs: SHUFFLED, whole: true, price: 8 },
  { costs: SHUFFLED, whole: false, price: 10 },
];

/** One way to end a bucket, and what it is worth. */
interface Choice {
  readonly value: number;
  readonly bucket: Bucket;
}

/**
 * Settles where each bucket's fragments end: they should use places of the title that no other bucket uses, in order,
 * and leave behind what reads like the rest of the text. First each bucket takes what suits it best; of two that want the
 * same places the one that loses less by it gives way. It is done once for each manner of machine, and the best is taken.
 * @returns by bucket number; null for a bucket that no length suits
 */
export function settleBuckets(field: Field, run: Run, seams: SeamScorer): readonly (Bucket | null)[] {
  const hits = hitsByBucket(run);
  const starts = seams.titleWordStarts;
  let best: readonly (Choice | null)[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const manner of MANNERS) {
    const settled = settleIn(field, hits, run.allowed, seams, starts, manner);
    const total = settled.reduce((sum, choice) => sum + (choice?.value ?? 0), -manner.price);
    if (total > most) [best, most] = [settled, total];
  }
  return best.map((choice) => choice?.bucket ?? null);
}

function settleIn(
  field: Field,
  hits: readonly (readonly Hit[])[],
  allowed: readonly number[],
  seams: SeamScorer,
  starts: readonly boolean[],
  manner: Manner,
): readonly (Choice | null)[] {
  const choose = (bucket: number, used: readonly boolean[]) =>
    chooseLength(field, hits[bucket] ?? [], allowed[bucket] ?? 0, used, seams, starts, manner, hits.length);
  const nothing = new Array<boolean>(field.pool.words.length).fill(false);
  const settled: (Choice | null)[] = hits.map((_, bucket) => choose(bucket, nothing));
  for (let round = 0; round < 2 * settled.length; round += 1) {
    const next = leastLoss(field, settled, choose);
    if (!next) break;
    settled[next.bucket] = next.choice;
  }
  return settled;
}

function leastLoss(
  field: Field,
  settled: readonly (Choice | null)[],
  choose: (bucket: number, used: readonly boolean[]) => Choice | null,
): { readonly bucket: number; readonly choice: Choice } | null {
  const taken = new Array<number>(field.pool.words.length).fill(0);
  for (const choice of settled)
    for (const place of choice?.bucket.pieces.places ?? []) taken[place] = (taken[place] ?? 0) + 1;
  let best: { readonly bucket: number; readonly choice: Choice; readonly loss: number } | null = null;
  for (const [bucket, choice] of settled.entries()) {
    const places = choice?.bucket.pieces.places ?? [];
    if (!choice || !places.some((place) => (taken[place] ?? 0) > 1)) continue;
    const used = taken.map((count, place) => count > (places.includes(place) ? 1 : 0));
    const other = choose(bucket, used);
    if (!other || samePlaces(other, choice)) continue;
    const loss = choice.value - other.value;
    if (!best || loss < best.loss) best = { bucket, choice: other, loss };
  }
  return best;
}

function samePlaces(a: Choice, b: Choice): boolean {
  return a.bucket.pieces.places.join() === b.bucket.pieces.places.join();
}

function hitsByBucket(run: Run): readonly (readonly Hit[])[] {
  const lists: Hit[][] = run.allowed.map(() => []);
  for (let hit = run.last; hit; hit = hit.before) lists[hit.bucket]?.unshift(hit);
  return lists;
}

function chooseLength(
  field: Field,
  hits: readonly Hit[],
  allowed: number,
  used: readonly boolean[],
  seams: SeamScorer,
  starts: readonly boolean[],
  manner: Manner,
  buckets: number,
): Choice | null {
  const first = hits[0];
  if (!first) return null;
  // A sentence that comes twice agrees with itself: only one of each counts.
  const sentences = [...new Map(hits.map((hit) => [seams.context(hit.slot), hit])).values()];
  let best: Choice | null = null;
  for (let size = 1; size <= 30; size += 1) {
    if ((allowed & (1 << size)) === 0) continue;
    const pieces = findPieces(field.pool, fragmentWords(field, first, size), used, manner.costs);
    if (!pieces) continue;
    const piece = BITS.piece - Math.log2(buckets);
    const edges = sentences.reduce((sum, hit) => sum + seams.seam(hit.slot, size), 0);
    const joints = countJoints(pieces.places, starts);
    const value =
      size * (BITS.word + BITS.agreed * Math.min(2, sentences.length - 1)) +
      BITS.neighbour * joints.neighbours +
      BITS.inside * joints.inside +
      piece * (pieces.forward + pieces.backward) -
      manner.costs.forward * pieces.forward -
      manner.costs.backward * pieces.backward -
      manner.costs.reused * pieces.reused +
      (manner.whole ? BITS.torn * tornEnds(field.pool, pieces.places, starts) : 0) +
      edges;
    if (!best || value > best.value)
      best = { value, bucket: { size, pieces, hits, sentences: sentences.length } };
  }
  return best;
}

/** How often a string goes on to the next word of the title, and how often inside a word. */
function countJoints(
  places: readonly number[],
  starts: readonly boolean[],
): { readonly neighbours: number; readonly inside: number } {
  const next = places.filter((place, i) => i > 0 && places[i - 1] === place - 1);
  const neighbours = next.filter((place) => starts[place]).length;
  return { neighbours, inside: next.length - neighbours };
}

/** How many ends of pieces lie inside a word of the title. */
function tornEnds(pool: TitlePool, places: readonly number[], starts: readonly boolean[]): number {
  let torn = 0;
  for (const [i, place] of places.entries()) {
    if (places[i - 1] !== place - 1 && !starts[place]) torn += 1;
    if (places[i + 1] !== place + 1 && place + 1 < pool.words.length && !starts[place + 1]) torn += 1;
  }
  return torn;
}

/** The words of a fragment in text order. */
function fragmentWords(field: Field, hit: Hit, size: number): readonly number[] {
  const start = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
  return [...field.units.id.subarray(start, start + size)];
}
