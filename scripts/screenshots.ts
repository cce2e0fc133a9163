// npm run screenshots: the popup and the clean view on the sample page, as the README shows them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adaptExtension } from './lib/adaptExtension';
import type { LaunchOptions } from './lib/browsers/driver';
import { launchBrowser } from './lib/browsers/launchBrowser';
import { buildExtension, GREETING } from './lib/buildExtension';
import { putSavedPage, servePages } from './lib/serve';
import { waitUntilRead } from './lib/waitUntilRead';

const FOLDER = 'docs/screenshots';
const SAMPLE = 'public/sample/bulletin.html';
const ADDRESS = 'https://news.invalid/bulletin.html';
const LOCALES = ['en', 'zh_CN'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Two pictures, named after what they show: `popup-en-light.png`. */
async function takePictures(
  extensionDir: string,
  suffix: string,
  colorScheme: LaunchOptions['colorScheme'],
): Promise<void> {
  const server = await servePages();
  putSavedPage(server, ADDRESS, await readFile(SAMPLE));
  const browser = await launchBrowser('chromium', {
    extensionDir,
    greeting: GREETING,
    headless: true,
    proxy: server.host,
    colorScheme,
  });
  try {
    await browser.openPage(ADDRESS);
    const popup = await browser.pressToolbarButton();
    await waitUntilRead(popup);
    await popup.waitFor(() => document.fonts.ready);
    await writeFile(join(FOLDER, `popup-${suffix}.png`), await popup.screenshot());
    await popup.click('[data-testid=clean-view-switch]');
    await browser.inShadowOf('jingdu-view').waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
    await writeFile(join(FOLDER, `clean-view-${suffix}.png`), await browser.page.screenshot());
  } finally {
    await browser.close();
    await server.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const built = await buildExtension('chromium');
for (const locale of LOCALES) {
  const extensionDir = await adaptExtension(built, { locale });
  for (const scheme of SCHEMES) {
    const suffix = `${locale.replace('_', '-')}-${scheme}`;
    await takePictures(extensionDir, suffix, scheme);
    console.log(`${FOLDER}: popup and clean view, ${suffix}`);
  }
  await rm(extensionDir, { recursive: true });
}
