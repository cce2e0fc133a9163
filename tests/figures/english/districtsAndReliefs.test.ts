import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('districts of a state', () => {
  const title = 'Kerala reports 81 new cases';
  const read = (text: string) => figureLines(`${title}\n${text}`, title).slice(1);

  it('takes a row of districts for the day’s, none of them the whole of others', () => {
    expect(read('Kollam reported 30 cases, Thrissur 20, Kannur 10 and Wayanad 21 cases on Sunday.')).toEqual([
      '30 confirmed new - Kollam < 81 all',
      '20 confirmed new - Thrissur < 81 all',
      '10 confirmed new - Kannur < 81 all',
      '21 confirmed new - Wayanad < 81 all',
    ]);
  });

  it('reads a subject with an insertion, and what goes on about it', () => {
    expect(
      read(
        'Goa, the smallest state, reported 12 new infections and 3 deaths on Sunday. During the review period, 7 recoveries were reported.',
      ),
    ).toEqual(['12 confirmed new - Goa', '3 deaths new - Goa', '7 recovered new - Goa']);
  });

  it('keeps what is said behind a share in dashes', () => {
    expect(read('In Kerala 400 cases – or 80.4 per cent of the total tally – have fully recovered.')[0]).toBe(
      '400 recovered cumulative - Kerala',
    );
  });

  it('counts no numbers that only tell again, no districts of how many', () => {
    expect(
      read('All six imported cases in Kerala were isolated on arrival, in 12 of the state’s 14 districts.'),
    ).toEqual([]);
  });
});

describe('relief', () => {
  it('goes back to the outer list with the remaining ones', () => {
    expect(
      figureLines(
        'Floods in Assam\nOf the 30 deaths in Assam, 25 were caused by floods, including five children, and the remaining five were caused by landslides.',
      ),
    ).toEqual([
      '30 deaths cumulative - Assam',
      '25 deaths cumulative - Assam < 30 all',
      'five deaths cumulative - Assam < 25',
      'five deaths cumulative - Assam < 30 all',
    ]);
  });

  it('reads those who are housed in camps, and those who lost their life', () => {
    expect(
      figureLines(
        'Floods in Assam\nIn Assam 66,836 individuals are housed in 295 relief camps. Till now 159 people have lost their life. Teams evacuated 220 persons from flood affected areas.',
      ),
    ).toEqual([
      '66,836 sheltered current - Assam',
      '295 shelters current - Assam',
      '159 deaths cumulative - Assam',
      '220 evacuated cumulative - Assam',
    ]);
  });
});

describe('growth', () => {
  it('reads the economy and its sectors', () => {
    expect(
      figureLines(
        'Growth in Malta\nMalta’s GDP grew 3.5 percent in 2017. The manufacturing sector in Malta expanded 6.2 percent year-on-year.',
      ),
    ).toEqual(['3.5 gdp_yoy - - Malta', '6.2 manufacturing_yoy - - Malta']);
  });
});
