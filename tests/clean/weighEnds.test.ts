import { describe, expect, it } from 'vitest';
import { readField } from '../../lib/clean/titleInjection/readField';
import type { SeamScorer } from '../../lib/clean/titleInjection/scoreSeam';
import type { Slot } from '../../lib/clean/titleInjection/slotGrid';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { readUnits } from '../../lib/clean/titleInjection/units';
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
  it('are theirs, the more so the less one follows from the other', () => {
    expect(steps(seams(AGREED))).toEqual([AGREED, AGREED]);
    expect(steps(seams(0.5))).toEqual([0.5, AGREED]);
  });

  it('say nothing where a sentence comes twice', () => {
    expect(steps(seams(AGREED, true))).toEqual([0, 0]);
  });
});
