import { expect, test } from 'vitest';
import { formatDate } from '../../lib/view/formatDate';

test.each([
  ['2022-03-24', 'en', 'Mar 24, 2022'],
  ['2022-03-24', 'zh-CN', '2022年3月24日'],
  ['2022-03-24T23:30:00-08:00', 'en', 'Mar 24, 2022'],
  ['2022-03-14/2022-03-25', 'en', 'Mar 14 – 25, 2022'],
  ['--03-24', 'en', 'Mar 24'],
  ['--07', 'en', 'Jul'],
  ['--07', 'zh-CN', '7月'],
  ['--07/--08', 'en', 'Jul – Aug'],
  ['--02-29', 'zh-CN', '2月29日'],
  ['2023-07', 'en', 'Jul 2023'],
  ['2023-07', 'zh-CN', '2023年7月'],
  ['2023-01/2023-07', 'en', 'Jan – Jul 2023'],
  ['2023', 'zh-CN', '2023年'],
  ['2021/2023', 'en', '2021 – 2023'],
  ['2019/2022-05-06', 'en', '2019 – May 6, 2022'],
  ['2019-11/2022-05-06', 'zh-CN', '2019年11月 – 2022年5月6日'],
  ['--03-18/--03-24', 'en', 'Mar 18 – 24'],
  ['--12-28/--01-03', 'en', 'Dec 28 – Jan 3'],
  ['2023-13', 'en', '2023-13'],
  ['last week', 'en', 'last week'],
])('%s in %s is %s', (date, language, shown) => {
  // Intl writes thin spaces where it likes.
  expect(formatDate(date, language).replace(/\s/g, ' ')).toBe(shown);
});
