import { readFileSync, rmSync } from 'node:fs';
import { type Adaptation, adaptExtension } from '../../../scripts/lib/adaptExtension';
import type { BrowserDriver, BrowserName, LaunchOptions, Popup } from '../../../scripts/lib/browsers/driver';
import { launchBrowser } from '../../../scripts/lib/browsers/launchBrowser';
import { buildExtension, GREETING } from '../../../scripts/lib/buildExtension';
import { putSavedPage, servePages } from '../../../scripts/lib/serve';
import { waitUntilRead } from '../../../scripts/lib/waitUntilRead';

export const SAMPLE = readFileSync('public/sample/bulletin.html', 'utf8');

/** A browser with the built extension, in a network of its own that holds what is put there and nothing else. */
export interface Session {
  readonly browser: BrowserDriver;
  /** Every address asked for so far, by whomever. */
  requests(): readonly string[];
  /** Shows a page under an address; a popup left open is closed. */
  visit(html: string, options?: VisitOptions): Promise<void>;
  /** Puts something that is no page. */
  put(url: string, body: Uint8Array | string, contentType: string): void;
  /** Puts a page as it was saved, whose scripts do not run again. */
  putSaved(url: string, bytes: Uint8Array): void;
  /** Presses the toolbar button and waits until the popup has read the page. */
  press(): Promise<Popup>;
  /** Closes the popup that was pressed last; nothing happens if it has closed already. */
  closePopup(): Promise<void>;
  end(): Promise<void>;
}

interface VisitOptions {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startSession(
  name: BrowserName,
  options: Adaptation & Pick<LaunchOptions, 'colorScheme' | 'noteRequests'> = {},
): Promise<Session> {
  const server = await servePages();
  const extensionDir = await adaptExtension(await buildExtension(name), options);
  const { colorScheme, noteRequests } = options;
  const browser = await launchBrowser(name, {
    extensionDir,
    greeting: GREETING,
    headless: true,
    proxy: server.host,
    colorScheme,
    noteRequests,
  });
  const removeCopy = () => rmSync(extensionDir, { recursive: true, force: true });
  process.once('exit', removeCopy); // of a session that nobody ends: `borrowSession` keeps them
  let popup: Popup | undefined;
  const closePopup = async () => popup?.close();
  return {
    browser,
    requests: () => [...server.requests],
    visit: async (html, { url = 'http://news.invalid/bulletin.html', headers } = {}) => {
      await closePopup();
      server.put(url, html, { 'content-type': 'text/html; charset=utf-8', ...headers });
      await browser.openPage(url);
    },
    put: (url, body, contentType) => server.put(url, body, { 'content-type': contentType }),
    putSaved: (url, bytes) => putSavedPage(server, url, bytes),
    press: async () => {
      await closePopup(); // a press would close one that is open
      popup = await browser.pressToolbarButton();
      await waitUntilRead(popup);
      return popup;
    },
    closePopup,
    end: async () => {
      await browser.close();
      await server.close();
      process.off('exit', removeCopy);
      removeCopy();
    },
  };
}
