// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { spokenSentences } from '../../components/cleanView/spokenText';

function spoken(html: string, lang = 'zh-Hans') {
  document.body.innerHTML = `<article><h1>标题</h1><p class="source">来源</p><div class="text">${html}</div></article>`;
  const article = document.querySelector('article');
  if (!article) throw new Error('there is no article');
  return spokenSentences(article, lang);
}

describe('spokenSentences', () => {
  test('reads the title and then sentence by sentence, across marks and links', () => {
    const said = spoken('<p>今天有<mark>12</mark>人<a href="#">回家</a>。明天再报。</p><h2>附</h2>');
    expect(said.map(({ text }) => text)).toEqual(['标题', '今天有12人回家。', '明天再报。', '附']);
  });

  test('the range of a sentence holds that sentence', () => {
    const said = spoken('<p>一。<b>二<i>三。四</i></b>五。</p><ul><li>六</li></ul>');
    for (const { text, range } of said) expect(range.toString()).toBe(text);
    expect(said.map(({ text }) => text)).toEqual(['标题', '一。', '二三。', '四五。', '六']);
  });

  test('leaves out what is struck through, and notes that are not on the screen', () => {
    const said = spoken(
      '<p>今天<del>夹带</del>有雨<span class="visually-hidden">注</span>。</p><p><del>整段</del></p>',
    );
    expect(said.map(({ text }) => text)).toEqual(['标题', '今天有雨。']);
  });

  test('keeps the cells of a table apart', () => {
    const said = spoken('<table><tr><td>甲镇</td><td><b>3</b>人</td></tr></table>');
    expect(said.map(({ text }) => text)).toEqual(['标题', '甲镇, 3人']);
  });

  test('reads a line within a line once', () => {
    const said = spoken('<blockquote>外<p>内</p></blockquote>');
    expect(said.map(({ text }) => text)).toEqual(['标题', '外内']);
  });
});
