import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('wards and outcomes in epidemic dailies', () => {
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
