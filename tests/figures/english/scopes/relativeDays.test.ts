import { expect, test } from 'vitest';
import { findRelativeDays } from '../../../../lib/figures/english/scopes/relativeDays';

const days = (text: string, published: string | null = '2021-10-20T10:00:00') =>
  findRelativeDays(text, published).map(({ day }) => day);

test.each([
  ['On Tuesday, the county reported 3 cases.', ['2021-10-19']],
  ['Thursday brought 4 more.', ['2021-10-14']],
  ['On Wednesday it had 5.', ['2021-10-20']],
  ['Yesterday 4 died; 5 more are ill today.', ['2021-10-19', '2021-10-20']],
  ['Up 3 from yesterday, more than last Monday; open on Fridays, on Tuesday, May 4, and today’s rain.', []],
])('%s', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test('nothing is known without the day of publication', () => {
  expect(days('On Tuesday, the county reported 3 cases.', null)).toEqual([]);
});
