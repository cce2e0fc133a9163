import type { Bucket } from './settleBuckets';
import type { TitlePool } from './titlePool';

/**
 * How often a bucket starts in the title before the one whose turn was before it, at the least; once when they come round. A bucket
 * whose words the title says more than once may have them from any of those places. Of two titles that are mixed each is gone through
 * by itself.
 */
export function countDescents(pool: TitlePool, buckets: readonly Bucket[]): number {
  const own = buckets.filter(({ pieces }) => (pieces.places[0] ?? 0) < pool.own);
  const others = buckets.filter((bucket) => !own.includes(bucket));
  if (own.length === 0 || others.length === 0) return descentsOf(pool, buckets);
  return Math.max(1, descentsOf(pool, own)) + Math.max(1, descentsOf(pool, others)) - 1;
}

function descentsOf(pool: TitlePool, buckets: readonly Bucket[]): number {
  const starts = buckets.map(({ pieces }) => startsOf(pool, pieces.places));
  const [first = []] = starts;
  return Math.min(...first.map((start) => descentsFrom(starts, start)));
}

/** The same where the first bucket starts at a place that is given: for each place of a bucket the least so far. */
function descentsFrom(starts: readonly (readonly number[])[], first: number): number {
  let last: ReadonlyMap<number, number> = new Map([[first, 0]]);
  for (const places of [...starts.slice(1), [first]]) {
    const next = new Map<number, number>();
    for (const place of places)
      next.set(place, Math.min(...[...last].map(([before, count]) => count + (place < before ? 1 : 0))));
    last = next;
  }
  return last.get(first) ?? 0;
}

/** Where in the title the words of a bucket stand side by side; where they jump, the one place that was found. */
function startsOf({ words }: TitlePool, places: readonly number[]): readonly number[] {
  const [found = 0] = places;
  if (places.some((place, i) => place !== found + i)) return [found];
  return words.flatMap((_, start) =>
    places.every((place, i) => words[start + i] === words[place]) ? [start] : [],
  );
}
