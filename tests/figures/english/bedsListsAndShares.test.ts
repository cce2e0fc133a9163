import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('beds', () => {
  it('are named by what is told of them, and are a state', () => {
    expect(
      figureLines('COVID-19 in Oregon\nThere are 48 available ICU beds. 2,754 hospital beds are occupied.'),
    ).toEqual(['48 icu_beds_available current - Oregon', '2,754 beds_occupied current - Oregon']);
  });
});

describe('lists of places', () => {
  it('are of the day where their sum tells so, whatever total was told last', () => {
    expect(
      figureLines(
        'Virus update\nKerala reported 9,412 new cases, taking the caseload to 2,801,554. So far 20,114,200 samples have been tested. The districts that reported the most cases are Malappuram (1,310), Thrissur (1,120) and Ernakulam (986).',
      ).slice(3),
    ).toEqual([
      '1,310 confirmed new - Malappuram < 9,412',
      '1,120 confirmed new - Thrissur < 9,412',
      '986 confirmed new - Ernakulam < 9,412',
    ]);
  });

  it('are of the week that their sentence opens with', () => {
    expect(
      figureLines(
        'Mpox in Africa\nIn epidemiological week 40, 11 Member States reported a total of 1,904 new cases and 12 deaths.',
      ),
    ).toEqual(['11 countries new - Africa', '1,904 confirmed new - Africa', '12 deaths new - Africa']);
  });

  it('tell rates where they have decimals, and go on with the origin of the first', () => {
    expect(
      figureLines(
        'COVID-19 in Wales\nThe seven-day case rate is 150.2 per 100,000 people. The highest rates were in Cardiff (212.4), Swansea (198.0) and Newport (177.5).',
      ).slice(1),
    ).toEqual([
      '212.4 case_rate new - Cardiff',
      '198.0 case_rate new - Swansea',
      '177.5 case_rate new - Newport',
    ]);
    expect(
      figureLines(
        'COVID-19 in Taiwan\nNew Taipei reported most of the new local infections at 912, followed by Taipei with 604 and Taoyuan with 388.',
      ),
    ).toEqual([
      '912 confirmed new local New Taipei',
      '604 confirmed new local Taipei',
      '388 confirmed new local Taoyuan',
    ]);
  });
});

describe('parts', () => {
  it('are counts whose share is told beside them', () => {
    expect(
      figureLines(
        'Measles in Kent\nSince 1 March a total of 1,204 suspected cases were reported. Of these, 24% (289) were children under five and 361 (30%) had travelled.',
      ).filter((line) => line.includes('<')),
    ).toEqual(['289 suspected cumulative - Kent < 1,204', '361 suspected cumulative - Kent < 1,204']);
  });

  it('are those who died and what is told of them further on', () => {
    expect(
      figureLines(
        'COVID-19 in NSW\nNSW is reporting the deaths of 12 people with COVID-19. Five people were from Sydney. Three people had received two doses.',
      ),
    ).toEqual(['12 deaths new - NSW', 'Five deaths new - Sydney < 12', 'Three deaths new - NSW < 12']);
    expect(
      figureLines(
        'Cholera in Haiti\nThere are 812 patients being treated in hospital, among whom 27 are in critical condition.',
      ).slice(1),
    ).toEqual(['27 critical current - Haiti < 812']);
  });
});

describe('no figures', () => {
  it('are weeks and ratios', () => {
    expect(
      figureLines(
        'Surveillance report: week 2\nThe male-to-female ratio is 1:0.9. In weeks 30-34 there were 12 cases of cholera in Ghana.',
      ),
    ).toEqual(['12 confirmed new - Ghana']);
  });
});

describe('places', () => {
  it('are countries where a ministry is dated from one of their cities', () => {
    expect(
      figureLines(
        'Virus cases climb\nMANILA – The Department of Health logged 4,210 new COVID-19 cases from June 5 to 11, it said on Monday.',
        'Virus cases climb',
      ),
    ).toEqual(['4,210 confirmed new - Philippines']);
  });
});

describe('changes', () => {
  it('told respectively are each of their own count', () => {
    expect(
      figureLines(
        'Hong Kong airport traffic\nIn May the airport handled 4.4 million passengers and 30,550 flight movements, up 15.2% and 11.9% year on year respectively.',
      ).slice(-2),
    ).toEqual(['15.2 passengers_yoy - - Hong Kong', '11.9 flights_yoy - - Hong Kong']);
  });
});
