import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('places in epidemic dailies', () => {
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
      '512 confirmed current - Sichuan',
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
      '28 million vaccinated cumulative - South Korea',
      '54.6 vaccinated_share cumulative - South Korea',
    ]);
  });
});
