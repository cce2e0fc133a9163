import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../../lib/figures/learned/compareCounts';
import { scopeSigns } from '../../../lib/figures/learned/scopeSigns';
import { TextOfFigures } from '../../../lib/figures/learned/wordsAround';

const TEXT = 'Cholera in Alder\nOfficials said: since May, 600 cases and 12 deaths were reported.';
const figures = [
  {
    start: TEXT.indexOf('600'),
    end: TEXT.indexOf('600') + 3,
    value: 600,
    metric: 'confirmed',
    isPart: false,
  },
  { start: TEXT.indexOf('12'), end: TEXT.indexOf('12') + 2, value: 12, metric: 'deaths', isPart: true },
  { start: 0, end: 0, value: 59, metric: 'confirmed', isPart: false },
] as const;

function signsOf(index: 0 | 1) {
  const words = new TextOfFigures(TEXT);
  return scopeSigns(figures[index], words.around(figures[index]), {
    title: words.title,
    epidemic: true,
    comparison: compareCounts(figures),
  });
}

describe('scopeSigns', () => {
  it('are words and pairs of them by where they stand: clause, last comma, sentence, title', () => {
    const signs = signsOf(0);
    for (const sign of ['c< since may', 'c> cases and', 's< said :', '>1 cases', '<1 ,', 't cholera'])
      expect(signs.has(sign), sign).toBe(true);
    expect(signs.has('c< said')).toBe(false);
    expect(signs.has('k< since')).toBe(false);
  });

  it('are the metric, and how a count compares with others of it', () => {
    const signs = signsOf(0);
    expect(signs.get('me confirmed')).toBe(1);
    expect(signs.get('rank')).toBe(0);
    expect(signs.has('smaller')).toBe(true);
    expect(signs.has('bigger')).toBe(false);
    expect(signsOf(1).has('part')).toBe(true);
  });
});

describe('compareCounts', () => {
  it('tells the least and the most of each metric', () => {
    expect(compareCounts(figures)).toEqual(
      new Map([
        ['confirmed', { least: 59, most: 600 }],
        ['deaths', { least: 12, most: 12 }],
      ]),
    );
  });
});
