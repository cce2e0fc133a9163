import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';
import { HOST } from './lib/shown';

describe.each(BROWSER_NAMES)('the page to try it on, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  test('reads its sample with the packaged reader, as often as is asked, and leaves the sample as it was', async () => {
    const { browser } = session;
    await browser.openPage(browser.extensionUrl('/try.html'));
    const { page } = browser;
    const sample = () =>
      page.evaluate(() => document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML);
    // A button that is not there yet is not ready either: a click on it before the sample has loaded does nothing.
    await page.waitFor(
      () => document.querySelector<HTMLButtonElement>('[data-testid=try-read]')?.disabled === false,
    );
    const before = await sample();
    for (const times of [1, 2]) {
      await page.click('[data-testid=try-read]');
      await page.waitFor((host) => document.activeElement?.localName === host, HOST);
      const view = browser.inShadowOf(HOST);
      const shown = await view.evaluate((root) => root.querySelectorAll('article mark').length);
      expect(shown, `${times}`).toBeGreaterThan(5);
      await browser.pressKey('Escape');
      await page.waitFor((host) => !document.querySelector(host), HOST);
      expect(await sample()).toBe(before);
    }
  });
});
