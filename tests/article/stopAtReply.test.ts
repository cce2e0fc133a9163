import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../readPatiently';

const POST = '<p>昨夜大风，村口的老槐树倒了，压住了半条路，好在没有伤到人，村里正在清理。</p>';
const REPLY = '<p>我家门前的树也歪了，已经打电话给林业站，他们说今天下午派人来看。</p>';

function textOf(body: string): string {
  const { document } = new JSDOM(`<title>老槐树倒了</title><body><h1>老槐树倒了</h1>${body}</body>`).window;
  return read(document).article.text;
}

describe('a page of several posts is read as its first', () => {
  test('when the stamps stand above the posts', () => {
    const text = textOf(
      `<div><p>发表于 2014-5-3 08:10</p>${POST}</div><div><p>发表于 2014-5-3 09:20</p>${REPLY}</div>`,
    );
    expect(text).toBe('昨夜大风，村口的老槐树倒了，压住了半条路，好在没有伤到人，村里正在清理。');
  });

  test('when they stand below', () => {
    const text = textOf(`${POST}<p>甲 发表于 2014-5-3 08:10</p>${REPLY}<p>乙 发表于 2014-5-3 09:20</p>`);
    expect(text).toBe('昨夜大风，村口的老槐树倒了，压住了半条路，好在没有伤到人，村里正在清理。');
  });

  test('whose head has a box of its own', () => {
    const head = '<div><p>发表于 2014-5-3 08:10</p><p>阅读 123 次</p></div>';
    const text = textOf(`${head}<div>${POST}</div><div><p>甲 发表于 2014-5-3 09:20</p>${REPLY}</div>`);
    expect(text).toBe('昨夜大风，村口的老槐树倒了，压住了半条路，好在没有伤到人，村里正在清理。');
  });

  test('and one with two lines about its own time is read whole', () => {
    const times = '<p>发布时间：2014-5-3 08:10</p><p>发布时间：2014-5-3 08:10 来源：村报</p>';
    expect(textOf(`${times}<div>${POST}${REPLY}</div>`)).toContain('林业站');
  });
});
