import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Figure, Reading, Removal } from '../../lib/reading';
import { type ArticleNode, articleNodes } from '../../lib/view/articleNodes';
import { makeFigure, makeReading, makeRemoval } from '../makeReading';

function show(reading: Reading, shown: readonly string[] = []): string {
  const { window } = new JSDOM(`<body>${reading.article.html}</body>`);
  return articleNodes(window.document.body, reading, new Set(shown)).map(print).join('');
}

/** Elements as tags, figures in [], marks in {}, what was cut in ~~. */
function print(node: ArticleNode): string {
  if (!('text' in node)) return `<${node.tag}>${node.children.map(print).join('')}</${node.tag}>`;
  if (node.removal?.applied) return `~${node.text}~`;
  if (node.figure) return `[${node.text}]`;
  return node.removal ? `{${node.text}}` : node.text;
}

function reading(
  html: string,
  text: string,
  figures: readonly Figure[] = [],
  removals: readonly Removal[] = [],
) {
  return makeReading({ article: { text, html }, figures, removals });
}

describe('articleNodes', () => {
  test('finds a figure by its offset, over paragraphs and inline markup', () => {
    const html = '<p>第一段。</p><p>新增<strong>12</strong>例。</p>';
    const text = '第一段。\n新增12例。';
    const figure = makeFigure({ start: 7, end: 9, raw: '12' });
    expect(show(reading(html, text, [figure]))).toBe('<p>第一段。</p><p>新增<strong>[12]</strong>例。</p>');
  });

  test('counts a break between the cells of a row, and no line for an image', () => {
    const html =
      '<img src="https://a.invalid/1.png" alt=""><table><tr><td>东区</td><td>3</td></tr><tr><td>西区</td><td>4</td></tr></table>';
    const text = '东区\t3\n西区\t4';
    const figure = makeFigure({ start: 8, end: 9, raw: '4' });
    expect(text.slice(8, 9)).toBe('4');
    expect(show(reading(html, text, [figure]))).toContain('<td>西区</td><td>[4]</td>');
  });

  test('puts removals back where they stood: in a sentence, at the start and at the end of a line', () => {
    const html = '<p>甲乙丙</p><p>丁</p>';
    const text = '甲乙丙\n丁';
    const removals = [
      makeRemoval({ id: 'r1', text: '首', at: 0 }),
      makeRemoval({ id: 'r2', text: '中', at: 1 }),
      makeRemoval({ id: 'r3', text: '尾', at: 3 }),
      makeRemoval({ id: 'r4', text: '整段\n', at: 4 }),
      makeRemoval({ id: 'r5', text: '末', at: 5 }),
    ];
    const page = reading(html, text, [], removals);
    expect(show(page, ['r1', 'r2', 'r3', 'r4', 'r5'])).toBe('<p>~首~甲~中~乙丙~尾~</p><p>~整段\n~丁~末~</p>');
    expect(show(page, ['r2'])).toBe('<p>甲~中~乙丙</p><p>丁</p>');
    expect(show(page)).toBe('<p>甲乙丙</p><p>丁</p>');
  });

  test('puts a piece back once where two text nodes meet', () => {
    const page = reading('<p>甲<em>乙</em></p>', '甲乙', [], [makeRemoval({ text: '中', at: 1 })]);
    expect(show(page, ['r1'])).toBe('<p>甲~中~<em>乙</em></p>');
  });

  test('shows a mark in the text, with a figure inside it still a figure', () => {
    const mark = makeRemoval({ text: '可疑3例', at: 1, applied: false });
    const figure = makeFigure({ start: 3, end: 4, raw: '3' });
    expect(show(reading('<p>有可疑3例。</p>', '有可疑3例。', [figure], [mark]))).toBe(
      '<p>有{可疑}[3]{例}。</p>',
    );
  });
});
