import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findFeeds } from '../../lib/article/findFeeds';
import { segmentPage } from '../../lib/article/segment/segmentPage';
import { finish } from '../../lib/work';

function feedsOf(...items: readonly string[]): readonly string[] {
  const { document } = new JSDOM(`<body><div>${items.join('')}</div></body>`).window;
  const outline = finish(segmentPage(document.body, 'https://news.example/1'));
  return findFeeds(outline).map((box) => outline.lines[box.from]?.text ?? '');
}

const item = (head: string, summary: string, host = '') =>
  `<div class="item"><h4><a href="${host}/${head}">${head}</a></h4><p>${summary}</p></div>`;
const LONG = '渡船今晨复航，首班四十余名乘客，船票两元，码头工人说，清淤用了三天。'.repeat(8);

test('finds linked headlines with a summary, side by side, and what is called the same beside them', () => {
  const bare = '<div class="item"><h4><a href="/4">云溪码头复航</a></h4></div>';
  const feed = [
    item('白石水库开闸放水', '水库昨日开闸，下游已预警。'),
    item('河口大桥恢复通车', '大桥检修完毕，限速六十公里。'),
    item('夏粮收购价格上涨', '各收购网点秩序井然，价格略有上涨。'),
  ];
  expect(feedsOf(...feed)).toHaveLength(3);
  expect(feedsOf(...feed, bare)).toHaveLength(4);
  expect(feedsOf(...feed.slice(0, 2))).toEqual([]);
});

test('finds them below the name of their section', () => {
  const below = (section: string, head: string) =>
    `<div><span><div>${section}</div></span><h4><a href="/${head}">${head}</a></h4><p>大桥检修完毕，今天恢复通车，限速六十公里。</p></div>`;
  const feed = [
    below('社会', '河口大桥恢复通车'),
    below('交通', '云溪码头今日复航'),
    below('农业', '夏粮价格稳中有升'),
  ];
  expect(feedsOf(...feed)).toHaveLength(3);
});

test('leaves sections of a text and round-ups of other sites', () => {
  expect(
    feedsOf(...['一号水库', '二号水库', '三号水库'].map((head) => item(`${head}巡查记录`, LONG))),
  ).toEqual([]);
  const hosts = ['https://a.example', 'https://b.example', 'https://c.example'];
  expect(
    feedsOf(...hosts.map((host) => item('各地水位普遍回落', '下游已解除预警，航运恢复。', host))),
  ).toEqual([]);
});
