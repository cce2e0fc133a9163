import { launch, type Page } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions, Popup, View } from './driver';
import { callExpression, eventually, locate } from './expressions';

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
  let page = (await browser.pages())[0] ?? (await browser.newPage());
  const extension = await eventually(
    'the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}${path}`;
  const greeting = await browser.waitForTarget((target) => target.url() === extensionUrl(options.greeting));
  await (await greeting.page())?.close();

  return {
    name: 'chromium',
    get page() {
      return viewOf(page);
    },
    async openPage(url) {
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
      return { ...viewOf(popup), close: () => popup.close() };
    },
    extensionUrl,
    pressKey: (key) => page.keyboard.press(key as 'Escape'),
    closed,
    close: () => browser.close(),
  };
}

function chromiumFlags({ proxy, locale, colorScheme, headless }: LaunchOptions): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
    ...(headless ? ['--window-size=1280,900'] : []),
    // Chromium's sandbox refuses to run as root: containers and CI
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
    ...(colorScheme ? [`--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`] : []),
  ];
}

function viewOf(page: Page): View {
  const evaluate: View['evaluate'] = (run, ...values) =>
    page.evaluate(callExpression(run, values)) as ReturnType<typeof evaluate<typeof values, never>>;
  return {
    evaluate,
    waitFor: async (check, ...values) => {
      await eventually(`${check}`, () => evaluate(check, ...values));
    },
    click: async (selector) => {
      const spot = await eventually(selector, () => evaluate(locate, selector));
      await page.mouse.click(spot.x, spot.y);
    },
    screenshot: () => page.screenshot(),
  };
}
