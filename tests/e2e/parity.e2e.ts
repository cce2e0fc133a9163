import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/reading';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { type BrowserReader, startBrowserReader } from '../../scripts/lib/readWithBrowser';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';

const PAGES = ['public/sample', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => `${folder}/${name}`),
);

describe.each(BROWSER_NAMES)('the built extension in %s', (name) => {
  let reader: BrowserReader;
  beforeAll(async () => {
    reader = await startBrowserReader(name);
  });
  afterAll(() => reader?.close());

  test.each(PAGES)('reads %s as the command line does', async (file) => {
    const bytes = readFileSync(file);
    const url = 'https://news.example/2026/06/bulletin.html';
    const reading = await reader.read(bytes, { url });
    expect(reading.article.text).not.toBe('');
    expect(withoutTimings(reading)).toEqual(withoutTimings(readWithJsdom(bytes, { url })));
  });
});

function withoutTimings({ timings, ...rest }: Reading): Omit<Reading, 'timings'> {
  return rest;
}
