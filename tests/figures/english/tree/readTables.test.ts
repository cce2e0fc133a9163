import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('tables', () => {
  it('reads a row of totals as the whole of its column', () => {
    expect(
      figureLines('Region\tNew cases\tDeaths\nNorbury\t3\t1\nSudbury\t4\t0\nTotal\t7\t1\nThe virus spreads.'),
    ).toEqual([
      '3 confirmed new - Norbury < 7 all',
      '1 deaths cumulative - Norbury < 1 all',
      '4 confirmed new - Sudbury < 7 all',
      '0 deaths cumulative - Sudbury < 1 all',
      '7 confirmed new - -',
      '1 deaths cumulative - -',
    ]);
  });

  it('reads a table whose header has no cell over the labels', () => {
    expect(figureLines('Tests\tPositive\nDaily\t40\t3\nTotal\t900\t71')).toEqual([
      '40 tests new - -',
      '3 confirmed new - -',
      '900 tests cumulative - -',
      '71 confirmed cumulative - -',
    ]);
  });

  it('reads a table that lost its shape', () => {
    expect(
      figureLines('Cases in Wales\nCouncil\nPositive cases\nCardiff\n16\nNewport\n9\nPowys\nn/a\nGwent\n4'),
    ).toEqual([
      '16 confirmed cumulative - Cardiff',
      '9 confirmed cumulative - Newport',
      '4 confirmed cumulative - Gwent',
    ]);
  });

  it('takes shares in cells for shares', () => {
    expect(
      figureLines('Age\tCases\nChildren\t20 (40%)\nAdults\t30 (60%)\nAll\t50 (100%)').map((line) =>
        line.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual([
      '20 confirmed',
      '40 confirmed_share',
      '30 confirmed',
      '60 confirmed_share',
      '50 confirmed',
      '100 confirmed_share',
    ]);
  });
});
