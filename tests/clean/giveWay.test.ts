import { describe, expect, it } from 'vitest';
import { type Choice, takeUp, trade } from '../../lib/clean/titleInjection/giveWay';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const pool = titlePool(['甲乙丙丁']);

/** A choice of the first places from one on. */
function choiceOf(places: readonly number[], value: number): Choice {
  const pieces = { places, forward: 0, backward: 0, reused: 0 };
  return { value, likely: 0, bucket: { size: places.length, pieces, hits: [], sentences: 1 } };
}

describe('a bucket that gave way', () => {
  const settled = [choiceOf([0], 1), choiceOf([3], 2)];
  const longer = choiceOf([0, 1], 5);

  it('takes up words that nobody took in the end', () => {
    const choose = (bucket: number, used: readonly boolean[]) =>
      bucket === 0 && !used[1] ? longer : (settled[bucket] ?? null);
    expect(takeUp(pool, settled, choose)).toEqual([longer, settled[1]]);
  });

  it('leaves what another has, and what is worth less', () => {
    const taken = [choiceOf([0], 1), choiceOf([1], 2)];
    const choose = (bucket: number, used: readonly boolean[]) =>
      bucket === 0 && !used[1] ? longer : (taken[bucket] ?? null);
    expect(takeUp(pool, taken, choose)).toEqual(taken);
    expect(takeUp(pool, settled, () => choiceOf([2], 0))).toEqual(settled);
  });
});

describe('a bucket that gave way and one that has its words', () => {
  const free = [choiceOf([0, 1], 5), choiceOf([1, 2], 6)];
  const settled = [choiceOf([0], 1), choiceOf([1, 2], 6)];
  const choosing = (shorter: Choice) => (bucket: number, used: readonly boolean[]) =>
    (used[1] ? [settled[0], shorter][bucket] : free[bucket]) ?? null;

  it('both end anew where that is worth more', () => {
    const shorter = choiceOf([2], 4);
    expect(trade(pool, settled, free, choosing(shorter))).toEqual([free[0], shorter]);
  });

  it('stay as they are where the other loses more by it', () => {
    expect(trade(pool, settled, free, choosing(choiceOf([2], 1)))).toEqual(settled);
  });

  it('stay as they are where they want no word of each other', () => {
    const apart = [choiceOf([0], 1), choiceOf([3], 2)];
    expect(trade(pool, apart, [choiceOf([0], 1), choiceOf([3], 4)], () => choiceOf([3], 4))).toEqual(apart);
  });
});
