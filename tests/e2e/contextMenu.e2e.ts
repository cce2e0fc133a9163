import { expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';

interface WithMenus {
  readonly chrome: { readonly contextMenus?: { update(id: string, changes: object): unknown } };
}

test.each(BROWSER_NAMES)(
  'the entry in the context menu comes and goes with its switch in %s',
  async (name) => {
    const session = await borrowSession(name);
    try {
      const { browser } = session;
      await browser.openPage(browser.extensionUrl('/options.html'));
      /** An entry can be changed only while there is one. */
      const hasEntry = () =>
        browser.page.evaluate(async () => {
          const page = window as unknown as { readonly wrappedJSObject?: WithMenus } & WithMenus;
          const menus = (page.wrappedJSObject ?? page).chrome.contextMenus;
          if (!menus) return false;
          try {
            await menus.update('toggle-clean-view', {});
            return true;
          } catch {
            return false;
          }
        });
      expect(await hasEntry()).toBe(false);
      await browser.page.click('[data-testid=context-menu]');
      await browser.page.waitFor(() => document.querySelector('[data-testid=context-menu][data-checked]'));
      await expect.poll(hasEntry, { timeout: 60_000 }).toBe(true);
      await browser.page.click('[data-testid=context-menu]');
      await browser.page.waitFor(() => !document.querySelector('[data-testid=context-menu][data-checked]'));
      await expect.poll(hasEntry, { timeout: 60_000 }).toBe(false);
    } finally {
      await session.end();
    }
  },
);
