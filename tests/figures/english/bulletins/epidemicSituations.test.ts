import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('epidemic situations', () => {
  it('reads totals with the new ones in brackets', () => {
    const text = [
      'Situation in numbers (new cases in last 24 hours)',
      'Globally 118 319 confirmed (4 627 new), 4 292 deaths (280 new)',
      'China 80 955 confirmed (31 new), 3 162 deaths (22 new)',
      'Outside of China 37 364 confirmed (4 596 new), 1 130 deaths (258 new), 113 countries/territories (4 new)',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '118 319 confirmed cumulative - World',
      '4 627 confirmed new - World',
      '4 292 deaths cumulative - World',
      '280 deaths new - World',
      '80 955 confirmed cumulative - China < 118 319 all',
      '31 confirmed new - China < 4 627 all',
      '3 162 deaths cumulative - China < 4 292 all',
      '22 deaths new - China < 280 all',
      '37 364 confirmed cumulative - World < 118 319 all',
      '4 596 confirmed new - World < 4 627 all',
      '1 130 deaths cumulative - World < 4 292 all',
      '258 deaths new - World < 280 all',
      '113 countries cumulative - World',
      '4 countries new - World',
    ]);
  });

  it('reads nations as parts', () => {
    const text = [
      'As of 30 June, there were 1,235 laboratory confirmed mpox cases in the UK. Of these, 35 were in Scotland, 6 in Northern Ireland, 11 in Wales and 1,183 in England. Of the 1,183 in England, the vast majority (813, 69%) are London residents.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,235 confirmed cumulative - UK',
      '35 confirmed cumulative - Scotland < 1,235 all',
      '6 confirmed cumulative - Northern Ireland < 1,235 all',
      '11 confirmed cumulative - Wales < 1,235 all',
      '1,183 confirmed cumulative - England < 1,235 all',
      '1,183 confirmed cumulative - England again',
      '813 confirmed cumulative - England < 1,183',
      '69 confirmed_share cumulative - England',
    ]);
  });

  it('reads age groups as parts', () => {
    const text = [
      'As of noon on May 8, 2025, a total of 935 confirmed measles cases were reported by 30 jurisdictions. There have been 12 outbreaks (defined as 3 or more related cases) reported in 2025, and 93% of confirmed cases (867 of 935) are outbreak-associated. For comparison, 16 outbreaks were reported during 2024 and 69% of cases (198 of 285) were outbreak-associated.',
      'Age',
      'Under 5 years: 285 (30%)',
      '5-19 years: 352 (38%)',
      '20+ years: 289 (31%)',
      'Age unknown: 9 (1%)',
      'There have been 3 confirmed deaths. 13% of cases (121 of 935) were hospitalized.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '935 confirmed cumulative - -',
      '12 outbreaks cumulative - -',
      '93 confirmed_share cumulative - -',
      '867 confirmed cumulative - - < 935',
      '935 confirmed cumulative - - again',
      '16 outbreaks cumulative - -',
      '69 confirmed_share cumulative - -',
      '198 confirmed cumulative - - < 285',
      '285 confirmed cumulative - -',
      '285 confirmed cumulative - - < 935 all again',
      '30 confirmed_share cumulative - -',
      '352 confirmed cumulative - - < 935 all',
      '38 confirmed_share cumulative - -',
      '289 confirmed cumulative - - < 935 all',
      '31 confirmed_share cumulative - -',
      '9 confirmed cumulative - - < 935 all',
      '1 confirmed_share cumulative - -',
      '3 deaths cumulative - -',
      '13 confirmed_share cumulative - -',
      '121 confirmed cumulative - - < 935',
      '935 confirmed cumulative - - again',
    ]);
  });

  it('reads contacts followed', () => {
    const text = [
      'Since the declaration of the outbreak on 20 September, 142 confirmed and 22 probable cases have been reported, with 77 deaths (55 among confirmed cases and 22 among probable cases). No new confirmed case was reported in the past 24 hours. A total of 19 health workers have been infected, of whom seven died. Some 5 100 contacts have been listed, 4 300 have completed their follow-up and 800 are still being followed.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '142 confirmed cumulative - -',
      '22 probable cumulative - -',
      '77 deaths cumulative - -',
      '55 deaths cumulative - - < 77 all',
      '22 deaths cumulative - - < 77 all',
      'No confirmed new - -',
      '19 confirmed cumulative - -',
      'seven deaths cumulative - - < 19',
      '5 100 contacts cumulative - -',
      '4 300 contacts_released cumulative - - < 5 100 all',
      '800 contacts current - - < 5 100 all',
    ]);
  });

  it('reads countries in brackets', () => {
    const text = [
      'Between epidemiological week (EW) 1 and EW 9 of 2023, a total of 113 447 cases of chikungunya were reported in the Region of the Americas, including 51 deaths. The countries with the highest number of cases were Paraguay (82 240 cases), Brazil (30 163 cases) and Bolivia (662 cases). Of the total, 45 907 were laboratory confirmed.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '113 447 confirmed cumulative - Region of the Americas',
      '51 deaths cumulative - Region of the Americas < 113 447',
      '82 240 confirmed cumulative - Paraguay < 113 447',
      '30 163 confirmed cumulative - Brazil < 113 447',
      '662 confirmed cumulative - Bolivia < 113 447',
      '45 907 confirmed cumulative - Region of the Americas < 113 447',
    ]);
  });

  it('reads countries under a colon', () => {
    const text = [
      'Eight cVDPV2 cases were reported this week: three in Chad, four in the DR Congo and one in Yemen. There are 120 cases in 2023, compared to 505 in 2022. No WPV1 case was reported in Pakistan.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Eight confirmed new - -',
      'three confirmed new - Chad < Eight all',
      'four confirmed new - DR Congo < Eight all',
      'one confirmed new - Yemen < Eight all',
      '120 confirmed cumulative - -',
      '505 confirmed cumulative - -',
      'No confirmed new - Pakistan',
    ]);
  });

  it('reads clusters', () => {
    const text = [
      'The number of dengue cases rose to 438 in the week ending 11 May 2024, 31 more than the week before. There are 97 active dengue clusters, including 12 with 10 or more cases. The largest, at Woodlands Street 32, has 61 cases, with 8 reported in the past two weeks. A total of 7,211 cases have been reported since January. Two people have died.',
    ].join('\n');
    // Whose place a street is, the tests of places hold.
    expect(figureLines(text).map((line) => line.replace(/ Woodlands Street$/u, ' -'))).toEqual([
      '438 confirmed new - -',
      '31 confirmed_change new - -',
      '97 clusters current - -',
      '12 clusters current - - < 97',
      '61 confirmed cumulative - -',
      '8 confirmed new - -',
      '7,211 confirmed cumulative - -',
      'Two deaths cumulative - -',
    ]);
  });

  it('reads a table of countries with a total', () => {
    const text = [
      'Situation by country',
      'Country\tNew cases\tTotal cases\tDeaths',
      'Ghana\t12\t1,204\t9',
      'Togo\t0\t311\t4',
      'Benin\t7\t485\t2',
      'Total\t19\t2,000\t15',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '12 confirmed new - Ghana < 19 all',
      '1,204 confirmed cumulative - Ghana < 2,000 all',
      '9 deaths cumulative - Ghana < 15 all',
      '0 confirmed new - Togo < 19 all',
      '311 confirmed cumulative - Togo < 2,000 all',
      '4 deaths cumulative - Togo < 15 all',
      '7 confirmed new - Benin < 19 all',
      '485 confirmed cumulative - Benin < 2,000 all',
      '2 deaths cumulative - Benin < 15 all',
      '19 confirmed new - -',
      '2,000 confirmed cumulative - -',
      '15 deaths cumulative - -',
    ]);
  });

  it('reads weekly changes', () => {
    const text = [
      'In the week of 6 to 12 May, over 49 000 new cases and 760 new deaths were reported from 72 countries, a decrease of 11% and 18%, respectively, compared with the previous week. The highest numbers of new weekly cases came from Russia (9 841 new cases; +6%), New Zealand (6 120 new cases; -13%) and Greece (2 310 new cases). As of 12 May, over 775 million confirmed cases and more than seven million deaths have been reported globally.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '49 000 confirmed new - -',
      '760 deaths new - -',
      '72 countries new - -',
      '11 confirmed_change - - -',
      '18 deaths_change - - -',
      '9 841 confirmed new - Russia < 49 000',
      '6 confirmed_change - - Russia',
      '6 120 confirmed new - New Zealand < 49 000',
      '-13 confirmed_change - - New Zealand',
      '2 310 confirmed new - Greece < 49 000',
      '775 million confirmed cumulative - World',
      'seven million deaths cumulative - World',
    ]);
  });

  it('reads cities of a country', () => {
    const text = [
      'Between 1 January and 21 May 2025, the ministry of health of Saudi Arabia reported nine cases of MERS-CoV infection, including two deaths. Seven of these cases were reported in Riyadh, two in Makkah. A total of 879 contacts were followed up. Since 2012, 2627 cases have been reported from 27 countries, with 946 associated deaths and a CFR of 36%.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'nine confirmed cumulative - Saudi Arabia',
      'two deaths cumulative - Saudi Arabia < nine',
      'Seven confirmed cumulative - Riyadh < nine all',
      'two confirmed cumulative - Makkah < nine all',
      '879 contacts cumulative - Saudi Arabia',
      '2627 confirmed cumulative - Saudi Arabia',
      '27 countries cumulative - Saudi Arabia',
      '946 deaths cumulative - Saudi Arabia',
      '36 case_fatality cumulative - Saudi Arabia',
    ]);
  });

  it('reads a country named ahead', () => {
    const text = [
      'As of 31 March, the WHO African Region has reported a cumulative total of 3 786 confirmed cases with 103 deaths across 42 affected countries. South Africa remains the worst affected with 1 326 cases and three deaths, followed by Algeria (584 cases, 35 deaths) and Burkina Faso (246 cases, 12 deaths). Health worker infections stand at 36.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '3 786 confirmed cumulative - African Region',
      '103 deaths cumulative - African Region',
      '42 countries cumulative - African Region',
      '1 326 confirmed cumulative - South Africa < 3 786',
      'three deaths cumulative - South Africa < 103',
      '584 confirmed cumulative - Algeria < 3 786',
      '35 deaths cumulative - Algeria < 103',
      '246 confirmed cumulative - Burkina Faso < 3 786',
      '12 deaths cumulative - Burkina Faso < 103',
      '36 confirmed cumulative - African Region',
    ]);
  });

  it('reads shares in brackets', () => {
    const text = [
      'From 15 May to 12 July 2022, 7 896 confirmed cases of monkeypox were reported from 37 countries. Of 3 142 cases with known status, 239 (7.6%) were hospitalised. Only two cases were admitted to ICU. The majority of cases were aged 31 to 40 (1 884 of 4 420; 43%) and male (99.3%).',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '7 896 confirmed cumulative - -',
      '37 countries cumulative - -',
      '3 142 confirmed cumulative - -',
      '239 in_hospital cumulative - - < 3 142',
      '7.6 in_hospital_share cumulative - -',
      'two icu cumulative - -',
      '1 884 confirmed cumulative - - < 4 420',
      '4 420 confirmed cumulative - -',
      '43 confirmed_share cumulative - -',
      '99.3 confirmed_share cumulative - -',
    ]);
  });

  it('reads countries in brackets behind a row', () => {
    const text = [
      'From January to August, 41 member states reported 61 070 measles cases and 13 deaths. Azerbaijan (13 720), Kazakhstan (12 800) and Kyrgyzstan (11 200) had the most cases.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '41 countries cumulative - -',
      '61 070 confirmed cumulative - -',
      '13 deaths cumulative - -',
      '13 720 confirmed cumulative - Azerbaijan < 61 070',
      '12 800 confirmed cumulative - Kazakhstan < 61 070',
      '11 200 confirmed cumulative - Kyrgyzstan < 61 070',
    ]);
  });
});
