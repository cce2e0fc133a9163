import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sanitizeHtml } from '../../lib/article/sanitizeHtml';
import { read } from '../../lib/read';
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

describe.each(KINDS)('payloads of the kind: %s', (kind) => {
  const payloads = PAYLOADS.filter((payload) => payload.kind === kind);

  test('nothing that is not on the allow list passes the sanitiser', () => {
    const { window } = new JSDOM('<div id=out></div>', { runScripts: 'outside-only' });
    const parsed = new window.DOMParser();
    for (const { html } of payloads) {
      const clean = sanitizeHtml(html, window as never);
      const { body } = parsed.parseFromString(clean, 'text/html');
      expect(offendersIn(body), html).toEqual([]);
      // Written out and parsed again it is the same: no second life.
      expect(sanitizeHtml(body.innerHTML, window as never), html).toBe(body.innerHTML);
    }
    window.close();
  });

  test.each(carrierPages(payloads))(
    '$carrier of an article, they leave its text and nothing else',
    ({ html }) => {
      const { window } = new JSDOM(html, { url: 'https://page.invalid/', runScripts: 'dangerously' });
      window.eval('canary = (number) => { fired.push(number) }; fired = []');
      const { article, links, failures } = read(window.document, { patience: 20 });
      const { body } = new window.DOMParser().parseFromString(article.html, 'text/html');
      expect(failures).toEqual([]);
      expect(window.eval('fired')).toHaveLength(0);
      expect(offendersIn(body)).toEqual([]);
      expect(articleText(body)).toBe(article.text);
      expect(article.text.split('\n').length).toBeGreaterThanOrEqual(payloads.length * 0.9);
      expect(links.filter(({ href }) => !/^$|^https?:|^mailto:/.test(href))).toEqual([]);
      window.close();
    },
  );
});
