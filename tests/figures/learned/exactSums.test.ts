import { describe, expect, it } from 'vitest';
import { exactSums } from '../../../lib/figures/learned/exactSums';
import { knownFigures } from './knownFigures';

const sums = (text: string, over?: Parameters<typeof knownFigures>[1]) =>
  exactSums(knownFigures(text, over)).map((found) => [...found.keys()]);

describe('exactSums', () => {
  it('finds neighbours that come to a number before them', () => {
    expect(sums('9: 4, 3, 2, 8')).toEqual([[1, 2, 3], [], [], [], []]);
  });

  it('finds those that come to one behind them', () => {
    expect(sums('4 and 5, 9 in all')).toEqual([[], [], [1, 0]]);
  });

  it('passes over what counts something else', () => {
    expect(sums('9: 4, 1, 5', { 2: { metric: 'deaths' } })[0]).toEqual([1, 3]);
  });

  it('adds no shares', () => {
    expect(sums('100: 40%, 60%')[0]).toEqual([]);
  });
});
