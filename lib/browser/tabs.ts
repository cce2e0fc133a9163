import type { Reading } from '../reading';
import type { ViewTarget } from '../view/createViewStore';
import { browser } from './api';
import { guardPage } from './guardPage';
import { listen } from './listen';
import type { StayingScript } from './loadOnce';
import { sendMessage } from './messages';

/**
 * Calls back when a tab moves to another address. Of pages that only a press of the button lets us into, Firefox does not say where
 * they move to; but one that moves on within itself is complete without having loaded, and that it says.
 * @param signal ends it
 */
export function onMoving(moved: (tabId: number) => void, signal: AbortSignal): void {
  const loading = new Set<number>();
  const look = (tabId: number, { url, status }: { readonly url?: string; readonly status?: string }) => {
    const wasLoading = status === 'complete' && loading.delete(tabId);
    if (status === 'loading') loading.add(tabId);
    if (url !== undefined || (status === 'complete' && !wasLoading)) moved(tabId);
  };
  listen(browser.tabs.onUpdated, look, signal);
}

/**
 * @param target what to bring into view
 * @returns false if the tab shows another page by now than the one that was read
 */
export async function openCleanView(
  tabId: number,
  reading: Reading,
  target: ViewTarget | null,
): Promise<boolean> {
  await load(tabId, 'clean view');
  await guardPage(tabId, 'view');
  return await sendMessage('openCleanView', { reading, target }, tabId);
}

/** Closes a tab's clean view, if one is open. */
export async function closeCleanView(tabId: number): Promise<void> {
  if (await isCleanViewOpen(tabId)) await sendMessage('closeCleanView', undefined, tabId);
}

/** Whether a tab's clean view is open; false where nothing of ours is. */
export async function isCleanViewOpen(tabId: number): Promise<boolean> {
  return (await isLoaded(tabId, 'clean view')) && (await sendMessage('isCleanViewOpen', undefined, tabId));
}

/** Loads a script that stays, unless it is there: loaded again it would do nothing, but its text takes room in the page's memory. */
export async function load(tabId: number, script: StayingScript): Promise<void> {
  if (await isLoaded(tabId, script)) return;
  const files = [script === 'clean view' ? '/clean-view.js' : '/highlights.js'] as const;
  await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
}

/** Asked before a message is sent: one that nobody takes is an error in the browser's eyes. */
export async function isLoaded(tabId: number, script: StayingScript): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId },
      func: (name) => Symbol.for(`jingdu ${name}`) in globalThis,
      args: [script],
    })
    .catch(() => []); // no access: then nothing of ours is there either
  return answers[0]?.result === true;
}
