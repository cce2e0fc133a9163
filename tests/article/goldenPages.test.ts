import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/reading';
import { readingSchema } from '../../lib/readingSchema';
import { explainEvidence } from '../../lib/view/explainEvidence';
import type { Strings } from '../../lib/view/strings';
import { decodePage } from '../../scripts/lib/decodePage';
import { openPage } from '../../scripts/lib/readWithJsdom';
import { faultsOf } from '../fuzz/soundReading';
import { read } from '../readPatiently';

/** Says the key alone. */
const t = ((key: string) => key) as unknown as Strings['t'];

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** What a page of ours must be read as; what is not named is not looked at. */
interface Expectation {
  readonly title: string;
  readonly text: readonly string[];
  readonly publisher?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly gone?: readonly string[];
  readonly related?: readonly string[];
  readonly unrelated?: readonly string[];
  readonly images?: readonly string[];
}

function expectationOf(page: string): Expectation {
  return JSON.parse(readFileSync(join(FOLDER, `${page}.json`), 'utf8')) as Expectation;
}

/** Reads a page once for all that is asked of it, and tells how it was before and is after. */
function readOnce(bytes: Uint8Array) {
  const dom = openPage(decodePage(bytes), 'https://page.invalid/');
  try {
    const before = dom.serialize();
    const reading = read(dom.window.document);
    return { reading, before, after: dom.serialize() };
  } finally {
    dom.window.close();
  }
}

function textOfHtml(reading: Reading): string {
  const { document } = new JSDOM(`<body>${reading.article.html}</body>`).window;
  const blocks = [...document.querySelectorAll('p, h2, h3, h4, li, tr, blockquote, pre, figcaption')];
  return blocks
    .map((block) =>
      block.tagName === 'TR'
        ? [...block.children].map((cell) => cell.textContent).join('\t')
        : block.textContent,
    )
    .join('\n');
}

describe.each(PAGES)('%s', (page) => {
  const want = expectationOf(page);
  const { reading, before, after } = readOnce(readFileSync(join(FOLDER, `${page}.html`)));

  test('reads title, text and facts', () => {
    const { title, text, publisher, byline, published } = reading.article;
    expect(reading.failures.filter(({ step }) => step === 'extract' || step === 'links')).toEqual([]);
    expect(text.split('\n')).toEqual(want.text);
    expect(title.normalize('NFKC')).toBe(want.title.normalize('NFKC'));
    if (want.publisher !== undefined) expect(publisher).toBe(want.publisher);
    if (want.byline !== undefined) expect(byline).toBe(want.byline);
    if (want.published !== undefined) expect(published).toBe(want.published);
  });

  test('judges the links', () => {
    const verdicts = new Map(reading.links.map((link) => [link.text, link.verdict]));
    for (const text of want.related ?? []) expect([text, verdicts.get(text)]).toEqual([text, 'related']);
    for (const text of want.unrelated ?? []) expect([text, verdicts.get(text)]).toEqual([text, 'unrelated']);
  });

  test('shows nothing that was removed and the images that are real', () => {
    for (const gone of want.gone ?? []) expect(reading.article.html).not.toContain(gone);
    const { document } = new JSDOM(reading.article.html).window;
    const images = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    if (want.images) expect(images).toEqual(want.images);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.filter((href) => !/^(?:https?|mailto):/u.test(href ?? ''))).toEqual([]);
  });

  test('shows in HTML exactly the text', () => {
    expect(textOfHtml(reading)).toBe(reading.article.text);
  });

  test('leaves the page as it was', () => {
    expect(after).toBe(before);
  });

  test('is read as sound as a Reading has to be', () => {
    expect(faultsOf(reading)).toEqual([]);
    expect(v.is(readingSchema, reading)).toBe(true);
  });

  test('says of each removal why, in a form that the views know', () => {
    const lines = reading.removals.flatMap(({ evidence }) => evidence);
    expect(lines.filter((line) => !explainEvidence(line, t).startsWith('evidence.'))).toEqual([]);
  });
});
