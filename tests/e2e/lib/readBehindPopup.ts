import type { browser as Browser } from 'wxt/browser';
import type { ReaderAnswer } from '../../../lib/browser/readTab';
import type { Popup } from '../../../scripts/lib/browsers/driver';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

/**
 * Opens an address in a tab behind an open popup and has the built reader read it there: many pages are read without a press for
 * each, and all in one tab, whose process has the reader's code by then. The extension has to be let into every site.
 */
export async function readBehindPopup(popup: Popup, url: string): Promise<ReaderAnswer | null> {
  return JSON.parse(await popup.evaluate(readInTab, url)) as ReaderAnswer | null;
}

/** Runs in the popup. @returns JSON: Firefox's driver looks into every object that it carries over, and a Reading has thousands */
async function readInTab(url: string): Promise<string> {
  const [behind] = await chrome.tabs.query({ active: false, currentWindow: true });
  const id = behind?.id ?? (await chrome.tabs.create({ url: 'about:blank', active: false })).id;
  if (id === undefined) throw new Error('a tab without an id');
  await new Promise<void>((resolve) => {
    let isLoading = false;
    const look = (
      tab: number,
      { status }: { readonly status?: string },
      { url: shown }: { url?: string },
    ) => {
      if (tab !== id) return;
      if (status === 'loading') isLoading = true;
      // The blank page that a tab begins with completes as well.
      if (status !== 'complete' || !isLoading || shown !== url) return;
      chrome.tabs.onUpdated.removeListener(look);
      resolve();
    };
    chrome.tabs.onUpdated.addListener(look);
    void chrome.tabs.update(id, { url });
  });
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId: id },
    files: ['/figures-chinese.js', '/figures-english.js', '/reader.js'],
  });
  return JSON.stringify(injected?.result ?? null);
}
