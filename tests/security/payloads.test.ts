import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sanitizeHtml } from '../../lib/article/sanitizeHtml';
import { read } from '../readPatiently';
import { articleText } from './articleText';
import { carrierPages } from './carrierPages';
import { offendersIn } from './offendersIn';
import { PAYLOADS } from './payloads';

const KINDS = [...new Set(PAYLOADS.map(({ kind }) => kind))];

describe('the corpus', () => {
  test('has 300 payloads and more, none twice, over every kind of vector', () => {
    expect(PAYLOADS.length).toBeGreaterThan(300);
    const unnumbered = PAYLOADS.map(({ html, number }) => html.replaceAll(`canary(${number})`, ''));
    expect(unnumbered.filter((html, i) => unnumbered.indexOf(html) !== i)).toEqual([]);
    expect(KINDS).toHaveLength(17);
  });
});

test.each(KINDS)('of the kind "%s", nothing that is not on the allow list passes the sanitiser', (kind) => {
  const { window } = new JSDOM('', { url: 'https://page.invalid/' });
  const parser = new window.DOMParser();
  for (const { html } of PAYLOADS.filter((payload) => payload.kind === kind)) {
    const { body } = parser.parseFromString(sanitizeHtml(html, window as never), 'text/html');
    expect(offendersIn(body), html).toEqual([]);
    // Written out and parsed again it is the same: no second life.
    expect(sanitizeHtml(body.innerHTML, window as never), html).toBe(body.innerHTML);
  }
  window.close();
});

test.each(carrierPages(PAYLOADS))(
  '$carrier of an article, payloads leave its text and nothing else',
  ({ html }) => {
    const { window } = new JSDOM(html, {
      url: 'https://page.invalid/',
      runScripts: 'dangerously',
      virtualConsole: new VirtualConsole(), // what the page makes of them is no news
    });
    window.eval('fired = []; canary = (number) => { fired.push(number) }');
    const { article, links, failures } = read(window.document);
    const { body } = new window.DOMParser().parseFromString(article.html, 'text/html');
    expect(failures).toEqual([]);
    expect(window.eval('fired.length')).toBe(0);
    expect(offendersIn(body)).toEqual([]);
    expect(articleText(body)).toBe(article.text);
    expect(article.text.split('\n').length).toBeGreaterThanOrEqual(PAYLOADS.length * 0.9);
    expect(links.filter(({ href }) => !/^$|^https?:|^mailto:/.test(href))).toEqual([]);
    window.close();
  },
);
