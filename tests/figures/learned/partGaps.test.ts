import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../lib/figures/learned/partGaps';
import { knownFigures } from './knownFigures';

describe('gapsOf', () => {
  it('tells what stands between a figure and the one before it', () => {
    const text = 'Alder has 9 cases, of which 4 are new: 3 men and 1 woman';
    const [, first, second, third] = gapsOf(text, knownFigures(text), true);
    expect([...(first?.markers ?? [])]).toEqual(['of']);
    expect(first).toMatchObject({ commas: 1, colon: false, sameClause: false });
    expect(second).toMatchObject({ colon: true, colonAtEnd: false });
    expect(third).toMatchObject({ sameClause: true, words: ['men', 'and'] });
  });

  it('knows a colon that heads lines', () => {
    const text = '新增9例：\n甲4例；乙5例';
    expect(
      gapsOf(text, knownFigures(text), false).map(({ colonAtEnd, semicolon }) => [colonAtEnd, semicolon]),
    ).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});
