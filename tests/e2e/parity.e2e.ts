import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/reading';
import { BROWSER_NAMES, type Popup } from '../../scripts/lib/browsers/driver';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';
import { readBehindPopup } from './lib/readBehindPopup';
import { SAMPLE, type Session, startSession } from './lib/session';

const PAGES = ['public/sample', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => `${folder}/${name}`),
);

const URL = 'https://news.example/2026/06/bulletin.html';
/** What the command line reads, of pages that one browser has read: the other is held against the same. */
const known = new Map<string, Omit<Reading, 'timings'>>();

describe.each(BROWSER_NAMES)('the built extension in %s', (name) => {
  let session: Session;
  let popup: Popup;
  beforeAll(async () => {
    session = await startSession(name, { allHosts: true });
    await session.visit(SAMPLE);
    popup = await session.press();
  });
  afterAll(() => session?.end());

  test.each(PAGES)('reads %s as the command line does', async (file) => {
    const bytes = readFileSync(file);
    session.putSaved(URL, bytes);
    const read = readBehindPopup(popup, URL);
    const expected = known.get(file) ?? withoutTimings(readWithJsdom(bytes, { url: URL }));
    known.set(file, expected);
    const answer = await read;
    if (!answer?.ok) throw new Error(`the reader answered ${JSON.stringify(answer)}`);
    expect(answer.reading.article.text).not.toBe('');
    expect(withoutTimings(answer.reading)).toEqual(expected);
  });
});

function withoutTimings({ timings, ...rest }: Reading): Omit<Reading, 'timings'> {
  return rest;
}
