import type { Field, Hit, Run } from './decodeRun';
import { findPieces, type Pieces } from './titlePool';

/** A bucket with its length settled. */
export interface Bucket {
  readonly size: number;
  readonly pieces: Pieces;
  readonly hits: readonly Hit[];
}

const COST = { forward: 0.4, backward: 1.6, reused: 3, functionWord: 0.8, brokenWord: 1.2 } as const;

/**
 * Settles where each bucket's fragments end: they should use places of the title that no other bucket uses, in order,
 * and leave whole words behind.
 * @returns by bucket number; null for a bucket that no length suits
 */
export function settleBuckets(
  field: Field,
  run: Run,
  brokenAt: (unit: number) => boolean,
): readonly (Bucket | null)[] {
  const hits = hitsByBucket(run);
  const settled: (Bucket | null)[] = hits.map(() => null);
  const order = hits
    .map((list, bucket) => ({
      bucket,
      times: list.length,
      most: 31 - Math.clz32((run.allowed[bucket] ?? 0) | 1),
    }))
    .sort((a, b) => Math.min(b.times, 2) - Math.min(a.times, 2) || a.most - b.most);
  for (let round = 0; round < 3; round += 1) {
    for (const { bucket } of order) {
      const used = new Array<boolean>(field.pool.words.length).fill(false);
      for (const [other, value] of settled.entries()) {
        if (other !== bucket) for (const place of value?.pieces.places ?? []) used[place] = true;
      }
      settled[bucket] = settleOne(field, hits[bucket] ?? [], run.allowed[bucket] ?? 0, used, brokenAt);
    }
  }
  return settled;
}

function hitsByBucket(run: Run): readonly (readonly Hit[])[] {
  const lists: Hit[][] = run.allowed.map(() => []);
  for (let hit = run.last; hit; hit = hit.before) lists[hit.bucket]?.unshift(hit);
  return lists;
}

function settleOne(
  field: Field,
  hits: readonly Hit[],
  allowed: number,
  used: readonly boolean[],
  brokenAt: (unit: number) => boolean,
): Bucket | null {
  const first = hits[0];
  if (!first) return null;
  let best: { readonly value: number; readonly bucket: Bucket } | null = null;
  for (let size = 1; size <= 30; size += 1) {
    if ((allowed & (1 << size)) === 0) continue;
    const ids = fragmentWords(field, first, size);
    const pieces = findPieces(field.pool, ids, used);
    if (!pieces) continue;
    const broken = hits.filter((hit) => brokenAt(outerEdge(hit, size))).length / hits.length;
    const value =
      size -
      COST.forward * pieces.forward -
      COST.backward * pieces.backward -
      COST.reused * pieces.reused -
      COST.brokenWord * broken;
    if (!best || value > best.value) best = { value, bucket: { size, pieces, hits } };
  }
  return best?.bucket ?? null;
}

/** The unit where the real text goes on (after a fragment that starts in its slot) or where the fragment starts. */
function outerEdge(hit: Hit, size: number): number {
  return hit.slot.side === 1 ? hit.slot.point + size : hit.slot.point - size;
}

/** The words of a fragment in text order. */
export function fragmentWords(field: Field, hit: Hit, size: number): readonly number[] {
  const start = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
  return [...field.units.id.subarray(start, start + size)];
}
