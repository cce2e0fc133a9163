import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('daily statements and other releases, in words of our own', () => {
  it('places a total where its growth was told, and what another body reports at that body', () => {
    const text = [
      'England: 31 more deaths in hospitals',
      'A further 31 patients have died in England. There have been a further 90 cases in Wales, bringing the total number of confirmed cases in the country to 4,120.',
      'Public Health Wales said two further deaths had been reported, with the total number of deaths rising to 611.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '31 deaths new - England',
      '31 deaths new - England again',
      '90 confirmed new - Wales',
      '4,120 confirmed cumulative - Wales',
      'two deaths new - Wales',
      '611 deaths cumulative - Wales',
    ]);
  });

  it('takes the number before a bracket with a total as new', () => {
    const text = [
      'Public Health Wales statement',
      '14 new cases have tested positive in Wales, bringing the total number of confirmed cases to 120.',
      'Powys: 2 (total 11)',
      'Hywel Dda: 0 (total 9)',
      'Swansea Bay: 12 (total 100)',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '14 confirmed new - Wales',
      '120 confirmed cumulative - Wales',
      '2 confirmed new - Powys < 14 all',
      '11 confirmed cumulative - Powys < 120 all',
      '0 confirmed new - Hywel Dda < 14 all',
      '9 confirmed cumulative - Hywel Dda < 120 all',
      '12 confirmed new - Swansea Bay < 14 all',
      '100 confirmed cumulative - Swansea Bay < 120 all',
    ]);
  });

  it("tells the day's cases that stand in lines of their own from the total", () => {
    const text = [
      'Public Health Wales statement',
      'We can confirm that four new cases have tested positive in Wales, bringing the total in Wales to 31.',
      'One case is in the Torfaen local authority area, and is associated with travel abroad.',
      'Two of the new cases are in Conwy local authority area.',
      'One case is in Wrexham local authority area.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'four confirmed new - Wales',
      '31 confirmed cumulative - Wales',
      'One confirmed new imported Torfaen < four all',
      'Two confirmed new - Conwy < four all',
      'One confirmed new - Wrexham < four all',
    ]);
  });

  it('reads who came back and where they live, and one of a number told before', () => {
    const text = [
      'The Chief Medical Officer for Wales has confirmed that eight further patients in Wales have tested positive for coronavirus (COVID -19).',
      'Three of the patients have recently returned together from Austria, and are resident in the Conwy local authority area.',
      'The other five patients were tested after contact tracing.',
      'One of the five is a resident of Newport local authority area, and the other four are all from Cardiff local authority area.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'eight confirmed new - Wales',
      'Three confirmed new imported Conwy < eight all',
      'five confirmed new - Wales < eight all',
      'One confirmed new - Newport < five',
      'four confirmed new - Cardiff < eight',
    ]);
  });

  it("holds a day's heading for the items below it", () => {
    const text = [
      'Daily data for Scotland',
      'Scotland: 8,100 cases were confirmed by 20 April.',
      'On 19 April 2020 there were:',
      '6,020 calls to the helpline. The helpline answers all calls, whether or not they are about COVID-19, and has done so from the first day of March',
      '1,310 ambulance attendances, of which 320 were for suspected COVID-19',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '8,100 confirmed cumulative - Scotland',
      '6,020 calls new - Scotland',

      '1,310 attendances new - Scotland',
      '320 attendances new - Scotland < 1,310',
    ]);
  });

  it('reads what remains, exists and has been done so far as what they are', () => {
    const text = [
      '31 regions on the Chinese mainland reported 12 new cases of confirmed infections (all were imported cases, 7 in Hebei province and 5 in Fujian province) and no new cases of suspected infections on Aug 3.',
      'As of Aug 3, the mainland had reported 2,100 imported cases. There still remained 140 confirmed cases and no suspected cases. The number of existing suspected cases from abroad was 4. 815 people had been identified as having had close contact with patients. No asymptomatic cases became confirmed cases.',
      'As of Aug 3, 340 cases had been reported in Hong Kong (310 had been discharged from hospital and 6 had died).',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '12 confirmed new imported China',
      '7 confirmed new imported Hebei < 12 all',
      '5 confirmed new imported Fujian < 12 all',
      'no suspected new - China',
      '2,100 confirmed cumulative imported China',
      '140 confirmed current - China',
      'no suspected current - China',
      '4 suspected current imported China',
      '815 contacts cumulative - China',
      'No converted cumulative - China',
      '340 confirmed cumulative - Hong Kong',
      '310 recovered cumulative - Hong Kong < 340',
      '6 deaths cumulative - Hong Kong < 340',
    ]);
  });

  it('goes on about the province that the sentence before named', () => {
    const text = [
      'China: cases of the day',
      'No new confirmed cases were reported in Hubei province on Thursday.',
      'On Thursday, the province reported no new deaths. The provincial health commission said 17 patients were discharged on Thursday.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'No confirmed new - Hubei',
      'no deaths new - Hubei',
      '17 recovered new - Hubei',
    ]);
  });

  it('names people whom no table knows by what was done to them, and takes the work of one night as new', () => {
    const text = [
      'Police operation nets drivers',
      'Police arrested 12 drivers during overnight operations on Friday.',
      'In total, 410 vehicles were stopped and 620 occupants were checked. 31 people were warned for drinking in the street. Officers also carried out 18 inspections.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '12 suspects_arrested new - -',
      '410 vehicles_checked new - -',
      '620 people_checked new - -',
      '31 warned new - -',
      '18 inspections new - -',
    ]);
  });

  it('counts nothing in years of events, ages and emergency numbers', () => {
    const text = [
      'Health update',
      'The 2018 Spring Sports Festival went ahead. 14 new cases of COVID-19 were reported, of people aged between three and 85. The number of 111 calls fell. One patient, who was 71 and had been ill, died.',
    ].join('\n');
    expect(figureLines(text)).toEqual(['14 confirmed new - -', 'One deaths new - -']);
  });

  it("reads the last word of a release's indicator as the indicator", () => {
    const text = [
      'Retail sales in May',
      'Retail sales rose by 1.4% in May 2022 from April; sales were 4.1% above their February 2019 levels.',
    ].join('\n');
    expect(figureLines(text)).toEqual(['1.4 retail_sales_mom - - -', '4.1 retail_sales_change - - -']);
  });

  it("reads a total under a long definition, last week's deaths and quarantine that is served", () => {
    const text = [
      'Daily statement, Scotland',
      '700 positive cases were reported yesterday. The total number of deaths under this measurement that we use on a daily basis is now 3,100.',
      "150 of last week's deaths occurred in hospitals. About 9,700 workers are still serving out their quarantine period.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '700 confirmed new - Scotland',
      '3,100 deaths cumulative - Scotland',
      '150 deaths new - Scotland',
      '9,700 quarantined current - Scotland',
    ]);
  });

  it("keeps those infected abroad at the bulletin's place, and names shares and admissions of intensive care", () => {
    const text = [
      'England: 12 new patients',
      '12 new patients in England have tested positive for COVID-19. Eight of the patients were infected while travelling in Italy and four from Iran.',
      '1,900 people are in hospital; 28% of them are in the ICU and 20% are on ventilators. There have been 798 admissions to intensive care units. Testing results are available for more than 130,000 individuals and 13% of people tested positive.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '12 confirmed new - England',
      '12 confirmed new - England again',
      'Eight confirmed new imported England < 12 all',
      'four confirmed new imported England < 12 all',
      '1,900 in_hospital current - England',
      '28 icu_share current - England',
      '20 ventilated_share current - England',
      '798 icu cumulative - England',
      '130,000 people_tested cumulative - England',
      '13 positivity cumulative - England',
    ]);
  });

  it('takes a price by what is sold, and prices told again by "that of"', () => {
    const text = [
      'Prices in May',
      'The price of pork continued to fall in May, down 1.1 percent year on year. The prices of food stuff rose by 1.6 percent year on year, and that of services fell by 0.7 percent, below the target ceiling of 3 percent.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1.1 pork_price_yoy - - -',
      '1.6 food_price_yoy - - -',
      '0.7 services_price_yoy - - -',
    ]);
  });

  it('names things by what came of them, with a place between or before their noun', () => {
    const text = [
      'Cyclone in Alderia',
      'The cyclone hit Alderia on Sunday, killing six people on the bus that it overturned. It is estimated that 113 schools in Birch Township have been totally or partially destroyed. 145 damaged poles were counted. 22 people died in the Cedar Fire.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'six deaths cumulative - Alderia',
      '113 schools_destroyed cumulative - Birch Township',
      '145 poles_damaged cumulative - Alderia',
      '22 deaths cumulative - Alderia',
    ]);
  });
});
