import { countDescents } from './countDescents';
import type { Hit, Run } from './decodeRun';
import { type Choice, leastLoss, takeUp, trade } from './giveWay';
import type { Field } from './readField';
import type { SeamScorer } from './scoreSeam';
import { findPieces, type PieceCosts, type Pieces, type TitlePool } from './titlePool';
import { tornEnds } from './tornEnds';
import { AGREED, type Ends, weighEnds } from './weighEnds';

/** A bucket with its length settled. */
export interface Bucket {
  readonly size: number;
  readonly pieces: Pieces;
  readonly hits: readonly Hit[];
  /** In how many different sentences it stands: one that comes twice on a page says nothing new. */
  readonly sentences: number;
}

/** Bits, roughly, for and against a word more in a fragment, as they suit some 8,000 fragments of polluted texts best. */
const BITS = {
  /** One more word of any kind. */
  word: 1.4,
  /** A further piece. */
  piece: 1.8,
  /** A piece that starts or ends inside a word of the title, as our dictionary has them, or inside a pair of its characters. */
  torn: { words: -1.8, pairs: -3.8, any: 0 },
} as const;

/** How the words of a bucket may stand: machines keep the title's order, or shuffle; a page has one of them. */
interface Manner {
  readonly costs: PieceCosts;
  /** What pieces are made of: words of the title, its characters two at a time, or any strings. */
  readonly chunks: 'words' | 'pairs' | 'any';
  /** Bits for each bucket that starts out of the title's order: the first words of the title open the buckets in turn. */
  readonly outOfOrder: number;
  /** What must be gained by it, in bits. */
  readonly price: number;
}

/** A machine uses each word of a title once. Of two titles either may have the word that seems to be used twice. */
const REUSED = { ofOne: 18, ofTwo: 10 } as const;

function mannersOf({ titles }: TitlePool): readonly Manner[] {
  const reused = titles.length > 1 ? REUSED.ofTwo : REUSED.ofOne;
  const kept: PieceCosts = { forward: 0.5, backward: 12, reused };
  const shuffled: PieceCosts = { forward: 0.5, backward: 4, reused };
  return [
    { costs: kept, chunks: 'words', outOfOrder: -3, price: 0 },
    { costs: kept, chunks: 'pairs', outOfOrder: -3, price: 1 },
    { costs: kept, chunks: 'any', outOfOrder: -3, price: 2 },
    { costs: shuffled, chunks: 'words', outOfOrder: 0, price: 5 },
    { costs: shuffled, chunks: 'pairs', outOfOrder: 0, price: 6 },
    { costs: shuffled, chunks: 'any', outOfOrder: 0, price: 7 },
  ];
}

/** The buckets of a run. */
interface Settled {
  /** By bucket number; null for a bucket that no length suits. */
  readonly buckets: readonly (Bucket | null)[];
  /** Bits that speak for all of them together, beyond what their slots have said by holding the same words again. */
  readonly value: number;
}

/**
 * Settles where each bucket's fragments end: they should use places of the title that no other bucket uses, in order,
 * and leave behind what reads like the rest of the text. First each bucket takes what suits it best; of two that want the
 * same places the one that loses less by it gives way, and what is left at last may be taken up again, or changed for
 * what another has. It is done once for each manner of machine, and the best is taken.
 */
export function settleBuckets(field: Field, run: Run, seams: SeamScorer): Settled {
  const hits = hitsByBucket(run);
  const { titleWordStarts, titlePairStarts } = seams;
  const ends = hits.map((list, bucket) => weighEnds(field, list, run.allowed[bucket] ?? 0, seams));
  let best: readonly (Choice | null)[] = [];
  let [most, likely] = [Number.NEGATIVE_INFINITY, 0];
  for (const manner of mannersOf(field.pool)) {
    const starts = manner.chunks === 'pairs' ? titlePairStarts : titleWordStarts;
    const settled = settleIn(field, hits, ends, starts, manner);
    const found = settled.flatMap((choice) => choice?.bucket ?? []);
    const total = settled.reduce(
      (sum, choice) => sum + (choice?.value ?? 0),
      manner.outOfOrder * Math.max(0, countDescents(field.pool, found) - 1) - manner.price,
    );
    if (total > most) {
      [best, most] = [settled, total];
      likely = settled.reduce((sum, choice) => sum + (choice?.likely ?? 0), 0);
    }
  }
  const buckets = best.map((choice) => choice?.bucket ?? null);
  return { buckets, value: most - likely - agreement(buckets) };
}

/** What fragments that come again say by their first words: a run's score has that already. */
function agreement(buckets: readonly (Bucket | null)[]): number {
  return buckets.reduce(
    (sum, bucket) =>
      sum + (bucket ? AGREED * Math.min(2, bucket.size) * Math.min(2, bucket.sentences - 1) : 0),
    0,
  );
}

function settleIn(
  field: Field,
  hits: readonly (readonly Hit[])[],
  ends: readonly (Ends | null)[],
  starts: readonly boolean[],
  manner: Manner,
): readonly (Choice | null)[] {
  const choose = (bucket: number, used: readonly boolean[]) =>
    chooseLength(field, hits[bucket] ?? [], ends[bucket] ?? null, used, starts, manner);
  const nothing = new Array<boolean>(field.pool.words.length).fill(false);
  const free = hits.map((_, bucket) => choose(bucket, nothing));
  const settled = [...free];
  for (let round = 0; round < 2 * settled.length; round += 1) {
    const next = leastLoss(field.pool, settled, choose);
    if (!next && round === 0) return settled;
    if (!next) return trade(field.pool, takeUp(field.pool, settled, choose), free, choose);
    settled[next.bucket] = next.choice;
  }
  return settled;
}

function hitsByBucket(run: Run): readonly (readonly Hit[])[] {
  const lists: Hit[][] = run.allowed.map(() => []);
  for (let hit = run.last; hit; hit = hit.before) lists[hit.bucket]?.push(hit);
  for (const list of lists) list.reverse();
  return lists;
}

function chooseLength(
  field: Field,
  hits: readonly Hit[],
  ends: Ends | null,
  used: readonly boolean[],
  starts: readonly boolean[],
  manner: Manner,
): Choice | null {
  const first = hits[0];
  if (!first || !ends) return null;
  const { sentences } = ends;
  let best: Choice | null = null;
  for (const { size, bits, likely } of ends.bySize) {
    const pieces = findPieces(field.pool, fragmentWords(field, first, size), used, manner.costs);
    if (!pieces) continue;
    const value =
      bits +
      likely +
      size * BITS.word +
      BITS.piece * (pieces.forward + pieces.backward) -
      manner.costs.forward * pieces.forward -
      manner.costs.backward * pieces.backward -
      manner.costs.reused * pieces.reused +
      BITS.torn[manner.chunks] * tornEnds(field.pool, pieces.places, starts);
    if (!best || value > best.value) best = { value, likely, bucket: { size, pieces, hits, sentences } };
  }
  return best;
}

/** The words of a fragment in text order. */
function fragmentWords(field: Field, hit: Hit, size: number): readonly number[] {
  const start = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
  return [...field.units.id.subarray(start, start + size)];
}
