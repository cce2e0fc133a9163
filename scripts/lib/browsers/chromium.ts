import { type CDPSession, type Extension, launch, type Page } from 'puppeteer-core';
import {
  type BrowserDriver,
  type Heap,
  type LaunchOptions,
  LISTENED_TO,
  type Popup,
  type Screen,
  type ShadowView,
} from './driver';
import { eventually } from './eventually';
import { makeView } from './makeView';

/**
 * Starts Chromium, Chrome or Edge with the extension.
 * Extensions are loaded over the pipe, as branded Chrome ignores `--load-extension` since 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const browser = await launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extensionDir],
    defaultViewport: null,
    args: chromiumFlags(options),
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  let isPrivate = false;
  let page = (await browser.pages())[0] ?? (await browser.newPage());
  const extension = await eventually(
    'the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}${path}`;
  const greeting = await browser.waitForTarget((target) => target.url() === extensionUrl(options.greeting));
  // Closed before it is whole, it now and then leaves the extension's later pages without their words.
  const greetingPage = await greeting.asPage();
  await eventually('the greeting', () => greetingPage.evaluate('document.body?.innerText.trim()'));
  await greetingPage.close();

  return {
    name: 'chromium',
    get page() {
      return screenOf(page);
    },
    async openPage(url) {
      if (isPrivate) return void (await page.goto(url)); // a new tab would open in the other window
      // A tab of its own: one that has shown a PDF may report no further load.
      const next = await browser.newPage();
      await page.close();
      page = next;
      await page.goto(url);
    },
    async pressToolbarButton(): Promise<Popup> {
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      return { ...screenOf(popup), close: async () => (popup.isClosed() ? undefined : popup.close()) };
    },
    badge: () => badgeOf(extension),
    inShadowOf: (host) => shadowOf(page, host),
    extensionUrl,
    narrow: (width) => page.setViewport({ width, height: 800 }),
    pressKey: (key) => page.keyboard.press(key as 'Escape'),
    async openPrivateWindow() {
      const before = browser.targets();
      const tools = await browser.target().createCDPSession();
      await tools.send('Extensions.loadUnpacked', { path: options.extensionDir, enableInIncognito: true });
      // It has started anew: whoever asks the worker that has ended waits for ever.
      await eventually('another worker', async () =>
        browser.targets().some((target) => target.type() === 'service_worker' && !before.includes(target)),
      );
      await eventually('the worker of before to end', async () =>
        browser.targets().every((target) => target.type() !== 'service_worker' || !before.includes(target)),
      );
      const target = browser.waitForTarget((candidate) => candidate.url() === PRIVATE_TAB);
      await eventually('the new worker to know the browser', async () =>
        (await wake(extension)).evaluate('typeof chrome === "object"'),
      );
      await (await wake(extension)).evaluate(OPEN_PRIVATE_WINDOW);
      page = await (await target).asPage();
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
    closed,
    close: () => browser.close(),
  };
}

/** What a private window shows at first: unlike a blank page, nothing else does. */
const PRIVATE_TAB = 'data:text/html,private';
const OPEN_PRIVATE_WINDOW = `chrome.windows.create({ incognito: true, url: '${PRIVATE_TAB}' }).then(() => null)`;

/** What developer tools see of a page, for as long as `look` takes. */
async function withTools<T>(page: Page, look: (tools: CDPSession) => Promise<T>): Promise<T> {
  const tools = await page.createCDPSession();
  try {
    return await look(tools);
  } finally {
    await tools.detach();
  }
}

async function listenersOf(tools: CDPSession): Promise<readonly string[]> {
  const found: string[] = [];
  for (const target of LISTENED_TO) {
    const { objectId } = (await tools.send('Runtime.evaluate', { expression: target })).result;
    if (!objectId) continue;
    const { listeners } = await tools.send('DOMDebugger.getEventListeners', { objectId });
    found.push(...listeners.map(({ type }) => `${target} ${type}`));
  }
  return found.sort();
}

const NEXT_TASK = 'new Promise((resolve) => setTimeout(resolve, 20))';

async function heapOf(tools: CDPSession): Promise<Heap> {
  await tools.send('HeapProfiler.enable');
  // What is let go in one round, in a task after it, is collected in a later one.
  for (let round = 0; round < 4; round += 1) {
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('Runtime.evaluate', { expression: NEXT_TASK, awaitPromise: true });
  }
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  // The memory of elements comes and goes by megabytes whatever is done; their number does not.
  const { nodes } = await tools.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

function chromiumFlags({ proxy, locale, colorScheme, headless }: LaunchOptions): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
    ...(headless ? ['--window-size=1280,900', '--screen-info={1600x1200}'] : []),
    // Chromium's sandbox refuses to run as root: containers and CI
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy
      ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
      : []),
    ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
    ...(colorScheme ? [`--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`] : []),
  ];
}

/** A page of the extension, or its worker: whatever is awake. */
async function wake(extension: Extension) {
  return await eventually(
    'the extension to be awake',
    async () => [...(await extension.pages()), ...(await extension.workers())][0],
  );
}

/** Asked inside the extension, where it is awake: CDP does not show the toolbar. */
async function badgeOf(extension: Extension): Promise<string> {
  const awake = await wake(extension);
  const badge = await awake.evaluate(`chrome.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
  return String(badge);
}

function screenOf(page: Page): Screen {
  return {
    ...makeView<[]>({
      context: null,
      run: (code) => page.evaluate(`(${code})()`),
      clickAt: (x, y) => page.mouse.click(x, y),
    }),
    screenshot: () => page.screenshot(),
  };
}

function shadowOf(page: Page, host: string): ShadowView {
  return makeView({
    context: 'root',
    run: async (code) => {
      return await withTools(page, (tools) => callOnShadow(tools, host, code));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
  });
}

/** Closed shadow roots are open to developer tools. */
async function callOnShadow(tools: CDPSession, host: string, code: string): Promise<unknown> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { objectId } = (await tools.send('Runtime.evaluate', { expression })).result;
  if (!objectId) throw new Error(`there is no ${host}`);
  const { node } = await tools.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error(`${host} has no shadow root`);
  const { object } = await tools.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await tools.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${code})(this); }`,
    objectId: object.objectId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
