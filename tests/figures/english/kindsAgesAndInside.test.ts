import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

/** Number, metric, scope and whole. */
const told = (text: string) =>
  figureLines(text).map((line) => {
    const whole = /< (\S+)/u.exec(line)?.[1];
    return `${line.split(' ').slice(0, 3).join(' ')}${whole === undefined ? '' : ` < ${whole}`}`;
  });

describe('splits of cases', () => {
  it('are of the cases that confirmed and probable ones come to, however few', () => {
    expect(told('Measles in Alderia\nAlderia has 13 cases, ten confirmed and three probable.')).toEqual([
      '13 confirmed_probable cumulative',
      'ten confirmed cumulative < 13',
      'three probable cumulative < 13',
    ]);
  });

  it('may be several: by place, then by age', () => {
    expect(
      told(
        'COVID-19 in Alderia\nToday 99 people have been infected. Alder leads with 60 new cases; Birch 39.\nBy age the new cases are distributed as follows: 0-9 years (11), 10-19 years (28), 20-29 years (20), 30 years and above (40).',
      ).filter((line) => / < 99$/u.test(line)),
    ).toHaveLength(6);
  });
});

describe('what an authority of health tells of a day', () => {
  it.each([
    [
      'deaths of which some were of the last hours',
      'COVID-19 in Alderia\nThe department reports 22 deaths, of which 5 occurred in the past 24 hours.',
      ['22 deaths new', '5 deaths new < 22'],
    ],
    [
      'admissions of a day',
      'COVID-19 in Alderia\nAdmissions went up by 88 in the past 24 hours.',
      ['88 in_hospital new'],
    ],
    [
      'more than in the last report',
      'Measles in Alderia\n64 people have been hospitalized over the course of the outbreak, 2 more than in the last report.',
      ['64 in_hospital cumulative', '2 in_hospital new'],
    ],
    [
      'the dead as a share of the total',
      'COVID-19 in Alderia\nThe death toll remains at 128, or 1.3% of the total.',
      ['128 deaths cumulative', '1.3 case_fatality cumulative'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('where something is', () => {
  it('is a latitude and a longitude in a bracket behind a distance', () => {
    expect(metricsOf('A quake struck 31 km E of Alder (9.05°N, 126.55°E), at a depth of 14 km.')).toEqual([
      '31 distance',
      '9.05 latitude',
      '126.55 longitude',
      '14 depth',
    ]);
  });

  it('is in a shelter for those inside one or who spent the night there', () => {
    expect(
      told(
        'Monsoon in Alder\n601 families or 2,217 persons are inside 48 evacuation centers. 28 families spent the night in evacuation centers.',
      ),
    ).toEqual([
      '601 sheltered current',
      '2,217 sheltered current',
      '48 shelters current',
      '28 sheltered current',
    ]);
  });
});
