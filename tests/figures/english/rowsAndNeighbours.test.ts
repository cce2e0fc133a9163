import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('a row of places', () => {
  it('has no whole among its own numbers, however they add up', () => {
    expect(
      figureLines(
        'Kerala update\nKerala reported that 24 people have recovered from COVID-19. A total of 12 patients from Palakkad district, seven in Thrissur district, three from Malappuram district and two from Idukki district are those who recovered.',
      ).map((line) => line.split(' < ')[1] ?? ''),
    ).toEqual(['', '24 all', '24 all', '24 all', '24 all']);
  });
});

describe('places', () => {
  it('hold for what is coupled with a count of them', () => {
    expect(
      figureLines(
        'Alder County COVID-19 update\nThere is one additional death in Alder County. There are 30 new COVID-19 cases in Birch County and two new deaths. There are 765 people hospitalized in Cedar County, 30 percent of whom are in the ICU.',
      ),
    ).toEqual([
      'one deaths new - Alder County',
      '30 confirmed new - Birch County',
      'two deaths new - Birch County',
      '765 in_hospital current - Cedar County',
      '30 icu_share current - Cedar County',
    ]);
  });

  it('are a country where a report of a region in it speaks of the nation', () => {
    expect(
      figureLines(
        'Measles surveillance\nThe week ending 13 December shows 11 confirmed cases, 6 of them in the Auckland Region. The national total is now 2,168 confirmed cases across New Zealand.',
      )[0],
    ).toMatch(/ New Zealand$/u);
  });
});

describe('rows under a heading', () => {
  it('are of its window, how ill the cases are too', () => {
    expect(
      figureLines(
        'Somalia: cholera report\nNew cases for epi-week 27\n• 413 new cholera cases were reported\n• 316 severe cases were reported\nCumulative cases\n• 9,075 cumulative cases\n• 2,656 severe cases',
      ),
    ).toEqual([
      '413 confirmed new - Somalia',
      '316 severe new - Somalia',
      '9,075 confirmed cumulative - Somalia',
      '2,656 severe cumulative - Somalia',
    ]);
  });
});

describe('a named day', () => {
  it('makes a count new, what has come further down does not', () => {
    expect(
      figureLines(
        'Kerala update\nKerala recorded only two positive cases of Covid-19 on Sunday. The number of people under observation has further come down to 1,200.',
      ),
    ).toEqual(['two confirmed new - Kerala', '1,200 contacts_observed current - Kerala']);
  });

  it('and what has come in since the last update', () => {
    expect(
      figureLines(
        'Bermuda update\nThere were 2,805 test results received since the last update and 14 were positive for COVID-19.',
      ),
    ).toEqual(['2,805 tests new - Bermuda', '14 confirmed new - Bermuda']);
  });
});

describe('kinds and places', () => {
  it('split a count each by itself', () => {
    expect(
      figureLines(
        'Mpox in Africa\nMember States reported 1,200 cases in Africa, of which 310 were confirmed and 890 suspected. Burundi has reported 700 cases. Of the latest 40 cases, eight were imported and 32 local, with 12 of the latter found in Kenya.',
      )
        .map((line) => line.split(' < ')[1])
        .slice(1),
    ).toEqual(['1,200 all', '1,200 all', '1,200', undefined, '40 all', '40 all', '32']);
  });

  it('are not shared by what awaits a result', () => {
    expect(
      figureLines(
        'Covid in the UK\n1,171 cases in the UK: England 900, Scotland 200, Wales 28 and 43 awaiting confirmation.',
      ).at(-1),
    ).toMatch(/ UK < 1,171 all$/u);
  });

  it('are told so far where a clause says where they have died', () => {
    expect(
      figureLines(
        'Ontario outbreaks\n218 outbreaks have been reported in care homes, one more than on Monday, where 954 residents have died.',
      ).at(-1),
    ).toMatch(/^954 deaths cumulative/u);
  });
});
