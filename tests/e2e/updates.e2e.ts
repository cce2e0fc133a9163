import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { eventually } from '../../scripts/lib/browsers/eventually';
import { SAMPLE, type Session, startSession } from './lib/session';
import { followsMove, HOST, showAllOn, waitUntilClean } from './lib/shown';

// As most readers have it: a press of the button is all that lets it into a page.
describe.each(BROWSER_NAMES)('without access to sites, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.end());

  const page = () => session.browser.page;
  const counts = async () => /\d/.test(await session.browser.badge());

  test('an open popup reads the page that its tab has moved to', async () => {
    await session.visit(SAMPLE);
    await followsMove(session);
  });

  test('the count goes when the page moves to another address', async () => {
    await (await showAllOn(session)).close();
    await eventually('a count on the button', counts);
    await page().evaluate(() => history.pushState(null, '', '/next.html'));
    await waitUntilClean(session);
    await eventually('an empty button', async () => (await session.browser.badge()) === '');
  });

  test('an update takes what is shown off the page, and the new one opens there as on any other', async () => {
    await (await showAllOn(session)).close();
    await session.browser.reloadExtension();
    await waitUntilClean(session);
    const before = await page().evaluate(() => document.documentElement.outerHTML);
    for (const times of [1, 2]) {
      const popup = await session.press();
      await popup.click('[data-testid=clean-view-switch]');
      await page().waitFor((host) => document.activeElement?.localName === host, HOST);
      await popup.close();
      expect(await page().evaluate((host) => document.querySelectorAll(host).length, HOST), `${times}`).toBe(
        1,
      );
      await session.browser.pressKey('Escape');
      await page().waitFor((host) => !document.querySelector(host), HOST);
    }
    expect(await page().evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a view that an update left behind makes way for the new one', async () => {
    const popup = await showAllOn(session);
    await popup.close();
    await page().evaluate((host) => {
      Object.assign(window, { left: document.querySelector(host) });
    }, HOST);
    await session.browser.reloadExtension();
    const again = await session.press();
    await again.click('[data-testid=clean-view-switch]');
    await page().waitFor((host) => {
      const { left } = window as unknown as { readonly left: Element };
      return !left.isConnected && document.activeElement?.localName === host;
    }, HOST);
    await again.close();
    await page().waitFor((host) => document.querySelectorAll(host).length === 1, HOST);
    expect(
      await session.browser.inShadowOf(HOST).evaluate((root) => root.querySelector('dialog')?.open),
    ).toBe(true);
    await session.browser.pressKey('Escape');
    await page().waitFor((host) => !document.querySelector(host), HOST);
  });
});
