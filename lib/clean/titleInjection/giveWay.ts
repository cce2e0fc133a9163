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

/**
 * Buckets that gave way, each with one of those that have the words it would have had: both end anew where that is worth more, the one
 * that gave way first. One alone never gives up what the other would gain more by.
 * @param free how each would end if no other bucket were there
 */
export function trade(
  { words }: TitlePool,
  settled: readonly (Choice | null)[],
  free: readonly (Choice | null)[],
  choose: (bucket: number, used: readonly boolean[]) => Choice | null,
): readonly (Choice | null)[] {
  const traded = [...settled];
  const wordsOf = (choice: Choice | null | undefined) =>
    choice?.bucket.pieces.places.map((place) => words[place]) ?? [];
  const usedWithout = (...but: readonly number[]) => {
    const used = new Array<boolean>(words.length).fill(false);
    for (const [bucket, choice] of traded.entries())
      if (!but.includes(bucket)) for (const place of choice?.bucket.pieces.places ?? []) used[place] = true;
    return used;
  };
  for (const [bucket, wanted] of free.entries()) {
    for (const [other, holder] of settled.entries()) {
      const own = traded[bucket];
      const others = traded[other];
      if (!wanted || !own || !others || other === bucket || own.value >= wanted.value) continue;
      if (!wordsOf(holder).some((word) => wordsOf(wanted).includes(word))) continue;
      const first = choose(bucket, usedWithout(bucket, other));
      if (!first || first.value <= own.value) continue;
      const used = usedWithout(bucket, other);
      for (const place of first.bucket.pieces.places) used[place] = true;
      const second = choose(other, used);
      if (!second || first.value + second.value <= own.value + others.value) continue;
      traded[bucket] = first;
      traded[other] = second;
    }
  }
  return traded;
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
