import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findComments } from '../../lib/article/findComments';
import { segmentPage } from '../../lib/article/segment/segmentPage';
import { finish } from '../../lib/work';

const TEXT = '<p>停航三天的渡口今晨恢复通航，首班渡船载客四十六人，清出淤泥一千余方。</p>';

function commentsOf(items: readonly string[], text = TEXT): number {
  const { document } = new JSDOM(`<body>${text}<div>${items.join('')}</div></body>`).window;
  return findComments(finish(segmentPage(document.body, 'https://news.example/1'))).length;
}

const comment = (stamp: string, button: string) =>
  `<div><a href="/u">山里人</a> <span>${stamp}</span><p>渡船今晨复航，早该这样，住在对岸的人等了三天。</p><span>${button}</span></div>`;

test.each([
  ['3小时前', '回复'],
  ['2楼', '回复(2)'],
  ['2021-03-05 10:20', '举报 | 支持(3)'],
  ['2 hours ago', 'Reply'],
])('finds what was written %s and can be answered by %s', (stamp, button) => {
  expect(commentsOf(Array(3).fill(comment(stamp, button)))).toBe(3);
  expect(commentsOf(Array(2).fill(comment(stamp, button)))).toBe(0);
});

test('leaves posts that are all the page has to say', () => {
  expect(commentsOf(Array(3).fill(comment('3小时前', '赞 12')), '')).toBe(0);
});

test('leaves the parts of a live report, which nobody can answer', () => {
  expect(commentsOf(Array(4).fill(comment('10:20', '更新')))).toBe(0);
  expect(
    commentsOf(Array(4).fill('<div><h4>3小时前</h4><p>渡船今晨复航，首班四十余名乘客。</p></div>')),
  ).toBe(0);
});
