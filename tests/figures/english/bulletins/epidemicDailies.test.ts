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
      '10,452 confirmed_probable cumulative - Hong Kong',
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
      '32 critical current - Hong Kong < 748 all',
      '28 serious current - Hong Kong < 748 all',
      '688 stable current - Hong Kong < 748 all',
    ]);
  });

  it('reads reports of suspected patients', () => {
    const text = [
      'CHP investigates suspected cases',
      'The Centre for Health Protection (CHP) of the Department of Health today (January 9) reported that as of noon, it had received 17 additional reports of patients with fever who had visited Wuhan in the past 14 days. The cases involve 9 males and 8 females, aged between 2 and 61. Together with the 38 cases reported earlier, the cumulative number of reports stands at 55. Among them, 47 patients have been discharged. All are in stable condition.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '17 reported new - Hong Kong',
      '9 reported new - Hong Kong < 17 all',
      '8 reported new - Hong Kong < 17 all',
      '38 reported new - Hong Kong',
      '55 reported cumulative - Hong Kong',
      '47 recovered cumulative - Hong Kong < 55',
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

  it("reads deaths by town, parts of the day's deaths", () => {
    const text = [
      'A further 89 cases of coronavirus have been confirmed in Northern Ireland, bringing the total to 1,089. Seven more people have died, taking the death toll there to 63. To date, 8,344 people have been tested. Testing has resulted in 89 new positive cases. Five of the deaths occurred in Belfast, one in Derry and one in Newry.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '89 confirmed new - Northern Ireland',
      '1,089 confirmed cumulative - Northern Ireland',
      'Seven deaths new - Northern Ireland',
      '63 deaths cumulative - Northern Ireland',
      '8,344 people_tested cumulative - Northern Ireland',
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
      'None icu current - Northern Ireland < two',
    ]);
  });

  it('reads councils as parts of the new cases', () => {
    const text = [
      'The director said: “Fifteen more positive cases were found in Wales, lifting the total to 117.',
      '“Six of the new cases live in the Swansea council area, four in Neath Port Talbot, three in Cardiff and two in Newport.',
      '“More than 6,000 people were tested so far. One man in care died yesterday; the patient was 71 and had been ill before.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Fifteen confirmed new - Wales',
      '117 confirmed cumulative - Wales',
      'Six confirmed new - Swansea < Fifteen all',
      'four confirmed new - Neath Port Talbot < Fifteen all',
      'three confirmed new - Cardiff < Fifteen all',
      'two confirmed new - Newport < Fifteen all',
      '6,000 people_tested cumulative - Wales',
      'One deaths new - Wales',
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

  it('reads hospital, intensive care and deaths', () => {
    const text = [
      'There are now 6,067 confirmed cases of COVID-19 in Scotland, an increase of 155. ',
      '1,798 patients are in hospital, of whom 195 are in intensive care. ',
      'A further 80 deaths have been registered, which takes the total to 699. ',
      'There were also 20 suspected cases.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '6,067 confirmed cumulative - Scotland',
      '155 confirmed new - Scotland',
      '1,798 in_hospital current - Scotland',
      '195 icu current - Scotland < 1,798',
      '80 deaths new - Scotland',
      '699 deaths cumulative - Scotland',
      '20 suspected new - Scotland',
    ]);
  });

  it('reads labelled tests and health boards in a row', () => {
    const text = [
      'Test numbers, 9 March',
      'Scottish tests finished: 1,314',
      'Negative: 1,291',
      'Positive: 23',
      'Cases by health board: Grampian 4, Lothian 4, Greater Glasgow and Clyde 4, Forth Valley 2, Ayrshire and Arran 2, Borders 2, Fife 3, Lanarkshire 2.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,314 tests cumulative - Scotland',
      '1,291 tests_negative cumulative - Scotland < 1,314 all',
      '23 confirmed cumulative - Scotland < 1,314 all',
      '4 confirmed cumulative - Grampian < 23 all',
      '4 confirmed cumulative - Lothian < 23 all',
      '4 confirmed cumulative - Greater Glasgow and Clyde < 23 all',
      '2 confirmed cumulative - Forth Valley < 23 all',
      '2 confirmed cumulative - Ayrshire and Arran < 23 all',
      '2 confirmed cumulative - Borders < 23 all',
      '3 confirmed cumulative - Fife < 23 all',
      '2 confirmed cumulative - Lanarkshire < 23 all',
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

  it('reads nations under a total', () => {
    const text = [
      'Coronavirus figures for the UK',
      'By 9am on 19 March 2020 laboratories had tested 64,621 people in the UK: 61,352 were negative and 3,269 positive. By 1pm, 144 UK patients had died after a positive test.',
      'Total UK cases',
      '3,269',
      'Daily increase',
      '643',
      'England\t2,756',
      'Scotland\t266',
      'Wales\t170',
      'Northern Ireland\t77',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '64,621 tests cumulative - UK',
      '61,352 tests_negative cumulative - UK < 64,621 all',
      '3,269 confirmed cumulative - UK < 64,621 all',
      '144 deaths cumulative - UK < 3,269',
      '3,269 confirmed cumulative - UK again',
      '643 confirmed new - UK',
      '2,756 confirmed cumulative - England < 3,269 all',
      '266 confirmed cumulative - Scotland < 3,269 all',
      '170 confirmed cumulative - Wales < 3,269 all',
      '77 confirmed cumulative - Northern Ireland < 3,269 all',
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

  it('reads what became of all cases', () => {
    const text = [
      "County health officials announced 12 new positive cases on Thursday, bringing the county's total to 156. Of those 156, 98 have recovered, 51 are isolating at home, four are hospitalized and three have died. The county has also recorded 9 probable cases. More than 2,100 residents have been tested.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '12 confirmed new - -',
      '156 confirmed cumulative - -',
      '156 confirmed cumulative - - again',
      '98 recovered cumulative - - < 156 all',
      '51 isolated current - - < 156 all',
      'four in_hospital current - - < 156 all',
      'three deaths cumulative - - < 156 all',
      '9 probable cumulative - -',
      '2,100 people_tested cumulative - -',
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

  it('reads a table of councils with its total below', () => {
    const text = [
      'Local authority of residence\tNumber of new cases\tCumulative cases',
      'Cardiff\t49\t901',
      'Newport\t31\t702',
      'Swansea\t12\t433',
      'Resident outside Wales\t2\t38',
      'To be confirmed\t4\t61',
      'Wales total\t98\t2,135',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '49 confirmed new - Cardiff < 98 all',
      '901 confirmed cumulative - Cardiff < 2,135 all',
      '31 confirmed new - Newport < 98 all',
      '702 confirmed cumulative - Newport < 2,135 all',
      '12 confirmed new - Swansea < 98 all',
      '433 confirmed cumulative - Swansea < 2,135 all',
      '2 confirmed new - Wales < 98 all',
      '38 confirmed cumulative - Wales < 2,135 all',
      '4 confirmed new - Wales < 98 all',
      '61 confirmed cumulative - Wales < 2,135 all',
      '98 confirmed new - Wales',
      '2,135 confirmed cumulative - Wales',
    ]);
  });

  it('reads deaths by region', () => {
    const text = [
      'NHS England announced 684 further deaths of patients who tested positive for COVID-19, bringing the total number of confirmed reported deaths in hospitals in England to 3,302. Patients were aged between 24 and 100 years old. 33 of the 684 patients (aged between 41 and 99 years old) had no known underlying health condition. By region: East of England 71, London 249, Midlands 131, North East and Yorkshire 82, North West 66, South East 63, South West 22.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '684 deaths new - England',
      '3,302 deaths cumulative - England',
      '33 deaths new - England < 684',
      '684 deaths new - England again',
      '71 deaths new - East of England < 684 all',
      '249 deaths new - London < 684 all',
      '131 deaths new - Midlands < 684 all',
      '82 deaths new - North East and Yorkshire < 684 all',
      '66 deaths new - North West < 684 all',
      '63 deaths new - South East < 684 all',
      '22 deaths new - South West < 684 all',
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

  it('reads wards', () => {
    const text = [
      'Regarding the latest situation of confirmed patients, as of 9am today, 26 confirmed patients are hospitalised in public hospitals, of whom three are in critical condition, two in serious condition and the remaining 21 in stable condition. A total of 1,041 patients have been discharged upon recovery, while seven passed away.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '26 in_hospital current - -',
      'three critical current - - < 26 all',
      'two serious current - - < 26 all',
      '21 stable current - - < 26 all',
      '1,041 recovered cumulative - -',
      'seven deaths cumulative - -',
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

  it("reads a province's day, wards and contacts", () => {
    const text = [
      'Update of the Lakeland Health Office, 27 February 2020',
      'From 00:00 to 24:00 on 26 February, Lakeland Province saw no new confirmed case, while 35 patients left hospital cured: 20 in Norbury, 9 in Sudbury and 6 in Eastham.',
      'By 24:00 on 26 February, 934 confirmed cases had been reported in the province, of which 754 were cured and 1 died. There are 179 patients in hospital now, including 8 severe cases.',
      'Of the 179 patients in hospital, 120 are in Norbury, 40 in Sudbury and 19 in Eastham.',
      'The 934 cases came from Norbury (600 cases), Sudbury (230 cases) and Eastham (104 cases).',
      'So far 26,284 close contacts were found; 25,050 of them have been released from observation and 1,234 are still under observation.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'no confirmed new - Lakeland',
      '35 recovered new - Lakeland',
      '20 recovered new - Norbury < 35 all',
      '9 recovered new - Sudbury < 35 all',
      '6 recovered new - Eastham < 35 all',
      '934 confirmed cumulative - Lakeland',
      '754 recovered cumulative - Lakeland < 934',
      '1 deaths cumulative - Lakeland < 934',
      '179 in_hospital current - Lakeland',
      '8 severe current - Lakeland < 179',
      '179 in_hospital current - Lakeland again',
      '120 in_hospital current - Norbury < 179 all',
      '40 in_hospital current - Sudbury < 179 all',
      '19 in_hospital current - Eastham < 179 all',
      '934 confirmed cumulative - Lakeland again',
      '600 confirmed cumulative - Norbury < 934 all',
      '230 confirmed cumulative - Sudbury < 934 all',
      '104 confirmed cumulative - Eastham < 934 all',
      '26,284 contacts cumulative - Lakeland',
      '25,050 contacts_released cumulative - Lakeland < 26,284 all',
      '1,234 contacts_observed current - Lakeland < 26,284 all',
    ]);
  });

  it('reads brackets of places and states of quarantine', () => {
    const text = [
      'Sichuan reported 5 new local confirmed cases (3 in Chengdu, 2 in Luzhou) and 12 asymptomatic cases (all imported) from 0:00 to 24:00 on August 30. Among the local cases, 2 were found in quarantine and 3 in community screening. As of August 30, the province had 512 existing confirmed cases and 1,033 people under medical observation.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '5 confirmed new local Sichuan',
      '3 confirmed new local Chengdu < 5 all',
      '2 confirmed new local Luzhou < 5 all',
      '12 asymptomatic new imported Sichuan',
      '2 confirmed new local Sichuan < 5 all',
      '3 confirmed new local Sichuan < 5 all',
      '512 in_hospital current - Sichuan',
      '1,033 contacts_observed current - Sichuan',
    ]);
  });

  it('reads a split by where they were infected', () => {
    const text = [
      "Taiwan's CDC on Friday announced three new imported COVID-19 cases, arriving from Indonesia, the Philippines and the United States. One is a man in his 30s (case 740). To date, Taiwan has recorded 742 cases: 647 imported, 56 local, 36 from the naval fleet, 2 aboard an aircraft and 1 unresolved. Seven people have died, 618 have been released from isolation and 117 are in hospital.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'three confirmed new imported Taiwan',
      'One confirmed new imported Taiwan < three',
      '742 confirmed cumulative - Taiwan',
      '647 confirmed cumulative imported Taiwan < 742 all',
      '56 confirmed cumulative local Taiwan < 742 all',
      '36 confirmed cumulative - Taiwan < 742 all',
      '2 on_board cumulative - Taiwan < 742 all',
      '1 confirmed cumulative - Taiwan < 742 all',
      'Seven deaths cumulative - Taiwan < 742 all',
      '618 recovered cumulative - Taiwan < 742 all',
      '117 in_hospital current - Taiwan < 742 all',
    ]);
  });

  it('reads the cities of the local cases', () => {
    const text = [
      'South Korea reported 1,442 additional cases on Monday, including 1,416 local infections, bringing the caseload to 229,532. Of the locally transmitted cases, 470 came from Seoul, 469 from Gyeonggi and 57 from Incheon. The country added one more death, raising the toll to 2,116. Critically ill patients numbered 434. A total of 28 million people, or 54.6 percent of the population, have received their first shots.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,442 confirmed new - South Korea',
      '1,416 confirmed new local South Korea < 1,442',
      '229,532 confirmed cumulative - South Korea',
      '470 confirmed new local Seoul < 1,416',
      '469 confirmed new local Gyeonggi < 1,416',
      '57 confirmed new local Incheon < 1,416',
      'one deaths new - South Korea',
      '2,116 deaths cumulative - South Korea',
      '434 critical current - South Korea',
      '28 million confirmed cumulative - South Korea',
      '54.6 confirmed_share cumulative - South Korea',
    ]);
  });

  it('reads hospital, ventilators and doses', () => {
    const text = [
      'Victoria has recorded 1,420 new locally acquired cases and 11 deaths. There are 525 people in hospital, including 101 in intensive care and 66 on a ventilator. 36,672 vaccine doses were administered yesterday and 73,443 tests were processed. There are now 15,074 active cases across the state.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,420 confirmed new local Victoria',
      '11 deaths new - Victoria',
      '525 in_hospital current - Victoria',
      '101 icu current - Victoria < 525',
      '66 ventilated current - Victoria < 101',
      '36,672 doses new - Victoria',
      '73,443 tests new - Victoria',
      '15,074 confirmed current - Victoria',
    ]);
  });

  it('reads entries removed and the total', () => {
    const text = [
      'Public health officials said 44 new cases were recorded, while two duplicate entries were removed, so the total stands at 1,310. Three cases were reassigned to other councils.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '44 confirmed new - -',
      'two confirmed_removed new - -',
      '1,310 confirmed cumulative - -',
      'Three confirmed_removed new - -',
    ]);
  });
});
