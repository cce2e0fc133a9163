import { describe, expect, it } from 'vitest';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import type { SeamScorer } from '../../lib/clean/titleInjection/scoreSeam';
import type { Slot } from '../../lib/clean/titleInjection/slotGrid';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { AGREED, weighEnds } from '../../lib/clean/titleInjection/weighEnds';

const pool = titlePool(['海塘加固工程']);
const text = '春天，海塘加宽了。冬天，海塘加宽了。';
const field = readField(readUnits(text, pool.vocabulary), pool);

/** Where the fragments stand: behind the two commas. */
const hits = [3, 12].map((point) => {
  const slot: Slot = { point, side: 1, at: point - 1, anchored: false };
  return { slot, bucket: 0, before: null };
});

function seams(usual: number, isSame = false): SeamScorer {
  return {
    seam: () => 0,
    surprise: (_slot, _word, follows, most) => (follows ? usual : most),
    context: ({ point }) => (isSame ? '' : `${point}`),
    titleLineEnd: 0,
    inTitleLine: new Map(),
    titleWordStarts: [],
    titlePairStarts: [],
  };
}

/** Bits by which an end behind each word is likelier than one before it. */
function steps(scorer: SeamScorer): readonly number[] {
  const bits = weighEnds(field, hits, 0b1110, scorer)?.bySize.map(({ bits, likely }) => bits + likely) ?? [];
  return bits.slice(1).map((value, i) => value - (bits[i] ?? 0));
}

describe('words that all fragments of a bucket go on with', () => {
  it('are theirs, unless one follows from the other anyhow', () => {
    const [second = 0, third = 0] = steps(seams(AGREED));
    expect(second).toBeGreaterThan(AGREED);
    expect(third).toBe(second);
    const [usual = 0, last] = steps(seams(0.5));
    expect(usual).toBeLessThan(0);
    expect(last).toBe(third);
  });

  it('are the rare ones where there is one sentence alone', () => {
    const [usual = 0, rare = 0] = steps(seams(0.5, true));
    expect(usual).toBeLessThan(0);
    expect(rare).toBeGreaterThan(AGREED);
  });
});

describe('a length that leaves a clause of nothing but words of the title', () => {
  it('is none', () => {
    const bare = '春天，海塘工程，各村都来人看。';
    const bareField = readField(readUnits(bare, pool.vocabulary), pool);
    const bitsBehind = (anchored: boolean) => {
      const slot: Slot = { point: 3, side: 1, at: 2, anchored };
      const ends = weighEnds(bareField, [{ slot, bucket: 0, before: null }], 0b11110, seams(0.5));
      return new Map(ends?.bySize.map((end) => [end.size, end.bits]));
    };
    const bits = bitsBehind(false);
    expect(bits.get(4)).toBe(0);
    for (const size of [1, 2, 3]) expect(bits.get(size)).toBeLessThan(-5);
    // Behind a function word a clause may go on with any.
    for (const size of [1, 2, 3]) expect(bitsBehind(true).get(size)).toBeGreaterThan(-5);
  });
});
