import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { SAMPLE, type Session, startSession } from './lib/session';

const PAGE = 'http://news.invalid/bulletin.html';
const PICTURE = 'http://news.invalid/picture.png';
const FAVICON = 'http://news.invalid/favicon.ico';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The sample with a picture that the page loads, and three that it has not loaded when it is read. */
const ILLUSTRATED = SAMPLE.replace(
  '<div class="content">',
  `<div class="content"><p><img src="/picture.png" width="400" height="300" alt="shown"></p>
    <p><img data-src="/later.png" alt="by a script"></p>`,
).replace(
  '<p>(责任编辑',
  `<div style="height: 12000px"></div><p><img loading="lazy" src="/far.png" width="400" height="300" alt="far below">
    <img srcset="/far-2x.png 2x" loading="lazy" src="/far.png" alt=""></p><p>(责任编辑`,
);

describe.each(BROWSER_NAMES)('the extension in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { noteRequests: true });
    session.put(PICTURE, Buffer.from(PIXEL, 'base64'), 'image/png');
  });
  afterAll(() => session?.end());

  /** Without what the browser asks for on its own account, and the icon of the page's tab. */
  const requests = async () => {
    const asked = session.requests();
    const own = [...(await session.browser.ownRequests()), FAVICON];
    return asked.filter((address) => !own.includes(address));
  };
  /** Asked again for a while: a browser may note what it did a moment after it did it. */
  const expectRequests = (wanted: readonly string[]) =>
    expect.poll(requests, { timeout: 60_000 }).toEqual(wanted);

  test('asks the network for nothing on its own pages', async () => {
    const { browser } = session;
    for (const path of ['/welcome.html', '/options.html', '/try.html', '/sample/bulletin.html']) {
      await browser.openPage(browser.extensionUrl(path));
      await browser.page.waitFor(() => document.body.innerText.trim() !== '');
    }
    await expectRequests([]);
  });

  test('asks for nothing over a page: popup, highlights, clean view with pictures, display, removals, reading aloud', async () => {
    const { browser } = session;
    await session.visit(ILLUSTRATED, { url: PAGE });
    await browser.page.waitFor(() => document.images[0]?.complete);
    const popup = await session.press();
    await popup.click('[data-testid=highlights-switch]');
    await browser.page.waitFor(() => CSS.highlights.size > 0);
    await popup.click('[data-testid=clean-view-switch]');
    const view = browser.inShadowOf('jingdu-view');
    await view.waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();

    const shown = () =>
      view.evaluate((root) =>
        [...root.querySelectorAll('article img')].map((image) => (image as HTMLImageElement).src),
      );
    expect(await shown()).toEqual([PICTURE]);
    await view.waitFor((root) => root.querySelector<HTMLImageElement>('article img')?.naturalWidth === 1);
    await view.evaluate((root) => {
      for (const part of root.querySelectorAll('details')) part.open = true;
      for (const button of root.querySelectorAll<HTMLElement>('[data-testid=undo]')) button.click();
    });
    await view.click('[data-testid=display]');
    await view.evaluate((root) => {
      for (const choice of root.querySelectorAll<HTMLElement>('[data-testid=display-panel] input'))
        choice.click();
      // There is no button where this machine has no voice.
      root.querySelector<HTMLElement>('[data-testid=read-aloud]')?.click();
    });
    await view.evaluate((root) => root.querySelector('article')?.scrollIntoView({ block: 'end' }));
    await browser.pressKey('Escape');
    await view.click('[data-testid=close]').catch(() => undefined); // Escape may have closed the display alone
    await browser.page.waitFor(() => !document.querySelector('jingdu-view'));
    await expectRequests([PAGE, PICTURE]);
  });

  test('would be seen if it asked from the page; its own pages may not even ask', async () => {
    await session.visit(SAMPLE, { url: PAGE });
    const ask = (address: string) => fetch(address, { mode: 'no-cors' }).then(() => true);
    // The second is a name that Chromium asks for on its own account too.
    const seen = ['http://elsewhere.invalid/page', 'http://update.googleapis.com/page'];
    for (const address of seen) await session.browser.page.evaluate(ask, address);
    const popup = await session.press();
    const refused = await popup.evaluate(async (address) => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
      return await violation;
    }, 'https://elsewhere.invalid/popup');
    await popup.close();
    expect(refused).toBe('connect-src');
    expect(await requests()).toEqual(expect.arrayContaining(seen));
    expect(session.requests()).not.toContain('elsewhere.invalid:443');
  });
});
