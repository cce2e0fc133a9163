import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../lib/article/copyPage';
import { read } from '../readPatiently';
import { articleText } from './articleText';
import { ODD_PAGES, PARAGRAPHS, pageAround, SENTENCE } from './hostilePages';

function open(html: string, contentType = 'text/html') {
  return new JSDOM(html, {
    url: 'https://page.invalid/',
    runScripts: 'dangerously',
    contentType,
    virtualConsole: new VirtualConsole(),
  }).window;
}

describe('a page written in an odd way', () => {
  test.each(ODD_PAGES)('$what: its article is read', ({ html, headers }) => {
    const window = open(html, headers?.['content-type']);
    const { article, figures, failures } = read(window.document);
    expect(failures).toEqual([]);
    expect(article.text).toContain(SENTENCE);
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([12, 7, 5, 300]));
    const { body } = new window.DOMParser().parseFromString(article.html, 'text/html');
    expect(articleText(body)).toBe(article.text);
    window.close();
  });
});

/** An article below that many elements. */
function deepPage(levels: number, tag: string) {
  const { document } = open(pageAround(''));
  let at: Element | null = document.querySelector('article');
  for (let i = 0; i < levels; i += 1) {
    const inner = document.createElement(tag);
    at?.append(inner);
    at = inner;
  }
  if (at) at.innerHTML = PARAGRAPHS;
  return document;
}

function depthOf(document: Document): number {
  let deepest = 0;
  for (const element of document.querySelectorAll('*')) {
    let depth = 0;
    for (let at: Element | null = element; at; at = at.parentElement) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('a deep page', () => {
  test.each(['div', 'span', 'blockquote', 'li'])(
    'of %s: its copy is shallow and its paragraphs stay apart',
    (tag) => {
      const copy = copyPage(deepPage(1000, tag)).document;
      expect(depthOf(copy)).toBeLessThanOrEqual(130);
      expect([...copy.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain(SENTENCE);
    },
  );

  test('its article is read', () => {
    const { article, failures } = read(deepPage(1000, 'div'));
    expect(failures).toEqual([]);
    expect(article.text).toBe(
      new JSDOM(PARAGRAPHS.replace('</p><p>', '\n')).window.document.body.textContent,
    );
  });

  test('that is too deep for an engine to copy whole is copied node by node', () => {
    const document = deepPage(300, 'div');
    document.cloneNode = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const copy = copyPage(document);
    expect(depthOf(copy.document)).toBeLessThanOrEqual(130);
    expect(copy.elements).toHaveLength(document.querySelectorAll('*').length);
    expect(copy.document.body.textContent?.trim()).toBe(document.body.textContent?.trim());
  });
});

test('controls of a form in the copy have no name that takes the place of its properties', () => {
  const { document } = open(
    '<form id=f><input name=parentNode id=a><img name=firstChild></form><a name=top id=b>',
  );
  const copy = copyPage(document).document;
  expect(copy.querySelectorAll('form [name], form [id]')).toHaveLength(0);
  expect(copy.querySelector('form')?.id).toBe('f');
  expect(copy.querySelector('a')?.getAttribute('name')).toBe('top');
  expect(document.querySelectorAll('[name]')).toHaveLength(3);
});
