import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('words put in between', () => {
  it('reads what a count changed by between dashes as a bracket', () => {
    expect(
      figureLines(
        'Hospital update for Wales\nThere are 210 – up four – patients in hospitals across Wales, 12 – down two – of whom are in intensive care units.',
      ),
    ).toEqual([
      '210 in_hospital current - Wales',
      'four in_hospital_change new - Wales',
      '12 icu current - Wales < 210',
      'two icu_change new - Wales',
    ]);
  });

  it('reads a list of labels that lost its line breaks', () => {
    expect(
      figureLines(
        'Update on cases in Singapore\nCoronavirus numbers were given yesterday.\nNew cases: 32 Imported: 4 (3 permanent residents, 1 work permit holders) In community: 28 Active cases: 70 In hospitals: 20 (1 in ICU) In community facilities: 50 Deaths: 9 Total discharged: 800',
      ),
    ).toEqual([
      '32 confirmed new - Singapore',
      '4 confirmed new imported Singapore < 32 all',
      '3 confirmed new imported Singapore < 4 all',
      '1 confirmed new imported Singapore < 4 all',
      '28 confirmed new local Singapore < 32 all',
      '70 confirmed current - Singapore',
      '20 in_hospital current - Singapore < 70 all',
      '1 icu current - Singapore < 20',
      '50 isolated current - Singapore < 70 all',
      '9 deaths cumulative - Singapore',
      '800 recovered cumulative - Singapore',
    ]);
  });

  it('reads rows under a heading that says what brackets hold', () => {
    expect(
      figureLines(
        'Situation Report – 88\nSituation in numbers\nTotal (new cases in last 24 hours)\nGlobally 9 500 cases (300) 410 deaths (12)\nAfrica 1 500 cases (40) 60 deaths (2)',
      ),
    ).toEqual([
      '9 500 confirmed cumulative - World',
      '300 confirmed new - World',
      '410 deaths cumulative - World',
      '12 deaths new - World',
      '1 500 confirmed cumulative - Africa < 9 500',
      '40 confirmed new - Africa < 300',
      '60 deaths cumulative - Africa < 410',
      '2 deaths new - Africa < 12',
    ]);
  });
});

describe('what a total grew by', () => {
  const read = (text: string) => figureLines(`Coronavirus update for Wales\n${text}`);

  it('is the thing itself, new', () => {
    expect(read('Cases in Wales rose by 292.')).toEqual(['292 confirmed new - Wales']);
    expect(read('In Wales 2,105 patients have died, up two from 2,103 on Sunday.')).toEqual([
      '2,105 deaths cumulative - Wales',
      'two deaths new - Wales',
      '2,103 deaths cumulative - Wales',
    ]);
  });

  it('is a change where the count goes up and down', () => {
    expect(read('Active cases in Wales rose by 31.')).toEqual(['31 confirmed_change new - Wales']);
    expect(read('There are two fewer people hospitalized in Wales.')).toEqual([
      'two in_hospital_change new - Wales',
    ]);
  });

  it('takes new figures for no new cases', () => {
    expect(read('New figures show that a total of 373 people have tested positive in Wales.')).toEqual([
      '373 confirmed cumulative - Wales',
    ]);
  });

  it('names a total by what brings it up', () => {
    expect(read('Wales has 2,400 cases, and the additional death brings the total to 37.')).toEqual([
      '2,400 confirmed cumulative - Wales',
      '37 deaths cumulative - Wales',
    ]);
  });
});

describe('levels and places of care', () => {
  it('names occupancy, beds and outbreaks in homes', () => {
    expect(
      figureLines(
        'Northern Ireland update\nThere are 15 ICU beds available in Northern Ireland. Hospital occupancy is 97%. There are outbreaks in 14 care homes.',
      ),
    ).toEqual([
      '15 icu_beds_available current - Northern Ireland',
      '97 bed_occupancy current - Northern Ireland',
      '14 outbreaks cumulative - Northern Ireland',
    ]);
  });
});
