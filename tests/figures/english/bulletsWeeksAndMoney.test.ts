import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

/** Number, metric, scope and origin. */
const told = (text: string) =>
  figureLines(text).map((line) =>
    line
      .replace(/ (?:million|lakh)/u, '')
      .split(' ')
      .slice(0, 4)
      .join(' '),
  );

describe('lists with bullets', () => {
  it('hang on the figure that they come to, whatever lists stand inside them, and have its origin', () => {
    const lines = figureLines(
      [
        'Press statement, Alderia',
        'Of the 47 additional cases, five were infected overseas, involving two Alderians and three non-Alderians, who arrived from:',
        '• India – 2 cases',
        '• Nepal – 3 cases',
        'The 42 cases of local transmission are as follows:',
        '• Kenya – 30 cases:',
        'o 24 cases from a market',
        'o 6 cases from screening',
        '• Uganda – 12 cases',
      ].join('\n'),
    );
    const parts = lines.filter((line) => /^(?:2|3|30|24|6|12) /u.test(line));
    expect(parts.map((line) => [line.split(' ')[3], line.split('< ')[1]])).toEqual([
      ['imported', 'five all'],
      ['imported', 'five all'],
      ['local', '42 all'],
      ['local', '30 all'],
      ['local', '30 all'],
      ['local', '42 all'],
    ]);
  });
});

describe('weekly reports', () => {
  it('count of the week again in the section behind a total', () => {
    expect(
      told(
        [
          'Weekly influenza surveillance report, week 5',
          'Three deaths were reported this week. Since the season began there have been 82.',
          'No infections with avian viruses were reported.',
          'Public health laboratories',
          'No. of specimens tested: 2,236',
          'No. of positive specimens (%): 559 (25.0%)',
          'Influenza A: 400 (71.6%)',
          'Hospital stays',
          '10,802 patients were admitted this week, after 12,133 the week before.',
        ].join('\n'),
      ),
    ).toEqual([
      'Three deaths new -',
      '82 deaths cumulative -',
      'No confirmed new -',
      '2,236 tests new -',
      '559 pcr_positive new -',
      '25.0 pcr_positivity new -',
      '400 pcr_positive new -',
      '71.6 pcr_positive_share new -',
      '10,802 in_hospital new -',
      '12,133 in_hospital new -',
    ]);
  });

  it('know cases from positive samples', () => {
    expect(
      metricsOf(
        'Polio this week\n• Alder: one WPV1 case and 23 WPV1-positive environmental samples\n• Birch: two cases',
      ),
    ).toEqual(['one confirmed', '23 pcr_positive', 'two confirmed']);
  });
});

describe('when something is counted', () => {
  it.each([
    [
      'new since a day, and the total again',
      'Measles outbreak in Alder\nUp to 14 March 259 cases have been found. Thirty-six of them are new since Tuesday. 259 cases break down by county.',
      ['259 confirmed cumulative -', 'Thirty-six confirmed new -', '259 confirmed cumulative -'],
    ],
    [
      'as of yesterday',
      'The ministry reported 422 Ebola cases, of which 356 were fatal, in Alder as of yesterday.',
      ['422 confirmed cumulative -', '356 deaths cumulative -'],
    ],
    [
      'cases with data',
      'In the week 213 mpox cases were notified. Among cases with available data 95% are male.',
      ['213 confirmed new -', '95 confirmed_share cumulative -'],
    ],
    [
      'helpers at work',
      'After the flood 17 teams and 40 boats are working in Alder.',
      ['17 teams cumulative -', '40 boats cumulative -'],
    ],
    [
      'a row that is stranded',
      'After the storm 832 passengers and 14 vessels are stranded in Alder, the Coast Guard reported.',
      ['832 stranded current -', '14 boats_stranded current -'],
    ],
    [
      'a year of crimes',
      'The Commissioner of Police reported on February 6 that 90,276 crimes were recorded in Alder in 2023. 3,304 youths were arrested.',
      ['90,276 cases cumulative -', '3,304 suspects_arrested cumulative -'],
    ],
    [
      'stays with what is new in a bracket',
      'Salmonella outbreak\nHospitalizations: 26 (8 new)',
      ['26 in_hospital cumulative -', '8 in_hospital new -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what money is for', () => {
  it('holds for a row of sums', () => {
    expect(
      told(
        'Alder Express derails\nThe Railways announced Rs 10 lakh for the next of kin of each of the dead, Rs 2 lakh for those with serious injuries and Rs 50,000 for those with minor ones. Thirteen trains were diverted and two cancelled.',
      ),
    ).toEqual([
      '10 compensation - -',
      '2 compensation - -',
      '50,000 compensation - -',
      'Thirteen trains_diverted cumulative -',
      'two trains_cancelled cumulative -',
    ]);
  });

  it('is damage to one thing after another', () => {
    expect(
      metricsOf('Alder flood\nDamage to crops is put at P511 million and to roads at P47 million.'),
    ).toEqual(['511 economic_loss', '47 economic_loss']);
  });
});

describe('those of whom a patient is one', () => {
  it.each([
    [
      'under observation in the ward',
      'Kenya has COVID-19 news. 65 patients are in the ICU, 24 of whom are on ventilatory support and 34 on supplemental oxygen. 7 patients are under observation.',
      ['65 icu', '24 ventilated', '34 on_oxygen', '7 icu'],
    ],
    [
      'vaccinated cases',
      'Measles in Alder\nOf the 646 patients, 624 were unvaccinated; 22 had received at least one dose.',
      ['646 confirmed', '624 confirmed', '22 confirmed'],
    ],
    [
      'in health facilities',
      'COVID-19 in Kenya\nThere are 1,612 patients in health facilities countrywide.',
      ['1,612 in_hospital'],
    ],
    [
      'killed, whoever they were',
      'An accident claimed the lives of at least two passengers in Alder.',
      ['two deaths'],
    ],
    [
      'tests of a day',
      'COVID-19 in Alder\nYesterday 2,539 tests were completed, meaning there is a low percentage of positive cases.',
      ['2,539 tests'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});
