import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../lib/figures/english/periods/findTimes';
import { isoPeriod } from '../../../../lib/figures/periods/period';

const times = (text: string, published: string | null = '2024-05-16') =>
  findTimes(text, published, true).all.map(({ role, period }) => `${role} ${isoPeriod(period)}`);

describe('findTimes', () => {
  test.each([
    ['3 May 2020; May 4, 2020', ['of 2020-05-03', 'of 2020-05-04']],
    ['the 9th of May', ['of 2024-05-09']],
    ['2024-05-02, 13/04/2024', ['of 2024-05-02', 'of 2024-04-13']],
    ['12–18 April', ['of 2024-04-12/2024-04-18']],
    ['from 28 April to 4 May', ['of 2024-04-28/2024-05-04']],
    ['between 3 and 9 May', ['of 2024-05-03/2024-05-09']],
    ['April 7 to 13, 2024', ['of 2024-04-07/2024-04-13']],
    ['from December to March', ['of 2023-12/2024-03']],
    ['Between 2019 and 2022', ['of 2019/2022']],
    ['in 2,023 homes, 2023 cases, in 2023', ['of 2023']],
    ['we may march in May', ['of 2024-05']],
  ])('days, months and years: %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  test.each([
    ['the week ending Sunday 5 May', ['of 2024-04-29/2024-05-05']],
    ['the three months to April', ['of 2024-02/2024-04']],
    ['the week of 6 May', ['of 2024-05-06/2024-05-12']],
    ['week 18 of 2024', ['of 2024-04-29/2024-05-05']],
    [
      'week 17 (week ending 27 April 2024), week 16',
      ['of 2024-04-21/2024-04-27', 'of 2024-04-14/2024-04-20'],
    ],
    ['weeks 1 to 18', ['of 2024-01-01/2024-05-05']],
    ['the first quarter of 2024', ['of 2024-01/2024-03']],
    ['the September quarter', ['of 2023-07/2023-09']],
    ['the first five months of 2023', ['of 2023-01/2023-05']],
    ['the first four days of May', ['of 2024-05-01/2024-05-04']],
    ['the second half of last year', ['of 2023-07/2023-12']],
    ['in 2022-23', ['of 2022/2023']],
    ['in the July 2023 year', ['of 2022-08/2023-07']],
    ['EW 18 of 2024', ['of 2024-04-28/2024-05-04']],
    ['last August', ['of 2023-08']],
  ])('weeks, quarters, runs of months: %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  test.each([
    ['today, yesterday and on Monday', ['of 2024-05-16', 'of 2024-05-15', 'of 2024-05-13']],
    ['Up 3 from yesterday, open on Fridays', []],
    ['in the past seven days', ['of 2024-05-10/2024-05-16']],
    ['last week', ['of 2024-05-06/2024-05-12']],
    ['last month', ['of 2024-04']],
    ['so far this year', ['since 2024-01-01/2024-05-16']],
    ['this month so far', ['of 2024-05-01/2024-05-16']],
  ])('what only the day of the page tells: %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
    expect(times(text, null)).toEqual([]);
  });

  test.each([
    ['as of 9 am on 5 May', 'asOf'],
    ['since the outbreak began in April', 'since'],
    ['From 00:00 to 24:00 on 4 May', 'asOf'],
    ['the office said on 5 May', 'said'],
    ['4 per cent more than in April', 'against'],
    ['the highest since 5 April', 'aside'],
    ['the 2014 outbreak', null],
    ['ALDERTON, May 5 – Rain', 'said'],
    ['up to 5 May', 'asOf'],
  ])('what it is to the figures beside it: %s', (text, role) => {
    expect(findTimes(text, '2024-05-16', true).all[0]?.role ?? null).toBe(role);
  });

  test.each([
    ['Situation report 3, 5 May 2021\nOn 28 April it rained.', ['of 2021-05-05', 'of 2021-04-28']],
    ['ALDERTON, 2 January 2021 – On 30 December', ['said 2021-01-02', 'of 2020-12-30']],
    ['ALDERTON, May 5 – Yesterday, 3 died.', ['said --05-05', 'of --05-04']],
    ['Schools opened on 28 March.', ['of --03-28']],
  ])('a year that is left out is that of the last such day, or unknown: %s', (text, expected) => {
    expect(times(text, null)).toEqual(expected);
  });

  test('what a bulletin is of, and how far it goes', () => {
    const { asOf, window } = findTimes(
      'Surveillance report, week 18 (29 April–5 May 2024)\nAll is calm.',
      '2024-05-08',
      true,
    );
    expect(asOf && isoPeriod(asOf)).toBe('2024-05-05');
    expect(window && isoPeriod(window)).toBe('2024-04-29/2024-05-05');
  });

  test('stays linear', () => {
    const start = performance.now();
    findTimes(
      'from 3 to 4 May, week 3 and the first half of 2023 to last week since '.repeat(1500),
      '2024-05-16',
      true,
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
