import type { Hit, Run } from './decodeRun';
import type { Field } from './readField';
import { breaksPair } from './scoreFragment';
import type { Slot } from './slotGrid';
import { findPieces, type Pieces } from './titlePool';

/** A bucket with its length settled. */
export interface Bucket {
  readonly size: number;
  readonly pieces: Pieces;
  readonly hits: readonly Hit[];
}

/** What a word more is worth: where fragments in different sentences agree in it, it is no chance. */
const WORD = { once: 1, agreed: 2.5 } as const;

const COST = {
  forward: 0.4,
  backward: 1.6,
  reused: 3,
  brokenWord: 1.2,
  brokenPair: 0.8,
  usualPair: 1,
} as const;

/** One way to end a bucket, and what it is worth. */
interface Choice {
  readonly value: number;
  readonly bucket: Bucket;
}

/** What the rest of the text says about cutting between the unit before and the given one. */
export interface Seams {
  /** The cut would go through a word. */
  breaksWord(unit: number): boolean;
  /** What stands on the other side of a slot's fragment: where that is the same twice, a sentence has come twice. */
  context(slot: Slot): string;
  /** How often the two stand together in the text, here included. */
  together(unit: number): number;
}

/**
 * Settles where each bucket's fragments end: they should use places of the title that no other bucket uses, in order,
 * and leave whole words behind. First each bucket takes what suits it best; of two that want the same places the one
 * that loses less by it gives way.
 * @returns by bucket number; null for a bucket that no length suits
 */
export function settleBuckets(field: Field, run: Run, seams: Seams): readonly (Bucket | null)[] {
  const hits = hitsByBucket(run);
  const nothing = new Array<boolean>(field.pool.words.length).fill(false);
  const choose = (bucket: number, used: readonly boolean[]) =>
    chooseLength(field, hits[bucket] ?? [], run.allowed[bucket] ?? 0, used, seams);
  const settled: (Choice | null)[] = hits.map((_, bucket) => choose(bucket, nothing));
  for (let round = 0; round < 2 * settled.length; round += 1) {
    const next = leastLoss(field, settled, choose);
    if (!next) break;
    settled[next.bucket] = next.choice;
  }
  return settled.map((choice) => choice?.bucket ?? null);
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
    const weight = Math.min(3, choice.bucket.hits.length);
    const loss = (choice.value - other.value) * weight;
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
  seams: Seams,
): Choice | null {
  const first = hits[0];
  if (!first) return null;
  const contexts = new Set(hits.map((hit) => seams.context(hit.slot)));
  const worth = contexts.size > 1 ? WORD.agreed : WORD.once;
  let best: Choice | null = null;
  for (let size = 1; size <= 30; size += 1) {
    if ((allowed & (1 << size)) === 0) continue;
    const pieces = findPieces(field.pool, fragmentWords(field, first, size), used);
    if (!pieces) continue;
    const edges = hits.map((hit) => outerEdge(hit, size));
    const broken = edges.filter((edge) => seams.breaksWord(edge)).length / hits.length;
    const usual =
      edges.filter((edge) => seams.together(edge) > Math.max(2, hits.length)).length / hits.length;
    const pairs = hits.filter((hit) => breaksPair(field, hit.slot, size)).length / hits.length;
    const value =
      size * worth -
      COST.forward * pieces.forward -
      COST.backward * pieces.backward -
      COST.reused * pieces.reused -
      COST.brokenWord * broken -
      COST.brokenPair * pairs -
      COST.usualPair * usual;
    if (!best || value > best.value) best = { value, bucket: { size, pieces, hits } };
  }
  return best;
}

/** The unit where the real text goes on (after a fragment that starts in its slot) or where the fragment starts. */
function outerEdge(hit: Hit, size: number): number {
  return hit.slot.side === 1 ? hit.slot.point + size : hit.slot.point - size;
}

/** The words of a fragment in text order. */
function fragmentWords(field: Field, hit: Hit, size: number): readonly number[] {
  const start = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
  return [...field.units.id.subarray(start, start + size)];
}
