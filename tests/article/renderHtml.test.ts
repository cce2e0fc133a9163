import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../lib/article/renderHtml';
import { type Block, type Span, textBlock } from '../../lib/text/blocks';
import { finish } from '../../lib/work';
import { articleText } from '../security/articleText';

const { window } = new JSDOM('', { url: 'https://page.invalid/' });
const render = (...blocks: readonly Block[]) => finish(renderHtml(blocks, window.document));
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;

const linkTo = (href: string): Span => ({ tag: 'a', start: 0, end: 2, href });
const imageOf = (src: string): Block => ({
  tag: 'img',
  text: '',
  spans: [],
  group: null,
  image: { src, alt: '图' },
});

describe('renderHtml', () => {
  test('writes lists, tables and spans; what the sanitiser gives back is what was written', () => {
    const blocks: readonly Block[] = [
      { ...textBlock('链接和重点'), spans: [linkTo('https://page.invalid/a?b=1&c="2"')] },
      { ...textBlock('一', 'ul'), group: 1 },
      { ...textBlock('东区\t3', 'tr'), group: 2 },
      imageOf('https://page.invalid/1.png'),
    ];
    expect(render(...blocks)).toBe(
      '<p><a href="https://page.invalid/a?b=1&amp;c=&quot;2&quot;" rel="noopener noreferrer">链接</a>和重点</p>' +
        '<ul><li>一</li></ul><table><tbody><tr><td>东区</td><td>3</td></tr></tbody></table>' +
        '<img src="https://page.invalid/1.png" alt="图">',
    );
  });

  test('its text is the text of the blocks, whatever characters they hold', () => {
    const texts = [
      '<script>alert(1)</script>',
      '&amp;&lt;b&gt; "x" \'y\'',
      '\u00a0\u2028\u2029\u202e例21\u202c\u2066',
      '\ud83d 和 \udc00',
      ']]><!--',
    ];
    expect(articleText(parse(render(...texts.map((text) => textBlock(text)))))).toBe(texts.join('\n'));
    expect(articleText(parse(render(textBlock('一\0二'))))).toBe('一\ufffd二');
    expect(articleText(parse(finish(renderHtml([textBlock('一\r二')], null))))).toBe('一\r二');
  });

  test('is written in pieces, and lists and tables that are cut between them are whole again', () => {
    const many = (tag: 'p' | 'ul' | 'tr', group: number | null) =>
      Array.from({ length: 250 }, (_, i) => ({ ...textBlock(`第${i}条`, tag), group }));
    const blocks = [
      ...many('p', null),
      ...many('ul', 1),
      ...many('ul', 2),
      ...many('tr', 3),
      textBlock('完'),
    ];
    const work = renderHtml(blocks, window.document);
    const begun = work.next().value ?? '';
    const all = finish(work);
    expect(begun.length).toBeLessThan(all.length / 5);
    expect(all.startsWith(begun)).toBe(true);
    const body = parse(all);
    expect(articleText(body)).toBe(blocks.map(({ text }) => text).join('\n'));
    expect(
      [...body.children].filter(({ localName }) => localName !== 'p').map(({ localName }) => localName),
    ).toEqual(['ul', 'ul', 'table']);
  });

  // Blocks as no step makes them: a fault of ours, which the sanitiser has to make up for.
  test.each([
    { what: 'an element', block: { ...textBlock('字'), tag: 'script' as never }, html: '' },
    { what: 'an attribute', block: { ...textBlock('字'), tag: 'p onclick=x' as never }, html: '<p>字</p>' },
    {
      what: 'a link to a script',
      block: { ...textBlock('链接'), spans: [linkTo('javascript:x')] },
      html: '<p><a rel="noopener noreferrer">链接</a></p>',
    },
    { what: 'an SVG image', block: imageOf('data:image/svg+xml,<svg onload=x>'), html: '' },
  ])('lets $what that it should not have written not through', ({ block, html }) => {
    expect(render(block)).toBe(html);
  });

  test('keeps addresses of the web, mail addresses and images in the page', () => {
    const kept = ['https://a.invalid/', 'http://a.invalid/', 'mailto:a@a.invalid'];
    for (const href of kept) expect(render({ ...textBlock('链接'), spans: [linkTo(href)] })).toContain(href);
    expect(render(imageOf('data:image/png;base64,AAAA'))).toContain('data:image/png;base64,AAAA');
  });

  test('without a window to sanitise in, nothing but text is taken over', () => {
    const blocks = [
      { ...textBlock('链接'), spans: [linkTo('https://a.invalid/')] },
      imageOf('https://a.invalid/'),
    ];
    expect(finish(renderHtml(blocks, null))).toBe('<p>链接</p>');
  });
});
