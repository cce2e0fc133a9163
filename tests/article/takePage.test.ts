import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { takePage } from '../../lib/article/takePage';
import { emptyDraft } from '../../lib/draft';

function take(html: string, stands: boolean, contentType = 'text/html') {
  const { document } = new JSDOM(html, { url: 'https://page.invalid/', contentType }).window;
  const { page } = takePage(emptyDraft({ form: 'page', document, url: '', stands }));
  return { document, page };
}

const ARTICLE = '<body><form><input name="title"><input id="id" name="q"></form><p>一段话。</p></body>';

test('a page that stands is read as it is', () => {
  const { document, page } = take(ARTICLE, true);
  expect(page?.document).toBe(document);
  expect(page?.elements).toBe(page?.shown);
});

test('a page that goes on is copied', () => {
  const { document, page } = take(ARTICLE, false);
  expect(page?.document).not.toBe(document);
  expect(page?.document.body.textContent).toBe(document.body.textContent);
  expect(page?.shown).toEqual([...document.querySelectorAll('*')]);
  expect(page?.elements.map(({ localName }) => localName)).toEqual(
    page?.shown.map(({ localName }) => localName),
  );
});

describe('a page that can not be walked without harm is copied though it stands:', () => {
  test.each([
    ['a control called parentNode', '<form><input name="parentNode"></form>', 'text/html'],
    ['a control whose id is firstChild', '<form><button id="firstChild"></button></form>', 'text/html'],
    ['an image called getAttribute', '<form><img name="getAttribute"></form>', 'text/html'],
    ['300 levels', `${'<div>'.repeat(300)}一段话。`, 'text/html'],
    [
      'XHTML',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>一段话。</p></body></html>',
      'application/xhtml+xml',
    ],
  ])('%s', (_, html, contentType) => {
    const { document, page } = take(html, true, contentType);
    expect(page?.document).not.toBe(document);
  });
});
