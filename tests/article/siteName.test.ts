import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../lib/article/facts/readHead';
import { siteName } from '../../lib/article/facts/siteName';
import { segmentPage } from '../../lib/article/segment/segmentPage';
import { finish } from '../../lib/work';
import { cpuTime } from '../cpuTime';

function nameOn(title: string, body: string, url: string): string | null {
  const { document } = new JSDOM(`<title>${title}</title><body>${body}</body>`).window;
  return siteName(readHead(document), finish(segmentPage(document.body, url)), url);
}

const NOWHERE = 'https://page.invalid/';

describe('the piece of the title', () => {
  test.each([
    [
      'that the address is in words',
      'Ferry stops - Northern Lakes Today',
      '',
      'https://www.northernlakestoday.example/1',
      'Northern Lakes Today',
    ],
    [
      'of which a word is the address',
      'Ferry stops | NLR Lakes Public Radio',
      '',
      'https://www.nlr.example/1',
      'NLR Lakes Public Radio',
    ],
    [
      'that holds the rights',
      'Ferry stops | Lakeside',
      '<p>© 2014 Lakeside, Inc. All rights reserved.</p>',
      NOWHERE,
      'Lakeside',
    ],
    [
      'in front of the headline',
      'Lakeside - Ferry to Norland stops for three weeks',
      '<p>Copyright 2014 Lakeside LLC.</p>',
      NOWHERE,
      'Lakeside',
    ],
    [
      'of which the Latin letters before Han are the address',
      '渡輪停航三週 - lkn湖畔健康',
      '',
      'https://www.lkn.example/1',
      'lkn湖畔健康',
    ],
    ['that ends as names of papers do', 'Ferry stops- The Harrow Gazette', '', NOWHERE, 'The Harrow Gazette'],
    [
      'behind that of the section',
      'Ferry stops | World news | Harrow Gazette',
      '',
      NOWHERE,
      'Harrow Gazette',
    ],
    ['before that of the section', 'Ferry stops | Harrow Gazette | News', '', NOWHERE, 'Harrow Gazette'],
    ['whose hyphen is its own', 'Ferry stops - Harrow-Gazette Online', '', NOWHERE, 'Harrow-Gazette Online'],
    ['of an office', '停课通知_长岭县人民政府', '', NOWHERE, '长岭县人民政府'],
    ['of a paper', '渡輪停航三週 - 湖畔日報', '', NOWHERE, '湖畔日報'],
    ['of a paper in Japanese', '渡船が三週間運休 - 湖畔新聞', '', NOWHERE, '湖畔新聞'],
  ])('%s', (_, title, body, url, name) => expect(nameOn(title, body, url)).toBe(name));
});

describe('nowhere in the title', () => {
  test('the logo says the address in words', () => {
    const logo = '<a href="/"><img src="/logo.png" alt="Lakes Today - news for the north"></a>';
    expect(nameOn('Ferry stops', logo, 'https://lakestoday.example/1')).toBe('Lakes Today');
  });

  test('the logo says the address in words that hyphens join there', () => {
    const logo = '<a href="/"><img src="/logo.png" alt="Lakes Today"></a>';
    expect(nameOn('Ferry stops', logo, 'https://www.lakes-today.example/1')).toBe('Lakes Today');
  });

  test.each([
    ['The Lantern', '/', 'The Lantern'],
    ['The Lantern', '/sections/lantern', null],
    ['Harrow', '/', null],
  ])('a link to the front page, %s at %s, begins the address of a paper', (text, href, name) => {
    const logo = `<h1><a href="${href}">${text}</a></h1>`;
    expect(nameOn('Ferry stops', logo, 'https://www.lanternnewspapers.example/1')).toBe(name);
  });

  test('who holds the rights is named elsewhere too', () => {
    const body = '<p>By Ann Reed, Lakes Today</p><p>© 2014 Lakes Today, LLC. All rights reserved.</p>';
    expect(nameOn('Ferry stops', body, NOWHERE)).toBe('Lakes Today');
  });
});

