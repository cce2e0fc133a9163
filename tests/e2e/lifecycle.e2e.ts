import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { eventually } from '../../scripts/lib/browsers/eventually';
import { takeReading } from '../../scripts/lib/readWithBrowser';
import { sendToBackground, sendToTab } from './lib/sendMessages';
import { SAMPLE, type Session, startSession } from './lib/session';
import { followsMove, HOST, OTHER_TITLE, showAllOn, TITLE, titled, waitUntilClean } from './lib/shown';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

/** Asks for /idle when the page has been idle five times since it loaded. */
const SAYS_WHEN_IDLE = `<script>
  const rest = (times) => times > 0 ? requestIdleCallback(() => rest(times - 1)) : fetch('/idle');
  addEventListener('load', () => rest(5));
</script>`;

// Every site is allowed: that is how a page may be looked at unasked, and how a worker is woken by one.
describe.each(BROWSER_NAMES)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { allHosts: true, openShadow: true });
  });
  afterAll(() => session?.end());

  const page = () => session.browser.page;
  const isClean = () => waitUntilClean(session);
  const showAll = (url?: string) => showAllOn(session, url);

  test('what is shown goes when the page moves to another address, and the count with it', async () => {
    await (await showAll()).close();
    await eventually('a count on the button', async () => /\d/.test(await session.browser.badge()));
    await page().evaluate(() => history.pushState(null, '', '/next.html'));
    await isClean();
    await eventually('an empty button', async () => (await session.browser.badge()) === '');
  });

  test('a fragment is the same page', async () => {
    await (await showAll()).close();
    await page().evaluate(() => history.pushState(null, '', '#figures')); // who listens has been told by then
    expect(await page().evaluate((host) => Boolean(document.querySelector(host)), HOST)).toBe(true);
  });

  test('an open popup reads the page that its tab has moved to', async () => {
    await session.visit(SAMPLE);
    await followsMove(session);
  });

  test('a reading of another address opens nothing', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    const reading = await takeReading(popup);
    await popup.click('[data-testid=clean-view-switch]'); // loads what answers
    await page().waitFor((host) => document.activeElement?.localName === host, HOST);
    await page().evaluate(() => history.replaceState(null, '', '/next.html'));
    await isClean();
    expect(await sendToTab(popup, 'openCleanView', { reading, target: null })).toEqual({ res: false });
    const here = { ...reading, url: reading.url.replace('bulletin', 'next') };
    expect(await sendToTab(popup, 'openCleanView', { reading: here, target: null })).toEqual({ res: true });
    await popup.close();
  });

  test('a page that comes back out of the back/forward cache comes back without it, but with its dot', async () => {
    await session.visit(titled(OTHER_TITLE), { url: 'http://news.invalid/second.html' });
    const watcher = await session.press();
    await sendToBackground(watcher, { do: 'watch', watch: 'everywhere', site: null });
    await watcher.close();
    await (await showAll('http://news.invalid/first.html')).close();
    await page().evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      setTimeout(() => location.assign('/second.html'));
    });
    await page().waitFor(() => location.pathname === '/second.html' && document.readyState === 'complete');
    await page().evaluate(() => void setTimeout(() => history.back()));
    await page().waitFor(() => location.pathname === '/first.html' && document.readyState === 'complete');
    await page().waitFor(() => (window as { persisted?: boolean }).persisted);
    expect(await page().evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(0);
    expect(await page().evaluate(() => CSS.highlights.size)).toBe(0);
    await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');
    const popup = await session.press();
    await sendToBackground(popup, { do: 'watch', watch: 'press', site: null });
    await popup.close();
  });

  test('the key of the clean view opens and closes it, and says so where there is nothing to read', async () => {
    const { browser } = session;
    await session.visit(SAMPLE);
    await browser.runCommand();
    await page().waitFor((host) => document.activeElement?.localName === host, HOST);
    await eventually('a count', async () => /: \d+ key numbers/.test(await browser.buttonTitle()));
    await browser.runCommand();
    await isClean();
    await session.visit('<!doctype html><title>Log in</title><form><button>Log in</button></form>');
    await eventually(
      'the button as it is on any page',
      async () => (await browser.buttonTitle()) === 'Jingdu',
    );
    await browser.runCommand();
    const popup = await browser.openedPopup();
    await popup.waitFor(() =>
      document.querySelector('[data-testid=notice]')?.textContent?.includes('No article was found'),
    );
    await popup.close();
    expect([await browser.badge(), await browser.buttonTitle()]).toEqual([
      '!',
      expect.stringContaining('No article was found'),
    ]);
  });

  test('a background that sleeps is woken by a page', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await sendToBackground(popup, { do: 'watch', watch: 'everywhere', site: null });
    await popup.close();
    await session.browser.stopBackground();
    await session.visit(SAMPLE);
    await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');
    await session.browser.stopBackground();
    const again = await session.press();
    const stored = await sendToBackground(again, { do: 'watch', watch: 'press', site: null });
    expect(stored).toMatchObject({ res: { watch: 'press' } });
    await again.close();
  });

  test.runIf(name === 'chromium')(
    'a page that is prepared in advance is looked at when it is shown',
    async () => {
      await session.visit(SAMPLE);
      const popup = await session.press();
      await sendToBackground(popup, { do: 'watch', watch: 'everywhere', site: null });
      await popup.close();
      const prepared = 'https://prepared.invalid/bulletin.html';
      const rules = JSON.stringify({ prerender: [{ source: 'list', urls: ['/bulletin.html'] }] });
      const empty = '<title>list</title><p>Nothing to count here.</p>';
      const idle = 'https://prepared.invalid/idle';
      session.put(
        prepared,
        SAMPLE.replace('</body>', `${SAYS_WHEN_IDLE}</body>`),
        'text/html; charset=utf-8',
      );
      await session.visit(`${empty}<script type="speculationrules">${rules}</script>`, {
        url: 'https://prepared.invalid/list.html',
      });
      const asked = () => session.requests().filter((address) => address === prepared).length;
      // By then the detector, which waits for an idle moment, has had several.
      await eventually('the page to be prepared', async () => session.requests().includes(idle));
      expect(await session.browser.badge()).toBe('');
      await page().evaluate(() => void setTimeout(() => location.assign('/bulletin.html')));
      await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');
      expect(asked()).toBe(1); // it was not loaded anew
      await session.visit(SAMPLE); // the driver loses a tab whose page was exchanged
      const again = await session.press();
      await sendToBackground(again, { do: 'watch', watch: 'press', site: null });
      await again.close();
    },
  );

  test('many tabs at once: each shows its own', async () => {
    const titles = Array.from({ length: 6 }, (_, i) => `${OTHER_TITLE}${i + 1}`);
    for (const [i, title] of titles.entries()) {
      session.put(`http://many.invalid/${i}.html`, titled(title), 'text/html; charset=utf-8');
    }
    await session.visit(SAMPLE);
    const popup = await session.press();
    const shown = await popup.evaluate(openInTabs, titles.length, HOST);
    await popup.close();
    expect(shown).toEqual(titles.map((title) => [title]));
  });

  test('the popup and a page that write at once lose nothing', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    const sites = Array.from({ length: 25 }, (_, i) => `https://site-${i}.invalid`);
    const looks = [{ size: 22 }, { theme: 'sepia' }, { width: 44 }, { font: 'serif' }, { indent: false }];
    const stored = await popup.evaluate(writeAtOnce, sites, looks);
    await popup.close();
    expect([...stored.sites].sort()).toEqual([...sites].sort());
    expect(stored.display).toMatchObject(Object.assign({}, ...looks));
  });

  test('nothing of the pages that were read is stored', async () => {
    const popup = await showAll();
    const stored = await popup.evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      return JSON.stringify(await Promise.all([local, session, sync].map((area) => area.get(null))));
    });
    await popup.close();
    expect(stored).toContain('"version":3');
    expect(stored).not.toContain('news.invalid');
    expect(stored).not.toContain(TITLE);
  });

  // The last: there is no extension afterwards.
  test('an extension that is taken out goes from the page, and the page stays', async () => {
    await session.visit(SAMPLE);
    const before = await page().evaluate(() => document.documentElement.outerHTML);
    await (await showAll()).close();
    await session.browser.removeExtension();
    await isClean();
    expect(await page().evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page().click('body');
    expect(await page().evaluate(() => document.elementFromPoint(9, 9)?.localName)).not.toBe(HOST);
  });
});

