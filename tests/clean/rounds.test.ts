import { describe, expect, it } from 'vitest';
import { countDescents } from '../../lib/clean/titleInjection/countDescents';
import type { Hit, Run } from '../../lib/clean/titleInjection/decodeRun';
import type { Bucket } from '../../lib/clean/titleInjection/settleBuckets';
import { shortestRound } from '../../lib/clean/titleInjection/shortestRound';
import { findPieces, titlePool } from '../../lib/clean/titleInjection/titlePool';

const pool = titlePool(['竹编匠人教竹编']);

function bucket(...places: readonly number[]): Bucket {
  const pieces = { places, forward: 0, backward: 0, reused: 0 };
  return { size: places.length, pieces, hits: [], sentences: 1 };
}

describe('buckets in the title’s order', () => {
  it('come round once, wherever they start', () => {
    expect(countDescents(pool, [bucket(2, 3), bucket(4), bucket(0, 1)])).toBe(1);
    expect(countDescents(pool, [bucket(4), bucket(2, 3), bucket(0, 1)])).toBe(2);
  });

  it('may share out a word that the title says twice', () => {
    expect(countDescents(pool, [bucket(5, 6), bucket(2, 3), bucket(4), bucket(0, 1)])).toBe(1);
  });
});

describe('two titles that a machine has mixed', () => {
  // Places 0 to 3 and 5 to 8.
  const both = titlePool(['湖堤加固', '春茶开采']);
  const ids = (places: readonly number[]) => places.map((place) => both.words[place] ?? -1);

  it('are each gone through in order', () => {
    const mixed = [bucket(0, 6), bucket(5), bucket(1, 2), bucket(7), bucket(3)];
    expect(countDescents(both, mixed)).toBe(1);
    expect(countDescents(both, [bucket(0), bucket(7), bucket(2), bucket(5), bucket(6), bucket(1)])).toBe(2);
  });

  it('are stepped between without going back, unless a title is gone back in', () => {
    const steps = (places: readonly number[]) => {
      const pieces = findPieces(both, ids(places), []);
      return [pieces?.places, pieces?.forward, pieces?.backward];
    };
    expect(steps([5, 6, 0, 1])).toEqual([[5, 6, 0, 1], 1, 0]);
    expect(steps([2, 5, 0])).toEqual([[2, 5, 0], 1, 1]);
  });
});

describe('a run of twice its round', () => {
  const run = (period: number): Run => {
    let last: Hit | null = null;
    for (let turn = 0; turn < 6; turn += 1) {
      const slot = { point: 10 * turn, side: 1 as const, at: 10 * turn - 1, anchored: false };
      last = { slot, bucket: turn % period, before: last };
    }
    const allowed = Array.from({ length: period }, (_, i) => (i < 2 ? 0b110 : 0b100));
    return { score: 50, period, last, hits: 6, repeats: 6 - period, misses: 0, allowed };
  };

  it('is one of half as many buckets', () => {
    const pieces = [bucket(0, 1), bucket(2, 3), bucket(5, 6), bucket(2, 3)];
    const { period, last, repeats, allowed } = shortestRound(pool, run(4), pieces);
    expect([period, repeats, allowed]).toEqual([2, 4, [0b100, 0b100]]);
    expect([last?.bucket, last?.before?.bucket, last?.slot.point]).toEqual([1, 0, 50]);
  });

  it('stays as it is where the buckets differ', () => {
    const whole = run(4);
    const pieces = [bucket(0, 1), bucket(2, 3), bucket(5, 6), bucket(4)];
    expect(shortestRound(pool, whole, pieces)).toBe(whole);
  });
});
