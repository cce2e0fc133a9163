import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { restoreText } from '../../lib/text/cuts';
import { read } from '../readPatiently';

const PAGE = `<body><h1>西川市通报供水情况</h1><div>
<p>西川市水务局通报，受<span style="display:none">西川seo</span>连日<b>高温</b>影响，城区日供水量达到<a href="/w">六十二万</a>吨。</p>
<p style="visibility:hidden">本站诚招代理</p>
<p>水务局提醒市民错峰用水，爱护供水设施，发现漏水请及时拨打热线。</p></div></body>`;

test('hidden text is cut where it stood, and links and emphasis stay on their words', () => {
  const reading = read(new JSDOM(PAGE, { url: 'https://news.example/' }).window.document);
  const cut = reading.removals.find((removal) => removal.text === '西川seo');
  expect(cut).toMatchObject({ kind: 'hidden', applied: true });
  expect(reading.article.text.slice(0, cut?.at ?? 0).endsWith('通报，受')).toBe(true);
  expect(restoreText(reading.article.text, reading.removals)).toContain('受西川seo连日高温');
  expect(reading.article.html).toContain('<strong>高温</strong>');
  expect(reading.article.html).toContain('>六十二万</a>');
});

test('a hidden line between paragraphs is listed and gone', () => {
  const reading = read(new JSDOM(PAGE, { url: 'https://news.example/' }).window.document);
  expect(reading.article.text).not.toContain('代理');
  expect(reading.removals).toContainEqual(
    expect.objectContaining({ kind: 'hidden', text: '本站诚招代理', at: null }),
  );
});
