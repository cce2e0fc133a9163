import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { answerReading } from '../../lib/browser/answerReading';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';

function answer(html: string, contentType = 'text/html', readers = ALL_READERS) {
  const { window } = new JSDOM(html, { contentType, url: 'https://page.invalid/' });
  return answerReading(window.document, readers);
}

const ARTICLE = `<article><h1>水库放水通知</h1>${'<p>管理处说,水库今天上午开始放水,下游两个村子已经收到通知,河滩上的车辆应当在中午之前开走。</p>'.repeat(4)}</article>`;

test('a page with an article is read', async () => {
  expect(await answer(ARTICLE)).toMatchObject({ ok: true, reading: { article: { title: '水库放水通知' } } });
});

test('XHTML is read as well', async () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>水库放水通知</title></head><body>${ARTICLE}</body></html>`;
  expect(await answer(page, 'application/xhtml+xml')).toMatchObject({ ok: true });
});

test('an empty page says so', async () => {
  expect(await answer('<body></body>')).toEqual({ ok: false, reason: 'empty' });
});

test('a file that is no page says so', async () => {
  expect(await answer('<rss/>', 'application/xml')).toEqual({ ok: false, reason: 'not-html' });
});

test('a document that breaks in our hands is a failure with a message, not an exception', async () => {
  const document = { contentType: 'text/html', URL: 'https://page.invalid/' } as Document;
  const result = await answerReading(document, ALL_READERS);
  expect(result.ok).toBe(false);
});

describe('without the rules of its language', () => {
  const english = { english: ALL_READERS.english };
  const counted =
    '<article><h1>6月2日全市新增病例通报</h1><p>6月2日0时至24时，全市新增确诊病例7例，治愈出院3例，无新增死亡病例。</p><p>截至6月2日24时，累计报告确诊病例120例，累计治愈出院98例。</p></article>';

  test('a page with figures asks for others', async () => {
    expect(await answer(counted, 'text/html', english)).toEqual({ ok: false, reason: 'other-language' });
    expect(await answer(counted)).toMatchObject({ ok: true, reading: { failures: [] } });
  });

  test('a page that surely has no figures is read all the same', async () => {
    const recipe = `<article><h1>红烧茄子的做法</h1>${'<p>茄子切成滚刀块，撒一点盐腌十分钟，锅里放油烧热，下茄子煎软盛出，再放蒜末、酱油、糖和两勺水煮开。</p>'.repeat(4)}</article>`;
    expect(await answer(recipe, 'text/html', english)).toMatchObject({
      ok: true,
      reading: { figures: [], failures: [] },
    });
  });
});
