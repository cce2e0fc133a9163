import { HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE } from '../view/openHighlights';
import { VIEW_HOST, VIEW_PROBE } from '../view/openView';
import { browser } from './api';

/**
 * Takes what is shown on a page off it if the extension is updated, switched off or removed meanwhile. Firefox ends the scripts of
 * an extension that goes, without telling them (Chromium lets them live: see onExtensionGone.ts); a script of the page's own world
 * outlives it. This one asks by an event, which is answered as long as the script lives that shows something.
 */
export async function guardPage(tabId: number, shown: 'view' | 'highlights'): Promise<void> {
  if (!browser.runtime.getURL('/').startsWith('moz-')) return;
  const target = { target: { tabId }, world: 'MAIN' as const };
  if (shown === 'view') {
    await browser.scripting.executeScript({ ...target, func: watchView, args: [VIEW_HOST, VIEW_PROBE] });
  } else {
    const args: [string, string] = [HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE];
    await browser.scripting.executeScript({ ...target, func: watchHighlights, args });
  }
}

// These run in the page: they see their arguments and the page's globals alone.

function watchView(name: string, probe: string): void {
  const host = document.querySelector(name);
  const timer = setInterval(() => {
    if (host?.isConnected && !host.dispatchEvent(new Event(probe, { cancelable: true }))) return;
    clearInterval(timer);
    host?.remove();
  }, 500);
}

function watchHighlights(prefix: string, probe: string): void {
  const timer = setInterval(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith(prefix));
    const lives = !document.documentElement.dispatchEvent(new Event(probe, { cancelable: true }));
    if (lives && names.length > 0) return;
    clearInterval(timer);
    for (const name of names) CSS.highlights.delete(name);
  }, 500);
}
