// npm run screenshots: every screen in every theme and language, taken from the built extension.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { THEMES } from '../lib/view/displaySettings';
import { adaptExtension } from './lib/adaptExtension';
import type { BrowserDriver, Screen } from './lib/browsers/driver';
import { launchBrowser } from './lib/browsers/launchBrowser';
import { buildExtension, GREETING } from './lib/buildExtension';
import { writeFontConfig } from './lib/fontConfig';
import { servePages } from './lib/serve';
import { shrinkPicture } from './lib/shrinkPicture';
import { waitUntilRead } from './lib/waitUntilRead';

const FOLDER = 'docs/screenshots';
const ADDRESS = 'https://news.invalid/bulletin.html';
/** Each language with the sample that its readers get. */
const LOCALES = [
  ['en', 'bulletin-en.html'],
  ['zh_CN', 'bulletin.html'],
  ['zh_TW', 'bulletin-zh-TW.html'],
] as const;
/** The system's own is one of the others. */
const SHOWN_THEMES = THEMES.filter((theme) => theme !== 'system');

/** Writes one picture, named after what it shows: `popup-zh-CN-dark.png`. */
async function take(screen: Screen, name: string, suffix: string): Promise<void> {
  await screen.waitFor(async () => {
    await document.fonts.ready;
    return document.getAnimations().every((animation) => animation.playState !== 'running');
  });
  const picture = await shrinkPicture(await screen.screenshot());
  await writeFile(join(FOLDER, `${name}-${suffix}.png`), picture);
}

async function takePages(browser: BrowserDriver, theme: string, suffix: string): Promise<void> {
  await browser.openPage(browser.extensionUrl('/options.html'));
  const chip = `[data-sample="theme ${theme}"]`;
  await browser.page.click(chip);
  await browser.page.waitFor((wanted) => document.documentElement.dataset.theme === wanted, theme);
  await browser.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await take(browser.page, 'options', suffix);
  for (const name of ['welcome', 'try']) {
    await browser.openPage(browser.extensionUrl(`/${name}.html`));
    await browser.page.waitFor(() => document.querySelector('#root > *'));
    await take(browser.page, name, suffix);
  }
}

async function takeReading(browser: BrowserDriver, suffix: string): Promise<void> {
  await browser.openPage(ADDRESS);
  const popup = await browser.pressToolbarButton();
  await waitUntilRead(popup);
  await take(popup, 'popup', suffix);
  await popup.click('[data-testid=clean-view-switch]');
  const view = browser.inShadowOf('jingdu-view');
  await view.waitFor((root) => root.querySelector('dialog')?.open);
  await popup.close();
  await take(browser.page, 'clean-view', suffix);
  await view.click('[data-testid=tab-removed]');
  await view.click('[data-testid=show-in-place]');
  await view.waitFor((root) => root.querySelector('del') && root.getAnimations().length === 0);
  await take(browser.page, 'removed', suffix);
}

await mkdir(FOLDER, { recursive: true });
const fonts = await writeFontConfig();
const built = await buildExtension('chromium');
for (const [locale, sample] of LOCALES) {
  const server = await servePages();
  server.put(ADDRESS, await readFile(join('public/sample', sample)), {
    'content-type': 'text/html; charset=utf-8',
  });
  const extensionDir = await adaptExtension(built, { locale });
  const browser = await launchBrowser('chromium', {
    extensionDir,
    greeting: GREETING,
    headless: true,
    proxy: server.host,
    colorScheme: 'light',
  });
  try {
    for (const theme of SHOWN_THEMES) {
      const suffix = `${locale.replace('_', '-')}-${theme}`;
      await takePages(browser, theme, suffix);
      await takeReading(browser, suffix);
      console.log(`${FOLDER}: six screens, ${suffix}`);
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(extensionDir, { recursive: true });
  }
}
await rm(fonts, { recursive: true });
