import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { firstParagraphs, sampleText } from '../../lib/detect/sampleText';

const dom = new JSDOM('');
afterAll(() => dom.window.close());

function page(html: string): Document {
  return new dom.window.DOMParser().parseFromString(html, 'text/html');
}

describe('sampleText', () => {
  it('gives paragraphs, cells and lines each a line of its own', () => {
    const html = '<h1>一</h1><p>二<br>三</p><div>四<p>五</p>六</div><table><tr><td>七<td>八</table>';
    expect(sampleText(page(html))).toBe('\n一\n二\n三\n四\n五\n六\n七\n八');
  });

  it('keeps a line whole across emphasis, spans and links', () => {
    const html = '<p>新增<b>31</b>例，<span>死亡<span>2</span></span>例，<a href="/">详情</a>见附件</p>';
    expect(sampleText(page(html))).toBe('\n新增31例，死亡2例，见附件');
  });

  it('leaves out what is no reading matter', () => {
    const html = `<nav><p>菜单</p></nav><script>1</script><style>/* 2 */</style><noscript>3</noscript>
      <p>正文</p><aside>广告</aside><footer>页脚</footer><button>转发</button><textarea>评论</textarea>`;
    expect(sampleText(page(html))).toBe('\n正文');
  });

  it('stops at its limits of characters and of nodes', () => {
    const html = '<p>一二三</p>'.repeat(50);
    expect(sampleText(page(html), 10)).toBe('\n一二三\n一二三\n一');
    expect(sampleText(page(html), 1000, 6)).toBe('\n一二三'.repeat(3));
    expect(sampleText(page(`${'<p> </p>'.repeat(3)}<p>一</p>`), 1000, 3)).toBe('');
  });

  it('reads a form whose controls have the names of its own properties, as browsers take them', () => {
    const document = page('<form><p>正文</p><input></form><p>完</p>');
    const form = document.querySelector('form');
    for (const name of ['closest', 'firstChild', 'nextSibling', 'nodeType', 'parentNode']) {
      Object.defineProperty(form, name, { value: form?.lastElementChild });
    }
    expect(sampleText(document)).toBe('\n正文\n完');
  });

  it('has nothing to say of a document without a body', () => {
    const document = page('');
    document.documentElement.remove();
    expect(sampleText(document)).toBe('');
  });
});

describe('firstParagraphs', () => {
  it('are some 40, no more than the first 2,000 characters of each, as far as they are asked for', () => {
    expect(firstParagraphs(page('<p>一</p>'.repeat(60)), 12_000)).toBe('\n一'.repeat(40));
    expect(firstParagraphs(page(`<p>${'一'.repeat(3000)}</p><p>二</p>`), 12_000)).toBe(
      `\n${'一'.repeat(2000)}\n二`,
    );
    expect(firstParagraphs(page('<p>一</p>'.repeat(9)), 5)).toBe('\n一'.repeat(3));
  });
});
