import { expect, test } from 'vitest';
import { keepDigits } from '../../lib/clean/keepDigits';
import type { RemovalKind } from '../../lib/reading';

const TEXT = '昨夜抢通道路12条。昨夜抢通道路12条。受灾大棚30座。';
const TITLE = { best: '县里抢通道路', source: '', candidates: [], others: [] };

/** Whether cuts of parts of the text stay cuts. */
function applied(
  kind: RemovalKind,
  parts: readonly (readonly [start: number, end: number])[],
  best = TITLE.best,
) {
  const cuts = parts.map(([start, end]) => ({
    kind,
    start,
    end,
    confidence: 1,
    evidence: [],
    applied: true,
  }));
  return keepDigits(TEXT, { ...TITLE, best }, cuts).map((cut) => [cut.applied, ...cut.evidence]);
}

const MARKED = [false, 'holds digits: only marked'];
const FIRST = [0, 10] as const;
const SECOND = [10, 20] as const;
const THIRD = [20, 28] as const;

test('what holds no digit is cut, and what does is only marked', () => {
  expect(applied('injected', [[0, 6]])).toEqual([[true]]);
  expect(applied('injected', [SECOND])).toEqual([MARKED]);
});

test('a second copy is cut as long as each of its numbers stands elsewhere, or in the title', () => {
  expect(applied('echo', [SECOND])).toEqual([[true]]);
  expect(applied('echo', [FIRST])).toEqual([[true]]);
  expect(applied('echo', [THIRD])).toEqual([MARKED]);
  expect(applied('echo', [THIRD], '大棚30座受灾')).toEqual([[true]]);
  expect(applied('echo', [THIRD], '大棚300座受灾')).toEqual([MARKED]);
});

test('two copies of one another are not both cut', () => {
  expect(applied('echo', [FIRST, SECOND])).toEqual([MARKED, MARKED]);
});

test('what never was the article’s takes its digits along', () => {
  expect(applied('hidden', [THIRD])).toEqual([[true]]);
  expect(applied('mirror-damage', [THIRD])).toEqual([[true]]);
});
