import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { type BrowserReader, startBrowserReader } from '../../scripts/lib/readWithBrowser';
import { CHINESE } from '../pollute/carriers';
import { HIDINGS, HIDINGS_BY_LAYOUT, hideEachWay, SHOWN_AFTER_ALL, showEachWay } from '../pollute/hideText';
import { seededRandom } from '../pollute/random';

const TITLE = '各地消息汇总：昨天发生的几件事';
const WAYS = [...HIDINGS, ...HIDINGS_BY_LAYOUT];

/** Paragraphs long enough to hold hidden texts. */
const LINES = CHINESE.flatMap(({ body }) => body.split('\n')).filter((line) => line.length >= 70);

describe.each(BROWSER_NAMES)('hidden texts in %s', (name) => {
  let reader: BrowserReader;
  beforeAll(async () => {
    reader = await startBrowserReader(name);
  });
  afterAll(() => reader?.close());

  const readPage = (html: string) =>
    reader.read(new TextEncoder().encode(html), { url: 'https://news.example/a.html' });

  test('every way of hiding is seen, by the style and the layout of the browser, and no paragraph loses a letter', async () => {
    expect(LINES.length).toBeGreaterThanOrEqual(WAYS.length);
    const reading = await readPage(hideEachWay(TITLE, LINES, WAYS, seededRandom(17)));
    const lines = reading.article.text.split('\n');
    const wrong = LINES.flatMap((paragraph, i) =>
      lines.includes(paragraph) ? [] : [`${WAYS[i % WAYS.length]?.name}: ${paragraph}`],
    );
    expect(wrong).toEqual([]);
    expect(reading.removals.filter(({ kind }) => kind === 'hidden').length).toBeGreaterThan(LINES.length);
  });

  test('what can be seen after all stays', async () => {
    const paragraphs = LINES.slice(0, 2 * SHOWN_AFTER_ALL.length);
    const reading = await readPage(showEachWay(TITLE, paragraphs));
    const lines = reading.article.text.split('\n');
    const lost = paragraphs.flatMap((paragraph, i) =>
      lines.includes(paragraph) ? [] : [`${SHOWN_AFTER_ALL[i % SHOWN_AFTER_ALL.length]?.name}: ${paragraph}`],
    );
    expect(lost).toEqual([]);
    expect(reading.removals.filter(({ kind }) => kind === 'hidden')).toEqual([]);
  });
});
