import type { browser } from 'wxt/browser';
import type { View } from '../../../scripts/lib/browsers/driver';

/** What the extension's own pages see as `chrome`. */
declare const chrome: typeof browser;

/** What stands on the toolbar button of the tab in front, asked from one of the extension's own pages. */
export function badgeText(extensionPage: View): Promise<string> {
  return extensionPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
}
