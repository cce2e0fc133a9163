import type { Hit, Run } from './decodeRun';
import type { Bucket } from './settleBuckets';
import type { TitlePool } from './titlePool';

/** The same run in the shortest round that explains it: twice a period explains the same as the period, with buckets that say nothing. */
export function shortestRound(pool: TitlePool, run: Run, buckets: readonly (Bucket | null)[]): Run {
  const words = buckets.map(
    (bucket) => bucket?.pieces.places.map((place) => pool.words[place]).join() ?? null,
  );
  const period = words.findIndex(
    (_, length) =>
      length > 0 && words.length % length === 0 && words.every((word, i) => word === words[i % length]),
  );
  if (period < 1 || run.period !== words.length || words.includes(null)) return run;
  const hits: Hit[] = [];
  for (let hit = run.last; hit; hit = hit.before) hits.push(hit);
  const last = hits.reduceRight<Hit | null>(
    (before, { slot, bucket }) => ({ slot, bucket: bucket % period, before }),
    null,
  );
  const allowed = run.allowed
    .slice(0, period)
    .map((_, i) => run.allowed.filter((_, j) => j % period === i).reduce((all, lengths) => all & lengths));
  return { ...run, period, last, allowed, repeats: run.hits - period };
}
