import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

const told = (text: string) => figureLines(text).map((line) => line.split(' ').slice(0, 3).join(' '));

describe('situation reports of outbreaks', () => {
  it('count cases, not the zones that they come from', () => {
    expect(
      metricsOf(
        'Ebola situation report\nAs of 2 October 80 cases are confirmed and 40 are probable. The confirmed cases were reported from two health zones: Alder (50) and Birch (30).',
      ),
    ).toEqual(['80 confirmed', '40 probable', '50 confirmed', '30 confirmed']);
  });

  it('go on below a line that ends in “including”, as far as its count goes', () => {
    expect(
      figureLines(
        'Ebola in Alderia\n• 7 new confirmed deaths, including\n• 2 community deaths;\n• 5 deaths at the treatment centre.\n• 31 people were cured.',
      ).map((line) => line.split(' - ')[0] + (line.includes('< 7') ? ' < 7' : '')),
    ).toEqual(['7 deaths new', '2 deaths new < 7', '5 deaths new < 7', '31 recovered new']);
  });

  it('take health workers told last for cases as the others of the list', () => {
    expect(
      metricsOf(
        'Ebola in Alderia\nDuring the week 31 new confirmed cases were reported, among which there were seven infants, three children, and three health workers.',
      ),
    ).toEqual(['31 confirmed', 'seven confirmed', 'three confirmed', 'three confirmed']);
  });

  it('hold those suspected and investigated for suspected, and active cases under observation for cases', () => {
    expect(
      metricsOf('COVID-19 in Alderia\nThe number of suspected cases being investigated is 14,864.'),
    ).toEqual(['14,864 suspected']);
    expect(metricsOf('COVID-19 in Alderia\nThere are now 108 active cases under observation.')).toEqual([
      '108 confirmed',
    ]);
  });

  it('count no jurisdictions', () => {
    expect(
      metricsOf(
        'Influenza report\nThe number of jurisdictions with high activity decreased to 12 this week compared to 13. Four deaths were reported.',
      ),
    ).toEqual(['Four deaths']);
  });
});

describe('what may fall', () => {
  it('is a state', () => {
    expect(
      told(
        'Storm Alder: update\n• 519 (-130) roads closed\n• 32 (-2) shelters open with 2,463 (-422) occupants',
      ),
    ).toEqual([
      '519 roads_closed current',
      '-130 roads_closed_change new',
      '32 shelters current',
      '-2 shelters_change new',
      '2,463 sheltered current',
      '-422 sheltered_change new',
    ]);
  });
});

describe('campaigns of the police', () => {
  it('are new in all that they come to, crashes by their kind as well', () => {
    expect(
      told(
        'State police campaign\nTroopers issued 10,949 tickets and investigated 239 crashes, including 58 personal injury crashes. Below is a sampling of the total tickets that were issued:\nSpeeding: 3,076',
      ),
    ).toEqual(['10,949 offences new', '239 accidents new', '58 accidents new', '3,076 offences new']);
  });
});
