import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session } from './lib/session';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

describe.each(BROWSER_NAMES)('damaged settings in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  test('are put right, and the options page says what is back at its default until it was seen', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await popup.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      const { settings: good = {} } = (settings ?? {}) as { settings?: object };
      const damaged = { ...good, watch: 'press', sites: ['https://kept.invalid'], openSites: 7 };
      await chrome.storage.local.set({ settings: { version: 3, settings: damaged } });
    });
    await popup.close();

    const optionsUrl = session.browser.extensionUrl('/options.html');
    await session.browser.openPage(optionsUrl);
    await session.browser.page.waitFor(() => document.querySelector('[data-testid=repair]'));
    const notice = await session.browser.page.evaluate(
      () => document.querySelector('[data-testid=repair]')?.textContent,
    );
    expect(notice).toContain('openSites');
    expect(notice).not.toContain(' sites');
    expect(await session.browser.page.evaluate(() => document.body.innerText)).toContain('kept.invalid');

    // What the controls store puts the rest right; the notice stays until it was seen.
    await session.browser.page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid=themes] input[value=sepia]')?.click(),
    );
    await session.browser.openPage(optionsUrl);
    await session.browser.page.click('[data-testid=repair-seen]');
    await session.browser.page.waitFor(() => !document.querySelector('[data-testid=repair]'));
    await session.browser.openPage(optionsUrl);
    await session.browser.page.waitFor(() => document.querySelector('h1'));
    expect(
      await session.browser.page.evaluate(() => Boolean(document.querySelector('[data-testid=repair]'))),
    ).toBe(false);
  });
});
