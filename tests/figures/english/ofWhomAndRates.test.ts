import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

const metrics = (text: string) => figureLines(text).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('words that stand for cases', () => {
  it('reads "ones" and shared counts behind them', () => {
    expect(
      figureLines(
        'China update\nChina reported 19 new confirmed cases on Wednesday, including 11 imported cases and eight locally-transmitted ones. Four new imported cases were reported in Shandong.',
      ),
    ).toEqual([
      '19 confirmed new - China',
      '11 confirmed new imported China < 19 all',
      'eight confirmed new local China < 19 all',
      'Four confirmed new imported Shandong < 11',
    ]);
  });

  it('takes the worst hit for places, and lines of names with their counts for rows', () => {
    expect(
      figureLines(
        'Kerala\nCovid-19 has been confirmed for 61 people in Kerala today. The worst affected districts are Kollam 30 and Idukki 20.\nDistrict-wise recoveries\nKollam, 14\nIdukki, 9',
      ),
    ).toEqual([
      '61 confirmed new - Kerala',
      '30 confirmed new - Kollam < 61',
      '20 confirmed new - Idukki < 61',
      '14 recovered new - Kollam',
      '9 recovered new - Idukki',
    ]);
  });

  it('counts "out of the seven people tested positive"', () => {
    expect(
      figureLines(
        'Kerala\nKerala has seven new cases today. Out of the seven people tested positive today, three patients are from Kollam and four from Idukki.',
      ).slice(2),
    ).toEqual(['three confirmed new - Kollam < seven all', 'four confirmed new - Idukki < seven all']);
  });
});

describe('what became of them', () => {
  it.each([
    ['no asymptomatic cases were re-categorized as confirmed', 'no converted'],
    ['George said 16 people recuperated from the virus', '16 recovered'],
    ['samples of 10,221 individuals have been sent for testing', '10,221 people_tested'],
    ['30 people were in hotel quarantine', '30 quarantined'],
    ['86% has received at least one dose', '86 vaccinated_share'],
    ['the weekly infection growth rate is 0.84', '0.84 infection_growth_rate'],
  ])('%s', (clause, expected) => {
    expect(metrics(`Covid update for Malta\nIn Malta, ${clause}.`)).toEqual([expected]);
  });

  it('names a share told in a sentence of its own by what was told before', () => {
    expect(
      metrics(
        'Covid update for Malta\nThe number of recovered cases in Malta remains at 1,456. This represents 97 per cent of all confirmed and probable cases.',
      ),
    ).toEqual(['1,456 recovered', '97 recovered_share']);
  });

  it('reads a total of the day as new', () => {
    expect(
      figureLines(
        'Covid update for Malta\nMalta has 900 cases. A total of 56 patients were newly discharged.',
      ).at(-1),
    ).toBe('56 recovered new - Malta');
  });
});

describe('places of what stands in brackets', () => {
  it('are those of the number that the bracket stands behind', () => {
    expect(
      figureLines(
        'Covid in Ireland\nIreland has 9,000 cases. Dublin has the highest number of cases at 4,514 (53% of all cases) followed by Cork with 648 cases (8%).',
      ).map((line) => line.split(' ').slice(0, 5).join(' ')),
    ).toEqual([
      '9,000 confirmed cumulative - Ireland',
      '4,514 confirmed cumulative - Dublin',
      '53 confirmed_share cumulative - Dublin',
      '648 confirmed cumulative - Cork',
      '8 confirmed_share cumulative - Cork',
    ]);
  });
});
