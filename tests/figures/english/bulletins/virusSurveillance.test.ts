import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('surveillance of viruses', () => {
  it('reads specimens typed', () => {
    const text = [
      'In week 7, National Influenza Centres from 98 countries tested more than 412 305 specimens. 61 204 were positive for influenza viruses, of which 47 113 (77%) were typed as influenza A and 14 091 (23%) as influenza B. Of the sub-typed influenza A viruses, 12 560 (71.4%) were influenza A(H1N1)pdm09 and 5031 (28.6%) were influenza A(H3N2).',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '98 countries new - -',
      '412 305 tests new - -',
      '61 204 confirmed new - -',
      '47 113 confirmed new - - < 61 204 all',
      '77 confirmed_share new - -',
      '14 091 confirmed new - - < 61 204 all',
      '23 confirmed_share new - -',
      '12 560 confirmed new - - < 47 113',
      '71.4 confirmed_share new - -',
      '5031 confirmed new - - < 47 113',
      '28.6 confirmed_share new - -',
    ]);
  });

  it('reads subtypes with their shares', () => {
    const text = [
      "During week 12, laboratories tested 51 230 specimens, of which 9 480 (18.5%) were positive for influenza: 8 011 were influenza A and 1 469 influenza B. Of 5 600 influenza A viruses subtyped, 3 912 (69.9%) were A(H1N1)pdm09 and 1 688 (30.1%) were A(H3N2). ILI consultations made up 3.4% of all visits, down from 3.9% the week before. Eleven paediatric deaths were reported this week, bringing the season's total to 78.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '51 230 tests new - -',
      '9 480 pcr_positive new - - < 51 230',
      '18.5 pcr_positivity new - -',
      '8 011 pcr_positive new - - < 9 480 all',
      '1 469 pcr_positive new - - < 9 480 all',
      '5 600 confirmed new - -',
      '3 912 confirmed new - - < 5 600 all',
      '69.9 confirmed_share new - -',
      '1 688 confirmed new - - < 5 600 all',
      '30.1 confirmed_share new - -',
      '3.4 ili_share new - -',
      '3.9 ili_share new - -',
      'Eleven deaths new - -',
      '78 deaths cumulative - -',
    ]);
  });

  it('reads a share of specimens and estimates', () => {
    const text = [
      'Nationally, 1,604 (5.8%) of 27,655 specimens tested by clinical laboratories were positive for influenza during Week 50. Two influenza-associated pediatric deaths were reported, bringing the 2023-24 season total to 14. CDC estimates that there have been at least 3.7 million illnesses, 38,000 hospitalizations and 2,300 deaths from flu so far this season. 4.0% of visits were for ILI.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,604 pcr_positive new - - < 27,655',
      '5.8 positivity new - -',
      '27,655 tests new - -',
      'Two deaths new - -',
      '14 deaths cumulative - -',
      '3.7 million illnesses cumulative - -',
      '38,000 in_hospital cumulative - -',
      '2,300 deaths cumulative - -',
      '4.0 ili_share - - -',
    ]);
  });

  it('reads sequences, not names of variants', () => {
    const text = [
      'As of 3 April 2023, 8 420 sequences of the Omicron XBB.1.16 variant had been reported from 29 countries. XBB.1.5 accounted for 47.9% of sequences in week 10, up from 43.1% in week 9. The spike mutation L452R is found in 12 lineages.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '8 420 sequences cumulative - -',
      '29 countries cumulative - -',
      '47.9 lineage_share new - -',
      '43.1 lineage_share new - -',
      '12 lineages new - -',
    ]);
  });

  it('reads what a weekly report counts as of the week', () => {
    const text = [
      'Respiratory bulletin, week 49 of 2023',
      'Influenza: 508 laboratory confirmed cases were notified. 171 hospitalised cases and six ICU admissions were reported.',
      'On 10 December 84 cases were in hospital. A total of 1,204 cases have been notified since October.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '508 confirmed new - -',
      '171 in_hospital new - -',
      'six icu new - -',
      '84 in_hospital current - -',
      '1,204 confirmed cumulative - -',
    ]);
  });

  it('reads illnesses by state', () => {
    const text = [
      'Since the last update on October 30, 14 more illnesses have been reported from 5 additional states. As of November 12, a total of 104 people infected with the outbreak strain have been reported from 14 states. Of 98 people with information available, 34 were hospitalized and 4 developed HUS. One death has been reported from Colorado.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '14 illnesses new - US',
      '104 confirmed cumulative - US',
      '98 confirmed cumulative - US',
      '34 in_hospital cumulative - US < 98',
      '4 confirmed cumulative - US < 98',
      'One deaths cumulative - Colorado',
    ]);
  });
});
