import type { Bucket } from './settleBuckets';
import type { TitlePool } from './titlePool';

/** One way to end a bucket, and what it is worth. */
export interface Choice {
  readonly value: number;
  /** The part of it that only tells lengths apart. */
  readonly likely: number;
  readonly bucket: Bucket;
}

/** Of the buckets that want a word which others have, the one that loses least by giving way, and how it ends then; null where none is left. */
export function leastLoss(
  pool: TitlePool,
  settled: readonly (Choice | null)[],
  choose: (bucket: number, used: readonly boolean[]) => Choice | null,
): { readonly bucket: number; readonly choice: Choice } | null {
  const taken = countTaken(pool, settled);
  let best: { readonly bucket: number; readonly choice: Choice; readonly loss: number } | null = null;
  for (const [bucket, choice] of settled.entries()) {
    const places = choice?.bucket.pieces.places ?? [];
    const used = takenByOthers(pool, taken, places);
    if (!choice || !places.some((place) => used[place])) continue;
    const other = choose(bucket, used);
    if (!other || samePlaces(other, choice)) continue;
    const loss = choice.value - other.value;
    if (!best || loss < best.loss) best = { bucket, choice: other, loss };
  }
  return best;
}

/** Buckets that gave way to one that gave way itself later: each may end as it likes again, as far as the others leave it the words. */
export function takeUp(
  pool: TitlePool,
  settled: readonly (Choice | null)[],
  choose: (bucket: number, used: readonly boolean[]) => Choice | null,
): readonly (Choice | null)[] {
  const taken = countTaken(pool, settled);
  return settled.map((choice, bucket) => {
    if (!choice) return choice;
    const { places } = choice.bucket.pieces;
    const other = choose(bucket, takenByOthers(pool, taken, places));
    if (!other || other.value <= choice.value) return choice;
    for (const place of places) taken[place] = (taken[place] ?? 0) - 1;
    for (const place of other.bucket.pieces.places) taken[place] = (taken[place] ?? 0) + 1;
    return other;
  });
}

/** How many buckets take each place of the pool. */
function countTaken(pool: TitlePool, settled: readonly (Choice | null)[]): number[] {
  const taken = new Array<number>(pool.words.length).fill(0);
  for (const choice of settled)
    for (const place of choice?.bucket.pieces.places ?? []) taken[place] = (taken[place] ?? 0) + 1;
  return taken;
}

/**
 * For each place of the pool whether the other buckets take it. Where two of them take one and the title says its word again, they take
 * that too: else a third bucket that has it would never be asked to give way.
 * @param taken how many buckets take each place
 * @param own places of the bucket that is asked
 */
function takenByOthers({ words }: TitlePool, taken: readonly number[], own: readonly number[]): boolean[] {
  const left = [...taken];
  for (const place of own) left[place] = (left[place] ?? 0) - 1;
  const used = left.map((count) => count > 0);
  for (const [place, count] of left.entries()) {
    let over = count - 1;
    for (let other = 0; over > 0 && other < words.length; other += 1) {
      if (used[other] || words[other] !== words[place]) continue;
      used[other] = true;
      over -= 1;
    }
  }
  return used;
}

function samePlaces(a: Choice, b: Choice): boolean {
  return a.bucket.pieces.places.join() === b.bucket.pieces.places.join();
}
