import { describe, expect, it } from 'vitest';
import { treeSigns } from '../../../lib/figures/learned/treeSigns';
import { partTextOf } from '../../../lib/figures/learned/weighParts';
import { knownFigures } from './knownFigures';

const TEXT = '9 cases, of them 4 in Birch and 5 in Cedar';
const told = partTextOf(TEXT, true, knownFigures(TEXT));

describe('treeSigns', () => {
  it('tells that a list goes on, and that it comes to its whole', () => {
    expect(treeSigns(told, 2, 0, [null, 0, null])).toEqual(['Dp 01', 'Dk 1', 'Ds full']);
  });

  it('tells that a list begins', () => {
    expect(treeSigns(told, 1, 0, [null, null, null])).toEqual(['Di 01', 'Df 1']);
  });

  it('tells that the one before hangs elsewhere, or nowhere', () => {
    expect(treeSigns(told, 2, 1, [null, 0, null])).toContain('Dj 11');
    expect(treeSigns(told, 2, 0, [null, null, null])).toContain('Dx 01');
    expect(treeSigns(told, 2, null, [null, 0, null])).toEqual(['Dn 11']);
  });
});
