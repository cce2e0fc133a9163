import { describe, expect, test } from 'vitest';
import type { Head } from '../../lib/article/facts/readHead';
import { readPublished } from '../../lib/article/facts/readPublished';

const head: Head = {
  title: '',
  meta: new Map(),
  data: { headline: null, published: null, author: null, publisher: null },
  time: null,
  address: null,
};

describe('the zone of the time that the head says', () => {
  const shown = { text: '2022-03-25 22:12', links: [], isTail: false };
  const said = (title: string, time: string) =>
    readPublished({ ...head, title, meta: new Map([['pubdate', time]]) }, [shown], '');

  test('is none where a Chinese page shows the same time', () => {
    expect(said('木船下水', '2022-03-25T22:12:40Z')).toBe('2022-03-25T22:12:40');
  });

  test('nor in the page’s own element', () => {
    const time = '2022-03-25T22:12:00Z';
    expect(readPublished({ ...head, title: '木船下水', time }, [shown], '')).toBe('2022-03-25T22:12:00');
  });

  test('stays where it shows another, and on other pages', () => {
    expect(said('木船下水', '2022-03-25T14:12:40Z')).toBe('2022-03-25T14:12:40Z');
    expect(said('木船下水', '2022-03-25T22:12:40+08:00')).toBe('2022-03-25T22:12:40+08:00');
    expect(said('A boat at rest', '2022-03-25T22:12:40Z')).toBe('2022-03-25T22:12:40Z');
  });
});

describe('a date below the text', () => {
  const below = (text: string) => readPublished(head, [{ text, links: [], isTail: true }], '');

  test.each([
    ['来源：湖畔晨报 2022-03-25', '2022-03-25'],
    ['云溪市水利局 2022年3月25日', '2022-03-25'],
    ['Quill, A., A history of the lakes and of those who live by them, Harrow Press, 2022/03/25', null],
    ['Published in print: Harrow Gazette, the weekly for all of the lakes, March 25, 2022', '2022-03-25'],
  ])('in the line %s', (line, day) => {
    expect(below(line)).toBe(day);
  });
});

describe('a sentence of the text', () => {
  const sentence = {
    text: '2022年3月25日上午，河口区住建局一行六人到白石街道查看老旧小区的屋顶和排水管，街道办事处的负责人一同前往。',
    links: [],
    isTail: false,
  };

  test('says when it was published only if nothing else does', () => {
    expect(readPublished(head, [sentence], '')).toBe('2022-03-25');
    const below = { text: '发布日期：2022-04-01 责任编辑：林小满', links: [], isTail: true };
    expect(readPublished(head, [sentence, below], '')).toBe('2022-04-01');
    expect(readPublished(head, [sentence], 'https://lake.invalid/2022/04/02/1.html')).toBe('2022-04-02');
  });
});

describe('a day of what happened, in a sentence near the title', () => {
  const shown = { text: '2022年3月25日 09:12', links: [], isTail: false };

  test.each([
    ['当地时间2021年8月9日夜里，北河口一带下了一个小时的雨，水位涨了半米。'],
    ['手册收入了2017年10月18日至2020年1月13日期间的水情记录，一共九十二篇。'],
    ['北京时间2021年8月9日16时58分，北河口附近发生了一次很小的地震。'],
  ])('is not the label of a date: %s', (text) => {
    const sentence = { text, links: [], isTail: false };
    expect(readPublished(head, [shown, sentence], '')).toBe('2022-03-25T09:12:00');
  });

  test('but a label of two words is one', () => {
    const line = { text: '采集时间：2022-04-01', links: [], isTail: false };
    expect(readPublished(head, [shown, line], '')).toBe('2022-04-01');
  });
});

describe('the day in the address', () => {
  test.each([
    ['https://lake.invalid/2022/03/25/flood.html', '2022-03-25'],
    ['https://lake.invalid/2022/POLITICS/03/25/flood/', '2022-03-25'],
    ['https://lake.invalid/a/20220325/1.html', '2022-03-25'],
    ['https://lake.invalid/2022/best-of/99/', null],
  ])('of %s', (url, day) => {
    expect(readPublished(head, [], url)).toBe(day);
  });
});

describe('a day without a year', () => {
  const near = (text: string) => [{ text, links: [], isTail: false }];
  const above = ['湖畔ニュース', '2022年（令和4年）3月25日［金曜日］', '2021年3月24日'];

  test.each([
    ['[03月25日 16時12分]', '2022-03-25T16:12:00'],
    ['3/25 16:12', '2022-03-25T16:12:00'],
    ['03月23日 16:12', null],
    ['船は03月25日 16時12分に着いた', null],
  ])('of %s is of the year that the page says with the same day', (text, date) => {
    expect(readPublished(head, near(text), '', above)).toBe(date);
  });
});

test.each([
  ['HARROW, Ont., April 29, 2015 /Lakes Newswire/ -- The gates will open.', '2015-04-29'],
  ['HARROW, Ont., April 29, 2015 -- The gates will open.', '2017-05-02'],
])('%s is dated before the day that the page shows', (text, day) => {
  const masthead = { text: 'For all who sail • Tuesday, May 2, 2017 •', links: [], isTail: false };
  expect(readPublished(head, [masthead], '', [], [text])).toBe(day);
});