describe('nothing proves a name', () => {
  test.each([
    ['a subtitle', 'Ferry stops - What travellers have to know', ''],
    ['a section', '渡轮停航_健康频道', ''],
    ['a site that may be a farm', '渡轮停航_百科大全网', ''],
    ['the maker of the software', 'Ferry stops - Powered by Forumware!', ''],
    ['a company that nothing else names', 'Ferry stops', '<p>© 2014 Quill Holdings Limited</p>'],
  ])('%s', (_, title, body) => expect(nameOn(title, body, NOWHERE)).toBe(null));
});

test.each([
  ['<a href="/news/index_news.htm">»湖畔電台新聞主頁</a>', '湖畔電台'],
  ['<a href="/news/index_news.htm">木材網首頁</a>', null],
])('a link to the front page names the station: %s', (body, name) => {
  expect(nameOn('渡輪停航三週', body, NOWHERE)).toBe(name);
});

describe('who holds the rights, before the words', () => {
  const foot = (text: string) => nameOn('木船下水', `<p>木船今天下水。</p><p>${text}</p>`, NOWHERE);

  test('is the site where it is an office, a school or a paper', () => {
    expect(foot('湖畔市第三中学 版权所有 Copyright © LAKE3.NET All Rights Reserved.')).toBe('湖畔市第三中学');
    expect(foot('湖畔市水利局版权所有')).toBe('湖畔市水利局');
  });

  test('and not a firm that made the page', () => {
    expect(foot('湖畔信息技术有限公司 版权所有')).toBeNull();
  });
});

test.each([
  ['The Harrow Evening Mail', 'hem', 'The Harrow Evening Mail'],
  ['The Harrow Evening Mail', 'hom', null],
  ['Harrow Mail', 'hm', null],
])('the front page of %s has its initials for an address: %s', (text, label, name) => {
  const logo = `<p><a href="/">${text}</a></p>`;
  expect(nameOn('Ferry stops', logo, `https://www.${label}.example/1`)).toBe(name);
});

test('a paper holds the rights in the name of its company, and its logo says which it is', () => {
  const foot = '<p>© 2020 湖畔醒報股份有限公司</p>';
  const logo = '<h1><a href="/">湖畔醒報</a></h1>';
  expect(nameOn('木船下水', logo + foot, NOWHERE)).toBe('湖畔醒報');
  expect(nameOn('木船下水', logo.replace('湖畔醒報', '首頁') + foot, NOWHERE)).toBeNull();
});

test('a greeting ends where its sentence does', () => {
  expect(nameOn('木船下水', '<p>您好，欢迎访问湖畔网，您还没有登录哦！</p>', NOWHERE)).toBeNull();
});

test('a prefecture behind a full-width slash rather than its name in Latin letters', () => {
  const foot = '<p>Copyright © Hamakawa Prefecture. All Rights Reserved.</p>';
  expect(nameOn('橋の通行再開について／浜川県', foot, NOWHERE)).toBe('浜川県');
  expect(nameOn('影／橋通車', '', NOWHERE)).toBeNull();
});

test('the holder of the rights may be named in Latin letters alone', () => {
  const foot = '<p>Copyright © 北浜网络科技有限公司 HARROW</p>';
  expect(nameOn('木船下水 - HARROW新闻', foot, NOWHERE)).toBe('HARROW新闻');
});

test('a line of white space takes no longer than another', () => {
  const { document } = new JSDOM(`<pre>x${' '.repeat(20_000)}x</pre>`).window;
  const head = readHead(document);
  const outline = finish(segmentPage(document.body, NOWHERE));
  // A mark looked for behind each of its blanks took seconds.
  expect(cpuTime(() => siteName(head, outline, NOWHERE))).toBeLessThan(200);
});
