import { describe, expect, it } from 'vitest';
import { partCandidates } from '../../../lib/figures/learned/partCandidates';
import { knownFigures } from './knownFigures';

describe('partCandidates', () => {
  it('are the larger figures before one and a few behind it', () => {
    expect(partCandidates(knownFigures('9 2 5 4 3 8 7 6 9'), 3, null)).toEqual([0, 2, 5, 6]);
  });

  it('are always those that the rules chose', () => {
    expect(partCandidates(knownFigures('2 5'), 1, 0)).toEqual([0]);
  });

  it('lets a share be of a count, not a count of a share', () => {
    const figures = knownFigures('20 60% 5');
    expect(partCandidates(figures, 1, null)).toEqual([0, 2]);
    expect(partCandidates(figures, 2, null)).toEqual([0]);
  });

  it('are near in a long text, or the first ones', () => {
    const found = partCandidates(knownFigures('9 '.repeat(100)), 90, null);
    expect(found.slice(0, 4)).toEqual([0, 1, 2, 70]);
    expect(found.at(-1)).toBe(93);
  });
});
