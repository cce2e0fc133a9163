import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locateFigures } from '../../lib/view/locateFigures';
import { makeFigure, makeReading, makeRemoval } from '../makeReading';

function locate(html: string, reading: ReturnType<typeof makeReading>): readonly string[] {
  const { window } = new JSDOM(html);
  const before = window.document.documentElement.outerHTML;
  const found = locateFigures(window.document, reading).map(({ figure, range }) => `${figure.id}=${range}`);
  expect(window.document.documentElement.outerHTML).toBe(before);
  return found;
}

describe('locateFigures', () => {
  test('finds a number over inline elements and line breaks of the source', () => {
    const reading = makeReading({
      article: { text: '全市新增12例。' },
      figures: [makeFigure({ start: 4, end: 6, raw: '12' })],
    });
    expect(locate('<p>导航</p><p>全市\n  新增<b>1</b>2例。</p>', reading)).toEqual(['f1=12']);
  });

  test('takes the sentence, not the first place where the digits stand', () => {
    const reading = makeReading({
      article: { text: '新增5例。' },
      figures: [makeFigure({ start: 2, end: 3, raw: '5' })],
    });
    const html = '<p>5条评论</p><script>新增5例。</script><p id="here">新增5例。</p>';
    const { window } = new JSDOM(html);
    const [found] = locateFigures(window.document, reading);
    expect(found?.range.startContainer.parentElement?.id).toBe('here');
  });

  test('counts what was removed, since the page still has it', () => {
    const reading = makeReading({
      article: { text: '全市新增3例。\n西区新增4例。' },
      removals: [
        makeRemoval({ id: 'r1', text: '防线', at: 2 }),
        makeRemoval({ id: 'r2', text: '碎片\n', at: 8 }),
      ],
      figures: [
        makeFigure({ id: 'f1', start: 4, end: 5, raw: '3' }),
        makeFigure({ id: 'f2', start: 12, end: 13, raw: '4' }),
      ],
    });
    expect(locate('<p>全市防线新增3例。</p><p>碎片</p><p>西区新增4例。</p>', reading)).toEqual([
      'f1=3',
      'f2=4',
    ]);
  });

  test('a sentence that is not on the page gives nothing, and the rest is still found', () => {
    const reading = makeReading({
      article: { text: '早已改写1例。\n仍在2例。' },
      figures: [
        makeFigure({ id: 'f1', start: 4, end: 5, raw: '1' }),
        makeFigure({ id: 'f2', start: 10, end: 11, raw: '2' }),
      ],
    });
    expect(locate('<p>仍在2例。</p>', reading)).toEqual(['f2=2']);
  });
});
