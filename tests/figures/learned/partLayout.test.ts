import { describe, expect, it } from 'vitest';
import { classOf, isShare, spotsOf } from '../../../lib/figures/learned/partLayout';
import { knownFigures } from './knownFigures';

const spots = (text: string) => spotsOf(text, knownFigures(text));

describe('spotsOf', () => {
  it('counts sentences and lines, and tells what opens each', () => {
    const found = spots('A saw 9, B 8. C saw 7.\nD saw 6.');
    expect(found.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 3]);
    expect(found.map(({ line }) => line)).toEqual([0, 0, 0, 1]);
    expect(found.map(({ firstOfSentence }) => firstOfSentence)).toEqual([true, false, true, true]);
    expect(found.map(({ firstOfLine }) => firstOfLine)).toEqual([true, false, false, true]);
  });

  it('tells behind which figure a bracket opens, and closes it with its line', () => {
    expect(spots('新增9例（甲4例；乙5例），现有3例').map(({ opener }) => opener)).toEqual([null, 0, 0, null]);
    expect(spots('9 (of them 4\n5').map(({ opener }) => opener)).toEqual([null, 0, null]);
  });
});

describe('isShare', () => {
  it('is true of per cent', () => {
    expect(knownFigures('40% of 12').map(isShare)).toEqual([true, false]);
  });
});

describe('classOf', () => {
  it('gives the first bound that holds a number', () => {
    expect([0, 1, 3, 9].map((one) => classOf(one, [0, 2, 4]))).toEqual([0, 1, 2, 3]);
  });
});
