import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { answerReading } from '../../lib/browser/answerReading';

function answer(html: string, contentType = 'text/html') {
  const { window } = new JSDOM(html, { contentType, url: 'https://page.invalid/' });
  return answerReading(window.document);
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
  const result = await answerReading(document);
  expect(result.ok).toBe(false);
});
