import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('places of epidemic bulletins', () => {
  it('reads no dateline, no commissioner and no report of laboratories as the place of a count', () => {
    const text = [
      'ALDERTON, N.Y., July 15, 2024 – Birch County Health Commissioner Dr. Rowan Alder reported on Monday that 16 mosquito samples have tested positive for West Nile virus. They come from Cedarville (9) and Elmton (7).',
      'Nationwide the CDC has counted 25 human cases so far this year.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '16 pcr_positive new - Birch County',
      '9 pcr_positive new - Cedarville < 16 all',
      '7 pcr_positive new - Elmton < 16 all',
      '25 confirmed cumulative - US',
    ]);
  });

  it('reads the units of an office, and what a neighbour counts to the end of its paragraph', () => {
    const text = [
      'Alder Nation update: 56 new cases',
      'WINDOW ROCK, Ariz. – The Alder Nation has 56 new cases. The total is 700. By unit:',
      '- Birch Service Unit: 300',
      '- Cedar Service Unit: 250',
      '- Elm Service Unit: 150',
    ].join('\n');
    expect(figureLines(text).slice(-3)).toEqual([
      '300 confirmed cumulative - Birch Service Unit < 700 all',
      '250 confirmed cumulative - Cedar Service Unit < 700 all',
      '150 confirmed cumulative - Elm Service Unit < 700 all',
    ]);
    const neighbour = [
      'NH reports 3 more deaths',
      'New Hampshire health officials reported three more deaths from COVID-19.',
      'The Maine Center for Disease Control raised the toll there to 34. On Sunday 46 patients were in hospital.',
    ].join('\n');
    expect(figureLines(neighbour).slice(-2)).toEqual([
      '34 deaths cumulative - Maine',
      '46 in_hospital current - Maine',
    ]);
  });

  it('reads rows of names between commas, countries that cases came from and where most are', () => {
    const text = [
      'Covid in Thailand',
      'Thailand had 4,984 new cases. Bangkok logged the most, 2,193, followed by Samut Sakhon, 841, Chon Buri, 767, and Nonthaburi, 527.',
    ].join('\n');
    expect(figureLines(text).slice(-3)).toEqual([
      '841 confirmed new - Samut Sakhon < 4,984',
      '767 confirmed new - Chon Buri < 4,984',
      '527 confirmed new - Nonthaburi < 4,984',
    ]);
    const travel =
      'Florida week 33\nIn 2023, 152 travel-associated dengue cases were reported in Florida. Countries of origin of the travellers were: Brazil (6), Cuba (132), Jamaica (5) and Mexico (9).';
    for (const line of figureLines(travel).slice(1)) expect(line).toMatch(/ Florida/);
    expect(
      figureLines(
        'Measles in Texas\nTexas has 78 cases. Seven people were hospitalized, most in Birch County.',
      ).at(-1),
    ).toMatch(/ Texas\b/);
    expect(
      figureLines(
        'Measles in the U.S.\nThe U.S. has 1,046 cases. Ontario, Canada, counted 1,795 cases between October and May.',
      ).at(-1),
    ).toMatch(/ Ontario\b/);
  });
});

describe('what epidemic bulletins count', () => {
  it('gives lists of places to what they add up to, or to what the sentence is about', () => {
    const text = [
      'Yellow fever in Colombia',
      'In Colombia eight cases were confirmed, of whom four died, in the departments of Caquetá (1), Huila (2), Nariño (1) and Putumayo (4).',
      'Deaths were most numerous in Huila (3), Nariño (2) and Putumayo (1).',
    ].join('\n');
    expect(
      figureLines(text)
        .slice(2, 9)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed', 'deaths', 'deaths', 'deaths']);
  });

  it('tells what a total grew by since the last update', () => {
    const text = 'Texas has 223 measles cases, 25 more than in the update of Friday.';
    expect(figureLines(text)[1]).toBe('25 confirmed new - Texas');
  });

  it('reads positives of a laboratory survey, suspected cases without a word, and rates of all cases', () => {
    const flu = [
      'FluWatch report, week 02',
      'In week 02 the percentage of tests positive for influenza was 30.6% in Canada. Of 17,144 tests, 5,244 were positive: 3,307 for influenza A and 1,937 for influenza B.',
    ].join('\n');
    expect(figureLines(flu).map((line) => line.split(' ')[1])).toEqual([
      'pcr_positivity',
      'tests',
      'pcr_positive',
      'pcr_positive',
      'pcr_positive',
    ]);
    const cholera = [
      'Yemen: cholera update, 11 July 2017',
      'Since 27 April 2017 Yemen has recorded 320,199 suspected cholera cases. On 11 July 6,794 were reported.',
      'The attack rate is 116.0 per 10,000.',
      'By governorate: Hajjah 34,206; Amran 30,914; Ibb 27,155.',
    ].join('\n');
    expect(figureLines(cholera)[2]).toBe('116.0 case_rate cumulative - Yemen');
    expect(figureLines(cholera)[3]).toMatch(/^34,206 suspected .* Hajjah/);
    const year = 'Florida week 33\nMalaria: one case was reported in Florida this week, and 36 in 2023.';
    expect(figureLines(year).at(-1)).toMatch(/^36 confirmed cumulative/);
    const tests =
      'Ghana: 12 new cases\nGhana has 12 new cases. In all 265,384 tests have been done, for a positivity rate of 5.17 per cent.';
    expect(figureLines(tests).at(-1)).toMatch(/^5.17 positivity cumulative/);
  });
});
