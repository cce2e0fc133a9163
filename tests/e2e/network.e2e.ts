import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { SAMPLE, type Session, startSession } from './lib/session';

const PAGE = 'http://news.invalid/bulletin.html';
const FAVICON = 'http://news.invalid/favicon.ico';

describe.each(BROWSER_NAMES)('the extension in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.end());

  test('asks the network for nothing, from its first-run page to the closed clean view', async () => {
    await session.browser.openPage(session.browser.extensionUrl('/welcome.html'));
    await session.visit(SAMPLE, { url: PAGE });
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    const view = session.browser.inShadowOf('jingdu-view');
    await view.waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
    await session.browser.pressKey('Escape');
    await session.browser.page.waitFor(() => !document.querySelector('jingdu-view'));
    expect(session.requests().filter((address) => address !== FAVICON)).toEqual([PAGE]);
  });

  test('would be seen if it asked: a request of the page is', async () => {
    await session.visit(SAMPLE, { url: PAGE });
    await session.browser.page.evaluate(() =>
      fetch('http://elsewhere.invalid/', { mode: 'no-cors' }).then(() => true),
    );
    expect(session.requests()).toContain('http://elsewhere.invalid/');
  });
});
