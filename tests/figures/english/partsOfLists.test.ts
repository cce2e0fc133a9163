import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

const MALTA =
  'Measles update: Malta, 10 August 2021\nMalta had 185 new cases on Monday, taking the total to 5,120.\n';

describe('a place with the most of something', () => {
  it('is a part, not what the bulletin is about', () => {
    const lines = figureLines(
      'Measles update: Malta, 10 August 2021\nThe Ministry of Health reported 178 new cases on Saturday.\nBirchland has the highest number of cases to date with 2,726, followed by Cedarland with 2,432.',
    );
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(['Malta', 'Birchland', 'Cedarland']);
  });
});

describe('"the county"', () => {
  it('is the bulletin’s own where that is one, whatever town was named last', () => {
    expect(
      figureLines(
        'Birch County reports 190 new cases\nIn Alderton, 60 new cases were reported.\nThe county has recorded 421 deaths, 105 of them in Alderton.',
        'Birch County reports 190 new cases',
      ).slice(-2),
    ).toEqual(['421 deaths cumulative - Birch County', '105 deaths cumulative - Alderton < 421']);
  });
});

describe('parts', () => {
  it('of the new cases are of all of them, not of those of one place', () => {
    expect(
      figureLines(
        `${MALTA}In Gozo, 40 new cases were reported.\nThirteen of the new cases had travelled from Kenya.`,
      ).at(-1),
    ).toBe('Thirteen confirmed new imported Malta < 185');
  });

  it('of doses are doses, of cases cases', () => {
    expect(
      metricsOf(`${MALTA}To date, 900 doses have been given: 600 first doses and 300 second doses.`).slice(2),
    ).toEqual(['900 doses', '600 doses', '300 doses']);
    expect(metricsOf(`${MALTA}Among the new cases are 12 health workers.`).at(-1)).toBe('12 confirmed');
  });
});

describe('what people had and wait for', () => {
  it.each([
    ['90,000 people have had at least one dose of the vaccine.', '90,000 vaccinated'],
    ['Results are pending for 120 samples.', '120 tests_pending'],
  ])('%s', (sentence, told) => {
    expect(metricsOf(`${MALTA}${sentence}`).at(-1)).toBe(told);
  });
});