/** Runs in the popup: stores sites from there and looks from the page, all at once. */
async function writeAtOnce(sites: readonly string[], looks: readonly object[]) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const change = (data: object) =>
    chrome.runtime.sendMessage({ id: 1, type: 'changeSettings', data, timestamp: Date.now() });
  const fromPage = (values: readonly object[]) =>
    Promise.all(
      values.map((value) => {
        const data = { do: 'display', values: value };
        return chrome.runtime.sendMessage({ id: 1, type: 'changeSettings', data, timestamp: Date.now() });
      }),
    );
  await Promise.all([
    chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: fromPage, args: [looks] }),
    ...sites.map((site) => change({ do: 'addSites', origins: [site] })),
  ]);
  const { settings } = await chrome.storage.local.get('settings');
  return (settings as { settings: { sites: string[]; display: object } }).settings;
}

/** Runs in the popup: opens tabs behind it, reads all of them at once, opens their clean views, and says what each shows. */
async function openInTabs(count: number, host: string): Promise<string[][]> {
  const urls = Array.from({ length: count }, (_, i) => `http://many.invalid/${i}.html`);
  const tabs = await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
  const loaded = async (tabId: number, url = '') => {
    const isThere = async () => {
      const tab = await chrome.tabs.get(tabId);
      return tab.url === url && tab.status === 'complete';
    };
    while (!(await isThere())) await new Promise((go) => setTimeout(go, 50));
  };
  const shown = await Promise.all(
    tabs.map(async ({ id: tabId = 0 }, i) => {
      await loaded(tabId, urls[i]);
      const target = { tabId };
      const [read] = await chrome.scripting.executeScript({
        target,
        files: ['/figures-chinese.js', '/figures-english.js', '/reader.js'],
      });
      const { reading } = (read?.result ?? {}) as { reading?: unknown };
      if (!reading) throw new Error(`${urls[i]} was not read: ${JSON.stringify(read)}`);
      await chrome.scripting.executeScript({ target, files: ['/clean-view.js'] });
      const data = { reading, target: null };
      await chrome.tabs.sendMessage(tabId, { id: tabId, type: 'openCleanView', data, timestamp: Date.now() });
      const titles = async (name: string) => {
        const find = () =>
          [...document.querySelectorAll(name)].map(
            (view) => view.shadowRoot?.querySelector('h1')?.textContent,
          );
        while (!find()[0]) await new Promise((go) => setTimeout(go, 50));
        return find();
      };
      const [seen] = await chrome.scripting.executeScript({ target, func: titles, args: [host] });
      return seen?.result as string[];
    }),
  );
  await chrome.tabs.remove(tabs.map(({ id = 0 }) => id));
  return shown;
}
