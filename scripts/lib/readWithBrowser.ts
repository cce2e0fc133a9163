import type { browser as Browser } from 'wxt/browser';
import type { ReaderAnswer } from '../../lib/browser/readTab';
import type { Reading } from '../../lib/reading';
import type { BrowserDriver, BrowserName, Popup } from './browsers/driver';
import { launchBrowser } from './browsers/launchBrowser';
import { buildExtension, GREETING } from './buildExtension';
import { InputError } from './inputError';
import { type PageServer, putSavedPage, servePages } from './serve';
import { waitUntilRead } from './waitUntilRead';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

/** The built extension in a real browser, cut off from the network. */
export interface BrowserReader {
  /**
   * Serves a saved page under its own address, presses the toolbar button and gives back what the extension read.
   * @throws InputError if it is not a page with an article
   */
  read(bytes: Uint8Array, options: { readonly url?: string }): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * Builds the extension if need be and starts a browser with it.
 * @throws Error that says in one line what to install
 */
export async function startBrowserReader(name: BrowserName): Promise<BrowserReader> {
  const extensionDir = await buildExtension(name);
  const server = await servePages();
  const browser = await launchBrowser(name, {
    extensionDir,
    greeting: GREETING,
    headless: true,
    proxy: server.host,
  }).catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    read: (bytes, { url }) => readPage(browser, server, bytes, url ?? 'https://page.invalid/'),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function readPage(
  browser: BrowserDriver,
  server: PageServer,
  bytes: Uint8Array,
  url: string,
): Promise<Reading> {
  const { protocol, href, hash } = new URL(url);
  const served = /^https?:$/.test(protocol)
    ? href.slice(0, href.length - hash.length)
    : 'https://page.invalid/';
  putSavedPage(server, served, bytes);
  await browser.openPage(served);
  const popup = await browser.pressToolbarButton();
  try {
    return { ...(await takeReading(popup)), url };
  } finally {
    await popup.close();
  }
}

/** What the extension's reader says of the tab under the popup, once the popup itself has read it. */
export async function takeReading(popup: Popup): Promise<Reading> {
  await waitUntilRead(popup);
  const answer = await popup.evaluate(async (): Promise<ReaderAnswer | undefined> => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? 0 };
    const [injected] = await chrome.scripting.executeScript({
      target,
      files: ['/figures-chinese.js', '/figures-english.js', '/reader.js'],
    });
    return injected?.result as ReaderAnswer | undefined;
  });
  if (answer?.ok) return answer.reading;
  if (answer?.reason === 'empty') throw new InputError(NO_ARTICLE);
  throw new Error(`the extension answered ${JSON.stringify(answer)}`);
}

export const NO_ARTICLE = 'has no article to read; check that the page was saved whole, with its text';
