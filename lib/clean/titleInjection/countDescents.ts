import type { Bucket } from './settleBuckets';
import type { TitlePool } from './titlePool';

/**
 * How often a bucket starts in the title before the one whose turn was before it; once when they come round. Of buckets with the
 * same words each may have any of their places: a title that says a word twice fills two buckets with it.
 */
export function countDescents(pool: TitlePool, buckets: readonly Bucket[]): number {
  const starts = buckets.map(({ pieces }) => pieces.places[0] ?? 0);
  let least = descentsOf(starts);
  for (const alike of alikeIn(pool, buckets)) {
    const places = alike.map((bucket) => starts[bucket] ?? 0).sort((a, b) => a - b);
    let best = alike.map((bucket) => starts[bucket] ?? 0);
    for (let shift = 0; shift < places.length; shift += 1) {
      const shifted = alike.map((_, i) => places[(i + shift) % places.length] ?? 0);
      for (const [i, bucket] of alike.entries()) starts[bucket] = shifted[i] ?? 0;
      const descents = descentsOf(starts);
      if (descents < least) [least, best] = [descents, shifted];
    }
    for (const [i, bucket] of alike.entries()) starts[bucket] = best[i] ?? 0;
  }
  return least;
}

function descentsOf(starts: readonly number[]): number {
  return starts.filter((start, i) => start < (starts[(i + starts.length - 1) % starts.length] ?? 0)).length;
}

/** Buckets that hold the same words, as lists of their numbers. */
function alikeIn(pool: TitlePool, buckets: readonly Bucket[]): readonly (readonly number[])[] {
  const byWords = new Map<string, number[]>();
  for (const [i, { pieces }] of buckets.entries()) {
    const words = pieces.places.map((place) => pool.words[place]).join();
    byWords.set(words, [...(byWords.get(words) ?? []), i]);
  }
  return [...byWords.values()].filter((alike) => alike.length > 1);
}
