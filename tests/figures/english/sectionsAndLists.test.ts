import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('sections and lists', () => {
  it('reads the paragraphs under the name of a state as of that state', () => {
    const long =
      'In a statement issued late on Monday evening after a meeting of the task force, the department of health said that 5,290 new cases and 36 deaths were reported in the last 24 hours.';
    expect(
      figureLines(
        `Coronavirus in India\nIndia reported 10,400 new cases in the last 24 hours.\nKerala\n${long}\nMaharashtra\n${long.replace('5,290', '809').replace('36', '12')}`,
      ),
    ).toEqual([
      '10,400 confirmed new - India',
      '5,290 confirmed new - Kerala < 10,400',
      '36 deaths new - Kerala',
      '809 confirmed new - Maharashtra < 10,400',
      '12 deaths new - Maharashtra',
    ]);
  });

  it('goes on with a list behind an entry that counts nothing', () => {
    expect(
      figureLines(
        'Coronavirus in Ireland\nIreland has 44,100 cases. There were 800 new cases today.\nOf the new cases:\n- 410 are men\n- The median age is 30 years old\n- 390 are women',
      ),
    ).toEqual([
      '44,100 confirmed cumulative - Ireland',
      '800 confirmed new - Ireland',
      '410 confirmed new - Ireland < 800 all',
      '390 confirmed new - Ireland < 800 all',
    ]);
  });
});

describe('words of reports on outbreaks', () => {
  const read = (text: string) => figureLines(`Outbreak in Guinea\n${text}`);

  it('reads three kinds of cases in one, and a short name in brackets in between', () => {
    expect(
      read(
        'In Guinea 3,800 confirmed, probable and suspected cases have been reported. Today 20 new confirmed Ebola virus disease (EVD) cases were reported.',
      ),
    ).toEqual(['3,800 suspected_or_confirmed cumulative - Guinea', '20 confirmed new - Guinea']);
  });

  it('takes those not vaccinated for no vaccinated ones', () => {
    expect(
      read('There have been 61 cases in Guinea. Of the confirmed cases, 59 were not immunized.'),
    ).toEqual(['61 confirmed cumulative - Guinea', '59 confirmed cumulative - Guinea < 61']);
  });

  it('takes a laboratory for no place and casualties for deaths', () => {
    expect(
      read(
        'In Guinea 411 new cases were reported by a laboratory in Germany. Guinea saw 57 casualties on Friday.',
      ),
    ).toEqual(['411 confirmed new - Guinea', '57 deaths new - Guinea']);
  });
});
