import { describe, expect, it } from 'vitest';
import { findPieces, titlePool } from '../../lib/clean/titleInjection/titlePool';

const COSTS = { forward: 1, backward: 2, reused: 3 };

/** What the places of a string of words cost, step by step; without end where a word stands in the same place as the one before. */
function costOf(places: readonly number[], own: number, used: readonly boolean[]): number {
  return places.reduce((sum, place, i) => {
    const before = places[i - 1] ?? place - 1;
    const isFromOther = place <= own && before > own;
    const step =
      before === place - 1
        ? 0
        : before < place || isFromOther
          ? COSTS.forward
          : before > place
            ? COSTS.backward
            : Infinity;
    return sum + step + (used[place] ? COSTS.reused : 0);
  }, 0);
}

/** All ways to find words in a pool. */
function allPlaces(words: readonly number[], ids: readonly number[]): readonly (readonly number[])[] {
  return ids.reduce<readonly (readonly number[])[]>(
    (found, id) =>
      found.flatMap((places) => words.flatMap((word, place) => (word === id ? [[...places, place]] : []))),
    [[]],
  );
}

describe('findPieces', () => {
  it.each([
    { titles: ['山河湖海山路'], said: '海山河', used: [] },
    { titles: ['山河湖海山路'], said: '路山湖', used: [0] },
    { titles: ['山河湖海山路', '海路云山'], said: '云山河', used: [] },
    { titles: ['山河湖海山路', '海路云山'], said: '山山山', used: [4] },
    { titles: ['山河湖海山路', '海路云山'], said: '路海云湖', used: [1, 2] },
  ])('reads $said in $titles as cheaply as the cheapest way there is', ({ titles, said, used }) => {
    const pool = titlePool(titles);
    const ids = [...said].map((word) => pool.vocabulary.get(word) ?? -1);
    const taken = pool.words.map((_, place) => used.some((one) => one === place));
    const found = findPieces(pool, ids, taken)?.places ?? expect.fail();
    const least = Math.min(...allPlaces(pool.words, ids).map((places) => costOf(places, pool.own, taken)));
    expect(found.map((place) => pool.words[place])).toEqual(ids);
    expect(costOf(found, pool.own, taken)).toBe(least);
  });

  it('finds nothing for a word that the titles have not, or for no words', () => {
    const pool = titlePool(['山河湖海']);
    expect(findPieces(pool, [0, 9], [])).toBeNull();
    expect(findPieces(pool, [], [])).toBeNull();
  });

  it('takes a pool of many titles', () => {
    const pool = titlePool(Array.from({ length: 4 }, () => '山河湖海路云'.repeat(30)));
    expect(findPieces(pool, [0, 1, 2], [])?.places).toHaveLength(3);
  });
});
