import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { sendToBackground } from './lib/sendMessages';
import { type Session, startSession } from './lib/session';
import { showAllOn, TITLE } from './lib/shown';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

describe.each(BROWSER_NAMES)('a private window of %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.end());

  test('is read as every other, nothing of its pages is stored, and what is set there holds everywhere', async () => {
    await session.browser.openPrivateWindow();
    const popup = await showAllOn(session, 'http://private.invalid/a.html');
    const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
    expect(tab).toMatchObject({ incognito: true, url: 'http://private.invalid/a.html' });
    await sendToBackground(popup, { do: 'display', values: { theme: 'sepia' } });
    const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    await popup.close();
    expect(stored).toContain('"theme":"sepia"');
    expect(stored).not.toContain('private.invalid');
    expect(stored).not.toContain(TITLE);
  });
});
