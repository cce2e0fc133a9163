import { describe, expect, it } from 'vitest';
import { partSigns } from '../../../lib/figures/learned/partSigns';
import { partTextOf } from '../../../lib/figures/learned/weighParts';
import { knownFigures } from './knownFigures';

const signs = (text: string, index: number, other: number, over?: Parameters<typeof knownFigures>[1]) =>
  partSigns(partTextOf(text, !/\p{Script=Han}/u.test(text), knownFigures(text, over)), index, other);

describe('partSigns', () => {
  it('tells where two figures stand, and what leads from one to the other', () => {
    const found = signs('Alder saw 9 cases, including 4 in Birch', 1, 0);
    for (const sign of [
      'B',
      'sd B0',
      'fd B0',
      'mks including',
      'mjs including',
      'w1E including',
      'first',
      'near s',
    ])
      expect(found).toContain(sign);
  });

  it('tells of a bracket that opens behind the whole', () => {
    expect(signs('新增9例（甲4例）', 1, 0)).toContain('br open');
    expect(signs('新增9例（甲4例，乙5例）', 2, 1)).toContain('br same');
  });

  it('compares what both count, and their numbers', () => {
    const found = signs('9 and 4', 1, 0, {
      1: { metric: 'deaths', place: 'Birch', placePath: ['Alder', 'Birch'] },
    });
    for (const sign of ['same 0s', 'mp deaths', 'mw confirmed', 'pl in0', 'v 2'])
      expect(found).toContain(sign);
    expect(signs('40 and 25%', 1, 0)).toContain('pct s');
  });

  it('knows figures that add up', () => {
    expect(signs('9: 4 and 5', 2, 0)).toContain('ex');
    expect(signs('9: 4 and 6', 2, 0)).not.toContain('ex');
  });

  it('says less of a whole behind its part', () => {
    const found = signs('4 and 5, 9 in all', 0, 2);
    expect(found).toContain('A');
    expect(found.some((sign) => sign.startsWith('mk'))).toBe(false);
  });
});
