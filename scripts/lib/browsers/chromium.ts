import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { toldByNetLog } from './chromiumRequests';
import { startChromium } from './chromiumStart';
import { badgeOf, heapOf, listenersOf, screenOf, shadowOf, titleOf, wake, withTools } from './chromiumViews';
import type { BrowserDriver, LaunchOptions, Popup } from './driver';
import { DEADLINE_MS, eventually } from './eventually';
import { ownRequests } from './ownRequests';

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const notes = options.noteRequests ? await mkdtemp(join(tmpdir(), 'jingdu-requests-')) : null;
  const netLog = notes && join(notes, 'net.json');
  const { browser, extension, extensionUrl } = await startChromium(options, netLog);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  let isPrivate = false;
  let page = (await browser.pages())[0] ?? (await browser.newPage());

  return {
    name: 'chromium',
    get page() {
      return screenOf(page);
    },
    async openPage(url) {
      if (isPrivate) return void (await page.goto(url, { timeout: DEADLINE_MS })); // a new tab would open in the other window
      // One that has shown a PDF, or anything that is no page, may report no further load. Else its process has our code by now.
      if (!(await showsPage(page))) page = await otherTab(browser, page);
      try {
        await page.goto(url, { timeout: DEADLINE_MS });
      } catch (error) {
        // A page that was prepared in advance may take its place between the question and the answer.
        if (!/detached/i.test(String(error))) throw error;
        page = await otherTab(browser, page);
        await page.goto(url, { timeout: DEADLINE_MS });
      }
    },
    async pressToolbarButton(): Promise<Popup> {
      await extension.triggerAction(page);
      return await popupOf(browser);
    },
    openedPopup: () => popupOf(browser),
    async runCommand() {
      const worker = await eventually('the worker', async () => (await extension.workers())[0]);
      await worker.evaluate("chrome.commands.onCommand.dispatch('toggle-clean-view')");
    },
    badge: () => badgeOf(extension),
    buttonTitle: () => titleOf(extension),
    inShadowOf: (host) => shadowOf(page, host),
    extensionUrl,
    narrow: (width) => page.setViewport({ width, height: 800 }),
    pressKey: (key) => page.keyboard.press(key as 'Escape'),
    async openPrivateWindow() {
      page = await openPrivateWindow(browser, extension, options.extensionDir);
      isPrivate = true;
    },
    async stopBackground() {
      for (const worker of await extension.workers()) await worker.close();
    },
    removeExtension: () => browser.uninstallExtension(extension.id),
    async reloadExtension() {
      // Loaded once more it takes its own place, as an update does. After `runtime.reload()` a driven Chromium has it no more.
      await browser.installExtension(options.extensionDir);
    },
    listeners: () => withTools(page, listenersOf),
    heap: () => withTools(page, heapOf),
    ownRequests: async () => (netLog ? ownRequests(await toldByNetLog(netLog)) : []),
    closed,
    async close() {
      await browser.close();
      if (notes) await rm(notes, { recursive: true });
    },
  };
}

async function popupOf(browser: Browser): Promise<Popup> {
  const isPopup = (candidate: { url(): string }) => candidate.url().endsWith('/popup.html');
  const popup = await (await browser.waitForTarget(isPopup, { timeout: DEADLINE_MS })).asPage();
  return { ...screenOf(popup), close: async () => (popup.isClosed() ? undefined : popup.close()) };
}

/** A new tab in the place of one. */
async function otherTab(browser: Browser, page: Page): Promise<Page> {
  const next = await browser.newPage();
  await page.close();
  return next;
}

/** Whether a tab shows a page of the web as it was sent, in the window's own size. */
async function showsPage(page: Page): Promise<boolean> {
  if (!/^https?:/.test(page.url()) || page.viewport() !== null) return false;
  // One whose page was exchanged for a prepared one is lost to the driver, and cannot be asked.
  return await page.evaluate(() => /html/.test(document.contentType)).catch(() => false);
}

/** What a private window shows at first: unlike a blank page, nothing else does. */
const PRIVATE_TAB = 'data:text/html,private';
const OPEN_PRIVATE_WINDOW = `chrome.windows.create({ incognito: true, url: '${PRIVATE_TAB}' }).then(() => null)`;

/** Allows the extension in private windows and opens one. */
async function openPrivateWindow(
  browser: Browser,
  extension: Extension,
  extensionDir: string,
): Promise<Page> {
  const before = browser.targets();
  const tools = await browser.target().createCDPSession();
  await tools.send('Extensions.loadUnpacked', { path: extensionDir, enableInIncognito: true });
  // It has started anew: whoever asks the worker that has ended waits for ever.
  await eventually('another worker', async () =>
    browser.targets().some((target) => target.type() === 'service_worker' && !before.includes(target)),
  );
  await eventually('the worker of before to end', async () =>
    browser.targets().every((target) => target.type() !== 'service_worker' || !before.includes(target)),
  );
  const target = browser.waitForTarget((candidate) => candidate.url() === PRIVATE_TAB, {
    timeout: DEADLINE_MS,
  });
  await eventually('the new worker to know the browser', async () =>
    (await wake(extension)).evaluate('typeof chrome === "object"'),
  );
  await (await wake(extension)).evaluate(OPEN_PRIVATE_WINDOW);
  return await (await target).asPage();
}
