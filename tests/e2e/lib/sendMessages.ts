import type { browser as Browser } from 'wxt/browser';
import type { Popup } from '../../../scripts/lib/browsers/driver';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

/** Sends a message as the popup's own scripts do. @returns the answer as it comes over the wire */
export async function sendToTab(popup: Popup, type: string, data: unknown): Promise<unknown> {
  return await popup.evaluate(
    async (type, data) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return await chrome.tabs.sendMessage(tab?.id ?? 0, { id: 1, type, data, timestamp: Date.now() });
    },
    type,
    data,
  );
}

/** Sends the background a change of settings. @returns its answer, likewise */
export async function sendToBackground(popup: Popup, data: unknown): Promise<unknown> {
  return await popup.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 1, type: 'changeSettings', data, timestamp: Date.now() }),
    data,
  );
}
