import { expect, test } from 'vitest';
import { readDate } from '../../lib/article/facts/readDate';

test.each([
  ['发布时间：2022-03-25 16:12 来源：某报', '2022-03-25T16:12:00'],
  ['2005年4月5日06:40更新', '2005-04-05T06:40:00'],
  ['2022年3月25日 星期五 下午 4:05', '2022-03-25T16:05:00'],
  ['2022/3/5', '2022-03-05'],
  ['2022-02-06T12:48:06+0000', '2022-02-06T12:48:06+00:00'],
  ['2018-06-18T10:01:00.000Z', '2018-06-18T10:01:00Z'],
  ['民國111年3月25日', '2022-03-25'],
  ['令和4年3月5日(土) 9時05分', '2022-03-05T09:05:00'],
  ['March 25, 2022 at 12:12 AM', '2022-03-25T00:12:00'],
  ['Updated 9 Sept. 2021', '2021-09-09'],
  ['22/03/2022', '2022-03-22'],
  ['t20220325_1234', '2022-03-25'],
])('reads %s', (text, iso) => {
  expect(readDate(text)?.iso).toBe(iso);
});

test.each(['3月25日', '2022-13-01', '1.2.3', 'tel. 13912345678', '2022年3月'])(
  'finds no full date in %s',
  (text) => {
    expect(readDate(text)).toBeNull();
  },
);

test('says where the date stands', () => {
  const text = '来源 2022-03-25 16:12 某报';
  const date = readDate(text);
  expect(text.slice(date?.start, date?.end)).toBe('2022-03-25 16:12');
});
