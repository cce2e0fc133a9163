import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('ages', () => {
  it('stand between two numbers', () => {
    expect(
      figureLines(
        'Kent County reports 9 new deaths\nNine more people have died in Kent County. Of those who died, five were between 65 and 79, and four were between 30 and 49 years old.',
      ).length,
    ).toBe(4);
    expect(figureLines('Covid in Wales\nBetween 30 and 49 cases a day were reported in Wales.').length).toBe(
      2,
    );
  });
});

describe('parts of the sentence before', () => {
  it('are what some of the dead had', () => {
    expect(
      figureLines(
        'Kent County reports deaths\nForty more people have died of COVID-19 in Kent County. Of those who died, 19 were men and 21 were women. Thirty people had underlying health conditions.',
      ).at(-1),
    ).toBe('Thirty deaths new - Kent County < Forty');
  });

  it('are what it and the other places come to', () => {
    expect(
      figureLines(
        'Vietnam logs new cases\nVietnam announced 100 new COVID-19 cases on Friday. Ho Chi Minh City and Binh Duong province still have the most, with 40 and 25 respectively. The other cases were found in An Giang (20), Ha Nam (9) and Hanoi (6).',
      ).slice(1),
    ).toEqual([
      '40 confirmed new - Ho Chi Minh City < 100 all',
      '25 confirmed new - Binh Duong < 100 all',
      '20 confirmed new - An Giang < 100 all',
      '9 confirmed new - Ha Nam < 100 all',
      '6 confirmed new - Hanoi < 100 all',
    ]);
  });

  it('are those in intensive care, told after those in hospital', () => {
    expect(
      figureLines(
        'Covid in Ireland\nOn 10 December 84 cases were in hospital in Ireland and three in ICU.',
      ).at(-1),
    ).toBe('three icu current - Ireland < 84');
  });
});

describe('cells', () => {
  it('of one place are parts of the total before the table', () => {
    expect(
      figureLines(
        'Mpox in Africa\nSo far 900 suspected cases and 20 deaths have been reported in Africa.\nCountry / suspected / deaths\nBurundi / 500 / 11\nUganda / 100 / 2',
      ).slice(2),
    ).toEqual([
      '500 suspected cumulative - Burundi < 900',
      '11 deaths cumulative - Burundi < 20',
      '100 suspected cumulative - Uganda < 900',
      '2 deaths cumulative - Uganda < 20',
    ]);
  });
});

describe('shares of the vaccinated', () => {
  it('are so far, whatever day the counts before are of', () => {
    expect(
      figureLines(
        'NSW Health\nIn the 24 hours to 8pm NSW recorded 273 cases.\n92.1% of people over 16 have had a first dose of a vaccine.',
      ).at(-1),
    ).toBe('92.1 vaccinated_share cumulative - NSW');
  });
});

describe('cities that report', () => {
  it('are the places of what they report', () => {
    expect(
      figureLines(
        'Kent County\nNine new deaths were reported in Kent County. Two deaths were reported by the City of Alder and one by the City of Birch.',
      ).slice(-2),
    ).toEqual(['Two deaths new - Alder < Nine', 'one deaths new - Birch < Nine']);
  });
});
