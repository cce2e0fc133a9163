import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Popup } from '../../scripts/lib/browsers/driver';
import { waitUntilRead } from '../../scripts/lib/waitUntilRead';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';

const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' } as const;

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';

describe.each(BROWSER_NAMES)('the popup in %s on a page that cannot be read', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  test("says so on a page of the browser's own", async () => {
    await session.browser.openPage(BROWSER_PAGE[name]);
    expect(await noticeOf(await session.press())).toMatchObject({
      state: 'unreadable',
      text: expect.stringContaining('Open a news page and press the button there.'),
    });
  });

  test('says so on a PDF', async () => {
    session.put('http://news.invalid/report.pdf', PDF, 'application/pdf');
    await session.browser.openPage('http://news.invalid/report.pdf');
    expect(await noticeOf(await session.press())).toMatchObject({
      state: 'unreadable',
      text: expect.stringContaining('PDF files are not read.'),
    });
  });

  test('says so on a PDF whose address does not tell', async () => {
    session.put('http://news.invalid/download?id=7', PDF, 'application/pdf');
    await session.browser.openPage('http://news.invalid/download?id=7');
    const { state } = await noticeOf(await session.press());
    expect(['unreadable', 'no-access']).toContain(state);
  });

  test('says so on a file that is no web page', async () => {
    session.put('http://news.invalid/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    await session.browser.openPage('http://news.invalid/icon.svg');
    expect(await noticeOf(await session.press())).toMatchObject({
      state: 'unreadable',
      text: expect.stringContaining('not a web page'),
    });
  });

  test('says so on a page without an article', async () => {
    await session.visit('<!doctype html><title>Log in</title><form><input><button>Log in</button></form>');
    expect(await noticeOf(await session.press())).toMatchObject({
      state: 'unreadable',
      text: expect.stringContaining('No article was found on this page.'),
    });
    // The settings are to be had wherever the button is pressed.
    const hasOptions = () => document.querySelector('[data-testid=options]') !== null;
    expect(await (await session.press()).evaluate(hasOptions)).toBe(true);
  });
});

/** What the popup says once it says something: a viewer of PDFs moves its tab on, and the popup reads anew then. */
async function noticeOf(popup: Popup): Promise<{ state: string | undefined; text: string | undefined }> {
  for (;;) {
    await waitUntilRead(popup);
    const notice = await popup.evaluate(() => ({
      state: document.documentElement.dataset.state,
      text: document.querySelector('[data-testid=notice]')?.textContent ?? undefined,
    }));
    if (notice.state !== 'reading') return notice;
  }
}
