import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('epidemic dailies', () => {
  it('reads a daily count with lettered rows and contacts', () => {
    const text = [
      'Update on the Covid situation, 3 May',
      'As of 3 May 2020, 12pm, the Ministry of Health has confirmed an additional 657 cases of COVID-19 infection in Singapore, the vast majority of whom are Work Permit holders residing in foreign worker dormitories. Ten cases are Singaporeans or Permanent Residents.',
      'Of the new cases, 12 are imported and 645 are linked to local clusters.',
      'To date, a total of 1,347 cases have fully recovered from the infection and have been discharged from hospitals or community care facilities. There are currently 1,621 confirmed cases who are still in hospital. Of these, most are stable or improving, and 22 are in critical condition in the intensive care unit. 14,884 are isolated and cared for at community facilities. 18 have passed away from complications due to COVID-19 infection.',
      'Links were found for 31 of the new cases. Two of them are linked to the cluster at 15 Kallang Walk. Case 18245 is a 43 year-old male.',
      'The breakdown is as follows:',
      '(a) Imported cases: 0',
      '(b) Cases in the community: 12',
      '(c) Work Permit holders residing in dormitories: 645',
      'As of 3 May, we have identified 21,556 close contacts who have been quarantined. Of these, 2,147 are currently quarantined, and 19,409 have completed their quarantine.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '657 confirmed new - Singapore',
      'Ten confirmed new - Singapore',
      '12 confirmed new imported Singapore < 657 all',
      '645 confirmed new local Singapore < 657 all',
      '1,347 recovered cumulative - Singapore',
      '1,621 in_hospital current - Singapore',
      '22 critical current - Singapore < 1,621',
      '14,884 isolated current - Singapore',
      '18 deaths cumulative - Singapore',
      '31 confirmed new - Singapore < 657',
      'Two confirmed new - Singapore < 31',
      '0 confirmed new imported Singapore < 657 all',
      '12 confirmed new local Singapore < 657 all',
      '645 confirmed new - Singapore < 657 all',
      '21,556 contacts cumulative - Singapore',
      '2,147 contacts_observed current - Singapore < 21,556 all',
      '19,409 contacts_released cumulative - Singapore < 21,556 all',
    ]);
  });

  it('reads labelled lines and a list that adds up to one of them', () => {
    const text = [
      'Scottish numbers at a glance',
      'New cases of COVID-19 reported: 1,006',
      'New reported deaths of people who have tested positive: 13',
      'In intensive care yesterday: 99',
      'In hospital yesterday: 1,218',
      'New tests: 21,436 – 5.1% of these were positive',
      'As of 5 January 2021 a total of 141,208 cases have been reported. By health board, the new cases were distributed as follows: 288 in Greater Glasgow and Clyde, 201 in Lanarkshire, 174 in Lothian, 133 in Tayside and 210 elsewhere.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,006 confirmed new - Scotland',
      '13 deaths new - Scotland',
      '99 icu current - Scotland',
      '1,218 in_hospital current - Scotland',
      '21,436 tests new - Scotland',
      '5.1 positivity new - Scotland',
      '141,208 confirmed cumulative - Scotland',
      '288 confirmed new - Greater Glasgow and Clyde < 1,006 all',
      '201 confirmed new - Lanarkshire < 1,006 all',
      '174 confirmed new - Lothian < 1,006 all',
      '133 confirmed new - Tayside < 1,006 all',
      '210 confirmed new - Scotland < 1,006 all',
    ]);
  });

  it('reads tests, people tested and deaths, each as of its hour', () => {
    const text = [
      'Up to 9am on 12 April 2020 laboratories in the UK finished 352,974 tests, 18,000 of them on 11 April.',
      'They tested 282,374 people, 84,279 of whom were positive.',
      'By 5pm on 11 April, 10,612 hospital patients had died.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '352,974 tests cumulative - UK',
      '18,000 tests new - UK < 352,974',
      '282,374 people_tested cumulative - UK',
      '84,279 confirmed cumulative - UK < 282,374',
      '10,612 deaths cumulative - UK',
    ]);
  });

  it('reads number words and the other four', () => {
    const text = [
      'Eleven new positive cases were confirmed today, 12 March. Five cases are in Swansea, two in Caerphilly and four in Neath Port Talbot. This takes the total in Wales to 49. Seven of the new cases can be tracked back to travel in Italy and Spain. The other four have no travel history.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Eleven confirmed new - Wales',
      'Five confirmed new - Swansea < Eleven all',
      'two confirmed new - Caerphilly < Eleven all',
      'four confirmed new - Neath Port Talbot < Eleven all',
      '49 confirmed cumulative - Wales',
      'Seven confirmed new - Wales < Eleven all',
      'four confirmed new - Wales < Eleven all',
    ]);
  });

  it('reads a whole named again', () => {
    const text = [
      'As at 10am on Sunday 19 April, testing has shown 159 new positive cases, bringing the total number of confirmed cases in Northern Ireland to 2,486. Sadly, a further 17 deaths were reported, bringing the number of deaths to 193. Of the 17 deaths, 11 occurred in the past 24 hours.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '159 confirmed new - Northern Ireland',
      '2,486 confirmed cumulative - Northern Ireland',
      '17 deaths new - Northern Ireland',
      '193 deaths cumulative - Northern Ireland',
      '17 deaths new - Northern Ireland again',
      '11 deaths new - Northern Ireland < 17',
    ]);
  });

  it('reads a headline in capitals and its body', () => {
    const text = [
      'THREE MORE CASES DISCHARGED; FOUR NEW CASES OF COVID-19 INFECTION CONFIRMED',
      'As of 1 March 2020, 1200h, three more cases have been discharged from hospital. In all, 77 have fully recovered and been discharged.',
      'Of the 29 confirmed cases who are still in hospital, most are stable. Six are in critical condition in the intensive care unit.',
      'MOH has confirmed four additional cases. Two of the cases are linked to the cluster at Harmony Hall, one is linked to a private dinner and one is a contact of Case 91.',
      'As of 1200h, MOH has identified 3,173 close contacts. Of these, 336 are under quarantine and 2,837 have completed quarantine.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'THREE recovered new - Singapore',
      'FOUR confirmed new - Singapore',
      'three recovered new - Singapore again',
      '77 recovered cumulative - Singapore',
      '29 in_hospital current - Singapore',
      'Six critical current - Singapore < 29',
      'four confirmed new - Singapore again',
      'Two confirmed new - Harmony Hall < FOUR all',
      'one confirmed new - Singapore < FOUR all',
      'one confirmed new - Singapore < FOUR all',
      '3,173 contacts cumulative - Singapore',
      '336 contacts_observed current - Singapore < 3,173 all',
      '2,837 contacts_released cumulative - Singapore < 3,173 all',
    ]);
  });

  it('reads a number before the words for it', () => {
    const text = [
      'The CHP announced today that it was investigating 14 additional confirmed cases of COVID-19, bringing to 256 the number of cases in Hong Kong. The newly reported cases include nine males and five females aged 18 to 72; ten had a travel history during the incubation period. Two of the others are contacts of confirmed cases, while the remaining two are unlinked local cases.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '14 confirmed new - Hong Kong',
      '256 confirmed cumulative - Hong Kong',
      'nine confirmed new - Hong Kong < 14 all',
      'five confirmed new - Hong Kong < 14 all',
      'ten confirmed new imported Hong Kong < 14 all',
      'Two confirmed new - Hong Kong < 14 all',
      'two confirmed new local Hong Kong < 14 all',
    ]);
  });

  it('reads a new count before the sum so far', () => {
    const text = [
      'As of 4.30pm on March 30, CHP was notified of 41 confirmed cases, and so far 682 confirmed cases have been recorded. Among them, 383 are imported cases, 98 are local cases, 52 are possibly local and 149 are close contacts of those cases.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '41 confirmed new - Hong Kong',
      '682 confirmed cumulative - Hong Kong',
      '383 confirmed cumulative imported Hong Kong < 682 all',
      '98 confirmed cumulative local Hong Kong < 682 all',
      '52 confirmed cumulative local Hong Kong < 682 all',
      '149 confirmed cumulative - Hong Kong < 682 all',
    ]);
  });

  it('reads individuals tested', () => {
    const text = [
      'Latest figures, Department of Health: COVID-19 in Northern Ireland',
      'Total number of laboratory completed tests: 14,120',
      'Total number of individuals tested for COVID-19: 12,044',
      'Individuals with confirmed infection: 2,338',
      'Total number of deaths: 176',
      'In the last 24 hours 11 deaths and 137 positive cases were reported.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '14,120 tests cumulative - Northern Ireland',
      '12,044 people_tested cumulative - Northern Ireland',
      '2,338 confirmed cumulative - Northern Ireland',
      '176 deaths cumulative - Northern Ireland',
      '11 deaths new - Northern Ireland',
      '137 confirmed new - Northern Ireland',
    ]);
  });

  it('reads labelled sentences as parts', () => {
    const text = [
      'As of 10 May 2020, 12pm, we have preliminarily confirmed an additional 876 cases of COVID-19 infection in Singapore. Based on our investigations so far, 3 cases are Singaporeans/Permanent Residents. The breakdown: Community cases: 6 (3 Singaporeans, 3 Work Pass holders). Dorm residents: 870. 218 more cases of COVID-19 infection have been discharged. In all, 2,714 have fully recovered. There are currently 1,181 confirmed cases who are still in hospital. Of these, most are stable or improving, and 23 are in the intensive care unit. 19,416 are isolated. 20 have died.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '876 confirmed new - Singapore',
      '3 confirmed new - Singapore',
      '6 confirmed new local Singapore < 876 all',
      '3 confirmed new local Singapore < 6 all',
      '3 confirmed new local Singapore < 6 all',
      '870 confirmed new - Singapore < 876 all',
      '218 recovered new - Singapore',
      '2,714 recovered cumulative - Singapore',
      '1,181 in_hospital current - Singapore',
      '23 icu current - Singapore < 1,181',
      '19,416 isolated current - Singapore',
      '20 deaths cumulative - Singapore',
    ]);
  });

  it('reads dashed lines under a total of the day', () => {
    const text = [
      'New cases reported in the last 24 hours:',
      '- Northland: 3',
      '- Auckland: 41',
      '- Waikato: 6',
      'Total new cases: 50',
      'Hospitalisations: 12 (including two in ICU)',
      'Active cases: 488',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '3 confirmed new - Northland < 50 all',
      '41 confirmed new - Auckland < 50 all',
      '6 confirmed new - Waikato < 50 all',
      '50 confirmed new - New Zealand',
      '12 in_hospital current - New Zealand',
      'two icu current - New Zealand < 12',
      '488 confirmed current - New Zealand',
    ]);
  });

  it('reads a day in quotes', () => {
    const text = [
      "The health body's director of incidents said:",
      '“We report 391 new infections in Wales today, and 2,466 cases have been confirmed so far.',
      '“Sadly another 19 patients with the virus have died, and the number of deaths in Wales has reached 117.',
      '“One earlier case has been reassigned to England.',
      '“Keep 2 metres apart. Call 111 only if the website cannot help you.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '391 confirmed new - Wales',
      '2,466 confirmed cumulative - Wales',
      '19 deaths new - Wales',
      '117 deaths cumulative - Wales',
      'One confirmed_removed new - Wales',
    ]);
  });
});
