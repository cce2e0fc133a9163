import { VIEW_HOST, VIEW_PROBE } from '../view/openView';
import { browser } from './api';

/**
 * Takes the clean view off a page if the extension is updated, switched off or removed meanwhile. Firefox ends the scripts of an
 * extension that goes, without telling them (Chromium lets them live: see onExtensionGone.ts); a script of the page's own world
 * outlives it. This one asks the view's element, and is answered as long as the view's script lives.
 */
export async function guardView(tabId: number): Promise<void> {
  if (!browser.runtime.getURL('/').startsWith('moz-')) return;
  await browser.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: watchOver,
    args: [VIEW_HOST, VIEW_PROBE],
  });
}

/** Runs in the page: it sees its arguments and the page's globals alone. */
function watchOver(name: string, probe: string): void {
  const host = document.querySelector(name);
  const timer = setInterval(() => {
    const lives = host?.isConnected && !host.dispatchEvent(new Event(probe, { cancelable: true }));
    if (lives) return;
    clearInterval(timer);
    host?.remove();
  }, 500);
}
