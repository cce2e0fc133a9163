import type { browser as Browser } from 'wxt/browser';
import type { ReaderAnswer } from '../../../lib/browser/tabs';
import type { Popup } from '../../../scripts/lib/browsers/driver';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

/**
 * Opens an address in a tab behind an open popup and has the built reader read it there: many pages are read without a press for
 * each. The extension has to be let into every site.
 */
export function readBehindPopup(popup: Popup, url: string): Promise<ReaderAnswer | undefined> {
  return popup.evaluate(readInTab, url);
}

/** Runs in the popup. */
async function readInTab(url: string): Promise<ReaderAnswer | undefined> {
  const complete = new Set<number | undefined>();
  let wake = () => {};
  chrome.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') complete.add(id);
    wake();
  });
  const { id } = await chrome.tabs.create({ url, active: false });
  if (id === undefined) throw new Error('a tab without an id');
  // The blank page that a tab begins with completes as well.
  while (!complete.has(id) || (await chrome.tabs.get(id)).url !== url) {
    complete.delete(id);
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  const [injected] = await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] });
  await chrome.tabs.remove(id);
  return injected?.result as ReaderAnswer | undefined;
}
