import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { type BrowserReader, startBrowserReader } from '../../scripts/lib/readWithBrowser';
import { CHINESE } from '../pollute/carriers';
import { HIDINGS, hideEachWay } from '../pollute/hideText';
import { seededRandom } from '../pollute/random';

/** Paragraphs long enough to hold hidden texts, three for each way of hiding. */
const PARAGRAPHS = CHINESE.flatMap(({ body }) => body.split('\n'))
  .filter((line) => line.length >= 70)
  .slice(0, 3 * HIDINGS.length);

describe.each(BROWSER_NAMES)('hidden texts in %s', (name) => {
  let reader: BrowserReader;
  beforeAll(async () => {
    reader = await startBrowserReader(name);
  });
  afterAll(() => reader?.close());

  test('every way of hiding is seen, by the style the browser computes, and no paragraph loses a letter', async () => {
    const html = hideEachWay('各地消息汇总：昨天发生的几件事', PARAGRAPHS, seededRandom(17));
    const reading = await reader.read(new TextEncoder().encode(html), { url: 'https://news.example/a.html' });
    const lines = reading.article.text.split('\n');
    const wrong = PARAGRAPHS.flatMap((paragraph, i) =>
      lines.includes(paragraph) ? [] : [`${HIDINGS[i % HIDINGS.length]?.name}: ${paragraph}`],
    );
    expect(wrong).toEqual([]);
    expect(reading.removals.filter(({ kind }) => kind === 'hidden').length).toBeGreaterThan(
      PARAGRAPHS.length,
    );
  });
});
