import { type Browser, type Extension, launch } from 'puppeteer-core';
import type { LaunchOptions } from './driver';
import { DEADLINE_MS, eventually } from './eventually';

/** A browser with the extension in it, which has greeted. */
interface StartedChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  extensionUrl(path: string): string;
}

/**
 * Extensions are loaded over the pipe, as branded Chrome ignores `--load-extension` since 137.
 * @param netLog the file that every request is noted in; null: none is
 */
export async function startChromium(options: LaunchOptions, netLog: string | null): Promise<StartedChromium> {
  const browser = await launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    timeout: DEADLINE_MS,
    enableExtensions: [options.extensionDir],
    defaultViewport: null,
    args: [...chromiumFlags(options), ...(netLog ? [`--log-net-log=${netLog}`] : [])],
  });
  const extension = await eventually(
    'the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  const extensionUrl = (path: string) => `chrome-extension://${extension.id}${path}`;
  const greeting = await browser.waitForTarget((target) => target.url() === extensionUrl(options.greeting), {
    timeout: DEADLINE_MS,
  });
  // Closed before it is whole, it now and then leaves the extension's later pages without their words.
  const greetingPage = await greeting.asPage();
  await eventually('the greeting', () => greetingPage.evaluate('document.body?.innerText.trim()'));
  await greetingPage.close();
  return { browser, extension, extensionUrl };
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
