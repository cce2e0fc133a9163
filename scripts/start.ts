// npm start: the extension in a real browser, on the sample page or on a page of one's own, with the clean view on.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserDriver, type BrowserName, type Popup } from './lib/browsers/driver';
import { findBrowser } from './lib/browsers/findBrowser';
import { launchBrowser } from './lib/browsers/launchBrowser';
import { buildExtension, GREETING } from './lib/buildExtension';
import { InputError } from './lib/inputError';
import { readInput } from './lib/readInput';
import { takeReading } from './lib/readWithBrowser';
import { putSavedPage, servePages } from './lib/serve';
import { tableOfKeyNumbers } from './lib/tableOfKeyNumbers';
import { terminalStrings } from './lib/terminalStrings';
import { waitUntilRead } from './lib/waitUntilRead';

const USAGE = 'usage: npm start -- [--browser chromium|firefox] [URL_OR_FILE]';
const SAMPLE = 'public/sample/bulletin.html';
const SCREENSHOT = '.output/start.png';

interface StartArguments {
  readonly browser: BrowserName;
  readonly page: string;
}

function startArguments(words: readonly string[]): StartArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { browser: { type: 'string' } },
  });
  if (positionals.length > 1) throw new Error('one page at a time');
  const browser = values.browser ?? BROWSER_NAMES.find((name) => findBrowser(name)) ?? 'chromium';
  const known = BROWSER_NAMES.find((name) => name === browser);
  if (!known) throw new Error(`--browser takes ${BROWSER_NAMES.join(' or ')}, not ${browser}`);
  return { browser: known, page: positionals[0] ?? SAMPLE };
}

/** An address as it is; a file's is one on loopback, which serves it as long as this process lives. */
async function addressOf(page: string): Promise<string> {
  if (/^https?:\/\//i.test(page)) return page;
  const bytes = await readInput(page, false).catch((error) => {
    throw new InputError(`${page} ${error.message}`);
  });
  const server = await servePages();
  putSavedPage(server, '/', bytes);
  return `http://${server.host}/`;
}

/** Presses the toolbar button and switches the clean view on, as a reader does. */
async function openCleanView(browser: BrowserDriver): Promise<Popup> {
  const popup = await browser.pressToolbarButton();
  await waitUntilRead(popup);
  const state = await popup.evaluate(() => document.documentElement.dataset.state);
  if (state !== 'ready') {
    throw new InputError(`Jingdu says: ${await popup.evaluate(() => document.body.innerText.trim())}`);
  }
  await popup.click('[data-testid=clean-view-switch]');
  await browser.inShadowOf('jingdu-view').waitFor((root) => root.querySelector('dialog')?.open);
  return popup;
}

async function main(): Promise<number> {
  let options: StartArguments;
  try {
    options = startArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`start: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  try {
    await start(options);
    return 0;
  } catch (error) {
    console.error(`start: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

async function start({ browser: name, page }: StartArguments): Promise<void> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const address = await addressOf(page);
  console.log(`Building the extension for ${name} …`);
  const extensionDir = await buildExtension(name);
  console.log(`Starting ${name}${headless ? ', without a window as there is no display' : ''} …`);
  const browser = await launchBrowser(name, { extensionDir, greeting: GREETING, headless });
  try {
    console.log(`Opening ${page === SAMPLE ? 'the sample page' : page} …`);
    await browser.openPage(address).catch((error) => {
      throw new InputError(`${page} could not be opened: ${error.message}`);
    });
    const popup = await openCleanView(browser);
    const reading = await takeReading(popup);
    await popup.close();
    console.log(`\n${reading.article.title}\n`);
    console.log(tableOfKeyNumbers(reading, terminalStrings()));
    if (headless) {
      await writeFile(SCREENSHOT, await browser.page.screenshot());
      console.log(`\nThe clean view as a picture: ${SCREENSHOT}`);
      return;
    }
    console.log('\nClose the browser to end.');
    await browser.closed;
  } finally {
    await browser.close();
  }
}

process.exit(await main()); // a page that is served would keep the process alive
