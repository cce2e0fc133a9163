import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../lib/figures/english/numbers/readNumerals';
import { figureLines } from './figureLines';

const values = (text: string) => readNumerals(text).map(({ value }) => value);

describe('numbers that are told scale by scale', () => {
  it.each([
    ['a total of three lakh 4 thousand 12 samples', [304_012]],
    ['one crore 20 lakh 6 thousand 300 doses', [12_006_300]],
    ['31 thousand 505 people', [31_505]],
    ['4 million and 30 more', [4_000_000, 30]],
    ['2 thousand, 300 of them', [2_000, 300]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('reads none behind the colon of a label', () => {
    expect(values('New cases in quarantine: none\nInfections on board: none.')).toEqual([0, 0]);
  });
});

describe('what a total and the number beside it share', () => {
  it('gives what the total of a place grew by to that place', () => {
    expect(
      figureLines(
        'Deaths in Yorkshire\nA further 7 people have died in Yorkshire. A further 61 people have died, bringing the total number of deaths in England to 4,200.',
      ),
    ).toEqual(['7 deaths new - Yorkshire', '61 deaths new - England', '4,200 deaths cumulative - England']);
  });

  it('reads an active total as current and "more than we reported" as new', () => {
    expect(
      figureLines(
        'Covid in Tasmania\nTasmania has 40 new cases of COVID-19. This brings the active total to 310 cases. 2,204 total COVID-19 have been confirmed. That is 40 more than we reported last night.',
      ),
    ).toEqual([
      '40 confirmed new - Tasmania',
      '310 confirmed current - Tasmania',
      '2,204 confirmed cumulative - Tasmania',
      '40 confirmed new - Tasmania again',
    ]);
  });

  it('reads an average of an average as the same, and a change by what stands behind it', () => {
    expect(
      figureLines(
        'Covid in Tasmania\nCases fell from an average of nine cases per day to an average of four per day. There was a 6 percent decrease in the number of cases and a 3 percent increase in the number of deaths.',
      ),
    ).toEqual([
      'nine confirmed_avg new - Tasmania',
      'four confirmed_avg new - Tasmania',
      '6 confirmed_change - - Tasmania',
      '3 deaths_change - - Tasmania',
    ]);
  });

  it('does not make a total part of a window told before it', () => {
    expect(
      figureLines(
        'Covid in Tasmania\nMore than 900 of the cases were found within the past 14 days. 120 have been hospitalized, and 14 have died.',
      ).slice(1),
    ).toEqual(['120 in_hospital cumulative - Tasmania', '14 deaths cumulative - Tasmania']);
  });

  it('reads a count of the day that "there were"', () => {
    expect(
      figureLines(
        'Covid in Tasmania\nTasmania reported 82 new cases as of noon. In all, 940 have recovered. There were a total of five cases in aged care.',
      ).at(-1),
    ).toBe('five confirmed new - Tasmania');
  });
});

describe('places that lists do not know', () => {
  it('keeps what says which part of a place', () => {
    expect(
      figureLines(
        'Covid in Queensland\nOf the 90 cases, 71 are in metropolitan Ashford and 19 in regional Queensland.',
      ).slice(1),
    ).toEqual([
      '71 confirmed cumulative - metropolitan Ashford < 90 all',
      '19 confirmed cumulative - regional Queensland < 90 all',
    ]);
  });

  it('carries a region that the sentence is about', () => {
    expect(
      figureLines(
        'Weekly update\nGlobally, 40 000 cases were reported to WHO in the past week. The Lakeland Region, which is hit hardest, continues to report most, accounting for 30 percent of new cases.',
      ),
    ).toEqual(['40 000 confirmed new - World', '30 confirmed_share new - Lakeland Region']);
  });

  it('takes a country from its bodies alone', () => {
    expect(
      figureLines(
        'The health ministry said that 310 people have tested positive for the virus in the country. The Indian Council of Research tested 8,000 samples.',
      )[0],
    ).toBe('310 confirmed cumulative - India');
  });
});

describe('what a flood or a fire did', () => {
  it('reads losses behind verbs that stand before the number', () => {
    expect(
      figureLines(
        'Floods in Sindh\nRains in Sindh killed 14 people and 210 livestock. Floodwaters have swept away a total of four bridges. Four cattle got killed. The fire claimed the lives of two people and seriously injured a child. Crews managed to save three people.',
      ),
    ).toEqual([
      '14 deaths cumulative - Sindh',
      '210 livestock_lost cumulative - Sindh',
      'four bridges_destroyed cumulative - Sindh',
      'Four livestock_lost cumulative - Sindh',
      'two deaths cumulative - Sindh',
      'three rescued cumulative - Sindh',
    ]);
  });
});
