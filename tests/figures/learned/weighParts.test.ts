import { describe, expect, it } from 'vitest';
import { weighParts } from '../../../lib/figures/learned/weighParts';
import { knownFigures } from './knownFigures';

const TEXT = 'Alder saw 9 cases, including 4 in Birch and 5 in Cedar. Elsewhere 3 died.';
const model = (...weights: readonly (readonly [string, number])[]) =>
  new Map(weights.map(([sign, weight]) => [sign, [weight]] as const));
const INCLUDING = model(['mks including', 2]);
const weigh = (own: ReturnType<typeof model>, over?: Parameters<typeof knownFigures>[1], text = TEXT) =>
  weighParts(text, knownFigures(text, over), true, own).map(({ partOf }) => partOf);

describe('weighParts', () => {
  it('hangs figures where such words mostly hang them, if the rules name no whole', () => {
    expect(weigh(INCLUDING)).toEqual([null, 'f1', 'f1', null]);
  });

  it('leaves what the rules say where the words say little', () => {
    expect(weigh(model(['mks including', 1]))).toEqual([null, null, null, null]);
    expect(weigh(model(['N', 3]), { 1: { partOf: 'f1' } })[1]).toBe('f1');
    expect(weigh(model(['N', 4]), { 1: { partOf: 'f1' } })[1]).toBe(null);
  });

  it('keeps parts that come to their whole, unless all of them go', () => {
    const sum = { partOf: 'f1', group: 'g1', exhaustive: true };
    const parts = { 1: sum, 2: sum };
    expect(weigh(model(['N', 4]), parts)).toEqual([null, 'f1', 'f1', null]);
    expect(weigh(model(['N<E including', 9]), parts)).toEqual([null, 'f1', 'f1', null]);
    expect(weigh(model(['N', 9]), parts)).toEqual([null, null, null, null]);
  });

  it('asks nothing of what is told beside the rest', () => {
    const eager = model(['v lt', 9], ['mks also', 9]);
    expect(weigh(eager, {}, '9 cases. In Birch another 4 cases')).toEqual([null, null]);
    expect(weigh(model(['N', -9]), {}, '新增4例；另有3例')).toEqual([null, null]);
  });

  it('makes no rings', () => {
    const found = weigh(model(['v eq', 9]), {}, '7 and 7 and 7');
    expect(found).toEqual(['f2', 'f3', null]);
  });

  it('means a whole where it was told first', () => {
    const text = '9 cases\nOf these 9, 4 died';
    expect(weigh(model(['fd B0', 4]), { 1: { repeatOf: 'f1' } }, text)[2]).toBe('f1');
  });

  it('passes over digits that are lost', () => {
    const figures = knownFigures(TEXT).map((figure, at) =>
      at === 0 ? { ...figure, value: null, missing: true } : figure,
    );
    expect(weighParts(TEXT, figures, true, INCLUDING).map(({ partOf }) => partOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
