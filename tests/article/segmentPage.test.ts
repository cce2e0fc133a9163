import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { segmentPage } from '../../lib/article/segment/segmentPage';
import { hiddenMarker } from '../../lib/clean/hiddenMarkers';
import { finish } from '../../lib/work';

function linesOf(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return finish(segmentPage(document.body, 'https://news.example/dir/page.html')).lines;
}

const textsOf = (html: string) => linesOf(html).map((line) => line.text);

describe('laying out a page as lines', () => {
  test('breaks at blocks and br, not at inline elements', () => {
    expect(textsOf('<div>一<b>二</b>三<p>四<br>五</p>六</div>')).toEqual(['一二三', '四', '五', '六']);
  });

  test('joins Chinese broken over source lines and keeps the space between Latin words', () => {
    expect(textsOf('<p>新增病例\n  12例</p><p>新增\n病例</p><p>two\nwords</p>')).toEqual([
      '新增病例 12例',
      '新增病例',
      'two words',
    ]);
  });

  test('breaks at a blank line behind a sentence, and below a link that stands between two', () => {
    const photo = '<a href="/photo/1">【図でみる】水位の推移</a>';
    expect(textsOf(`<p>水位が上がった。\n\n${photo}\n\n町は避難を呼びかけた。</p>`)).toEqual([
      '水位が上がった。',
      '【図でみる】水位の推移',
      '町は避難を呼びかけた。',
    ]);
    expect(textsOf('<p>町は\n\n<a href="/1">図</a>\n\nを出した。</p>')).toEqual(['町は図を出した。']);
  });

  test('takes no place that links lead to for a link, unless a script makes one of it', () => {
    const [mark, button] = linesOf('<p><a name="part">対策</a></p><p><a id="b" onclick="go()">戻る</a></p>');
    expect(mark?.linkLetters).toBe(0);
    expect(button?.linkLetters).toBe(2);
  });

  test('takes an item that a script makes a button of for a link', () => {
    const [item, link] = linesOf(
      '<ul><li onclick="go(1)">写评论</li><li onclick="go(2)"><a href="/2">二</a>三</li></ul>',
    );
    expect(item?.links.map(({ text }) => text)).toEqual(['写评论']);
    expect(link?.links.map(({ text }) => text)).toEqual(['二']);
  });

  test('gives a row of a data table one line, cells apart by tabs', () => {
    const lines = linesOf(
      '<table><tr><th>地区</th><th>例数</th></tr><tr><td>东城</td><td><p>1</p>2</td></tr></table>',
    );
    expect(lines.map(({ tag, text }) => [tag, text])).toEqual([
      ['th', '地区\t例数'],
      ['tr', '东城\t1 2'],
    ]);
  });

  test('walks into a table that lays out the page', () => {
    const page =
      '<table><tr><td><p>导航一</p></td><td><table><tr><td>正文</td></tr></table></td></tr></table>';
    expect(textsOf(page)).toEqual(['导航一', '正文']);
  });

  test('keeps lines of a pre', () => {
    expect(textsOf('<pre>甲  1\n乙  2</pre>')).toEqual(['甲  1', '乙  2']);
  });

  test('leaves out scripts, controls and marks alone', () => {
    expect(textsOf('<script>x</script><button>点</button><p>——</p><p>字</p>')).toEqual(['字']);
  });

  test('marks links and emphasis where they stand, with absolute addresses', () => {
    const [line] = linesOf('<p>  前 <a href="../a.html">链接</a><strong> 粗</strong></p>');
    expect(line?.spans).toEqual([
      { tag: 'a', start: 2, end: 4, href: 'https://news.example/a.html' },
      { tag: 'strong', start: 5, end: 6, href: null },
    ]);
  });

  test('gives links no address that is not for the web', () => {
    const [line] = linesOf('<p><a href="javascript:alert(1)">点</a><a href="mailto:a@b.example">信</a></p>');
    expect(line?.spans.map((span) => span.href)).toEqual(['', 'mailto:a@b.example']);
  });

  test.each([
    ['<img src="a.jpg">', 'https://news.example/dir/a.jpg'],
    ['<img src="blank.gif" data-src="//cdn.example/b.png">', 'https://cdn.example/b.png'],
    ['<img data-srcset="/c.webp 2x, /d.webp 1x">', 'https://news.example/c.webp'],
    ['<noscript><img src="e.jpg"></noscript>', 'https://news.example/dir/e.jpg'],
    ['<img src="f.jpg" width="16">', undefined],
    ['<img src="javascript:alert(1)">', undefined],
    ['<img src="data:text/html,x">', undefined],
  ])('reads the image %s', (html, src) => {
    expect(linesOf(html)[0]?.image?.src).toBe(src);
  });

  test('reads the image of a noscript that a browser gives as text', () => {
    const { document } = new JSDOM('<body></body>').window;
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img class="x" src="/g.jpg" alt="图">';
    document.body.append(noscript);
    const [line] = finish(segmentPage(document.body, 'https://news.example/')).lines;
    expect(line?.image).toEqual({ src: 'https://news.example/g.jpg', alt: '图' });
  });

  test('goes into no element that is unseen, and knows its marker from what the page writes', () => {
    const { document } = new JSDOM(
      `<p>甲${hiddenMarker(0)}乙<span>假</span></p><p id="decoy">丙</p><p>丁</p>`,
    ).window;
    const span = document.querySelector('span');
    const decoy = document.querySelector('#decoy');
    if (!span || !decoy) throw new Error('not in the page');
    const unseen = new Map([
      [span, hiddenMarker(0)],
      [decoy, ''],
    ]);
    const { lines } = finish(segmentPage(document.body, 'https://news.example/', unseen));
    expect(lines.map(({ text }) => text)).toEqual([`甲乙${hiddenMarker(0)}`, '丁']);
    expect(document.body.textContent).toBe(`甲${hiddenMarker(0)}乙假丙丁`);
  });
});
