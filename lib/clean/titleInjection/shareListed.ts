import type { Bucket } from './settleBuckets';
import { titleParts } from './titleParts';
import type { TitlePool } from './titlePool';

/**
 * Of the steps from piece to piece in the title's order, the share that goes over a mark or a joining word: what a text reports of
 * in turn, its title lists; a machine cuts phrases up.
 */
export function shareListed(pool: TitlePool, buckets: readonly Bucket[]): number {
  const parts = titleParts(pool);
  const places = buckets.flatMap(({ pieces }) => pieces.places[0] ?? []).sort((a, b) => a - b);
  const steps = places.slice(1).filter((place, i) => parts[place] !== parts[places[i] ?? 0]);
  return steps.length / Math.max(1, places.length - 1);
}
