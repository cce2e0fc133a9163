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
      '2,147 quarantined current - Singapore < 21,556 all',
      '19,409 contacts_released cumulative - Singapore < 21,556 all',
    ]);
  });

  it('reads a table of origins by state', () => {
    const text = [
      'Summary of new cases',
      '\tImported\tCommunity\tDormitory\tTotal',
      'Confirmed cases today\t3\t12\t410\t425',
      'Discharged today\t0\t5\t88\t93',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '3 confirmed new imported - < 425 all',
      '12 confirmed new local - < 425 all',
      '410 confirmed new - Dormitory < 425 all',
      '425 confirmed new - -',
      '0 recovered new imported - < 93 all',
      '5 recovered new local - < 93 all',
      '88 recovered new - Dormitory < 93 all',
      '93 recovered new - -',
    ]);
  });

  it('reads an account of a day, of two weeks and of the wards', () => {
    const text = [
      'The Centre for Health Protection (CHP) of the Department of Health announced that as of 0.00am, 2 February, it was investigating 53 additional confirmed cases of COVID-19, taking the number of cases to 10,452 in Hong Kong so far (comprising 10,451 confirmed cases and one probable case).',
      'Among the newly reported cases announced, one is an imported case. The remaining 52 cases are locally acquired, of which 21 are from unknown sources.',
      'A total of 881 cases have been recorded in the past 14 days (19 January to 1 February), including 848 local cases of which 356 are from unknown sources.',
      'The Hospital Authority said that as of 9am today, 61 confirmed patients were discharged in the past 24 hours. So far, a total of 9,473 patients with confirmed or probable infection have been discharged. There are 766 negative pressure rooms. At present, there are 1,102 isolation beds in public hospitals. A total of 748 confirmed patients are currently hospitalised in 19 public hospitals and the community treatment facility, among which 32 patients are in critical condition, 28 are in serious condition and the remaining 688 patients are in stable condition.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '53 confirmed new - Hong Kong',
      '10,452 confirmed cumulative - Hong Kong',
      '10,451 confirmed cumulative - Hong Kong < 10,452 all',
      'one probable cumulative - Hong Kong < 10,452 all',
      'one confirmed new imported Hong Kong < 53 all',
      '52 confirmed new local Hong Kong < 53 all',
      '21 confirmed new local Hong Kong < 52',
      '881 confirmed new - Hong Kong',
      '848 confirmed new local Hong Kong < 881',
      '356 confirmed new local Hong Kong < 848',
      '61 recovered new - Hong Kong',
      '9,473 recovered cumulative - Hong Kong',
      '766 rooms cumulative - Hong Kong',
      '1,102 beds current - Hong Kong',
      '748 in_hospital current - Hong Kong',
      '19 hospitals current - Hong Kong',
      '32 critical current - Hong Kong',
      '28 serious current - Hong Kong',
      '688 stable current - Hong Kong',
    ]);
  });

  it('reads reports of suspected patients', () => {
    const text = [
      'CHP investigates suspected cases',
      'The Centre for Health Protection (CHP) of the Department of Health today (January 9) reported that as of noon, it had received 17 additional reports of patients with fever who had visited Wuhan in the past 14 days. The cases involve 9 males and 8 females, aged between 2 and 61. Together with the 38 cases reported earlier, the cumulative number of reports stands at 55. Among them, 47 patients have been discharged. All are in stable condition.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '17 reported new - -',
      '9 reported new - - < 17 all',
      '8 reported new - - < 17 all',
      '38 reported new - -',
      '55 reported cumulative - -',
      '47 recovered cumulative - - < 55',
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
      '5.1 positivity - - Scotland',
      '141,208 confirmed cumulative - Scotland',
      '288 confirmed new - Greater Glasgow and Clyde < 1,006 all',
      '201 confirmed new - Lanarkshire < 1,006 all',
      '174 confirmed new - Lothian < 1,006 all',
      '133 confirmed new - Tayside < 1,006 all',
      '210 confirmed new - Scotland < 1,006 all',
    ]);
  });

  it("reads deaths by town, parts of the day's deaths", () => {
    const text = [
      'A further 89 cases of coronavirus have been confirmed in Northern Ireland, bringing the total to 1,089. Seven more people have died, taking the death toll there to 63. To date, 8,344 people have been tested. Testing has resulted in 89 new positive cases. Five of the deaths occurred in Belfast, one in Derry and one in Newry.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '89 confirmed new - Northern Ireland',
      '1,089 confirmed cumulative - Northern Ireland',
      'Seven deaths new - Northern Ireland',
      '63 deaths cumulative - Northern Ireland',
      '8,344 tests cumulative - Northern Ireland',
      '89 confirmed new - Northern Ireland again',
      'Five deaths new - Belfast < Seven all',
      'one deaths new - Derry < Seven all',
      'one deaths new - Newry < Seven all',
    ]);
  });

  it('reads number words and where they were infected', () => {
    const text = [
      'Five new positive cases of coronavirus have been detected in Northern Ireland. This brings the total number of positive tests to 34. To date 888 tests have been carried out. Three of the cases can be linked to recent travel to northern Italy and two to another known case. None of the patients is in intensive care.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Five confirmed new - Northern Ireland',
      '34 confirmed cumulative - Northern Ireland',
      '888 tests cumulative - Northern Ireland',
      'Three confirmed new imported Northern Ireland < Five all',
      'two confirmed new - Northern Ireland < Five all',
    ]);
  });

  it('reads councils as parts of the new cases', () => {
    const text = [
      'Dr Jane Doe said: “15 new cases have tested positive for Novel Coronavirus (COVID-19) in Wales, bringing the total number of confirmed cases to 117.',
      '“Six of the new cases are resident in the Swansea local authority area, four in Neath Port Talbot, three in Cardiff and two in Newport.',
      '“More than 6,000 people have now been tested. A death was reported yesterday; the patient was 71 and had underlying health conditions.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '15 confirmed new - Wales',
      '117 confirmed cumulative - Wales',
      'Six confirmed new - Swansea < 15 all',
      'four confirmed new - Neath Port Talbot < 15 all',
      'three confirmed new - Cardiff < 15 all',
      'two confirmed new - Newport < 15 all',
      '6,000 tests cumulative - Wales',
    ]);
  });

  it('reads tests, people tested and deaths, each as of its hour', () => {
    const text = [
      'As of 9am on 12 April 2020, 352,974 tests have concluded, with 18,000 tests on 11 April.',
      '282,374 people have been tested, of which 84,279 tested positive.',
      'As of 5pm on 11 April, of those hospitalised in the UK who tested positive for coronavirus, 10,612 have died.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '352,974 tests cumulative - UK',
      '18,000 tests new - UK',
      '282,374 people_tested cumulative - UK',
      '84,279 confirmed cumulative - UK < 282,374',
      '10,612 deaths cumulative - UK',
    ]);
  });

  it('reads rows of regions under a heading', () => {
    const text = [
      'Number of cases by region, England, 14 March',
      'London 407',
      'South East 135',
      'South West 98',
      'East of England 71',
      'Midlands 120',
      'North West 99',
      'Total 930',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '407 confirmed cumulative - London < 930 all',
      '135 confirmed cumulative - South East < 930 all',
      '98 confirmed cumulative - South West < 930 all',
      '71 confirmed cumulative - East of England < 930 all',
      '120 confirmed cumulative - Midlands < 930 all',
      '99 confirmed cumulative - North West < 930 all',
      '930 confirmed cumulative - England',
    ]);
  });
});
