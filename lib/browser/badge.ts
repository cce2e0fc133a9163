import { browser } from './api';
import { onMoving } from './tabs';

const BACKGROUND = '#0f766e';

/** The number of key figures on the toolbar button of one tab; the browser clears it when the tab moves on. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await setBadge(tabId, count > 0 ? String(count) : '');
}

/** The detector thinks that there is a bulletin. It waits for an idle page: one that was read before has its count already, which stays. */
export async function showHint(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === '') await setBadge(tabId, '•');
}

/** What stands on the button is of one address: a page of one page moves on without the browser clearing it. @param signal ends it */
export function followMoves(signal: AbortSignal): void {
  onMoving((tabId) => {
    // The tab may be gone by then.
    browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  }, signal);
}

async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  await browser.action.setBadgeText({ tabId, text });
}
