import { HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE } from '../view/openHighlights';
import { VIEW_HOST, VIEW_PROBE } from '../view/openView';
import { browser } from './api';

/** Between looks. */
const LOOK_MS = 500;

/** How many looks in a row find nothing before the guard goes: what it was put there for may take a minute to open on a busy machine. */
const PATIENCE = 120;

/**
 * Takes what is shown on a page off it if the extension is updated, switched off or removed meanwhile. Firefox ends the scripts of
 * an extension that goes, without telling them (Chromium lets them live: see onExtensionGone.ts); a script of the page's own world
 * outlives it. This one asks by an event, which is answered as long as the script lives that shows something.
 *
 * Called before anything is shown: an extension may go, or the popup that opens a view close, at any moment after. It ends by itself
 * when what it guards has gone, or has not come.
 */
export async function guardPage(tabId: number, shown: 'view' | 'highlights'): Promise<void> {
  if (!browser.runtime.getURL('/').startsWith('moz-')) return;
  const target = { target: { tabId }, world: 'MAIN' as const };
  if (shown === 'view') {
    const args: Parameters<typeof watchView> = [VIEW_HOST, VIEW_PROBE, LOOK_MS, PATIENCE];
    await browser.scripting.executeScript({ ...target, func: watchView, args });
  } else {
    const args: Parameters<typeof watchHighlights> = [HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE, LOOK_MS, PATIENCE];
    await browser.scripting.executeScript({ ...target, func: watchHighlights, args });
  }
}

// These run in the page: they see their arguments and the page's globals alone.

function watchView(name: string, probe: string, ms: number, patience: number): void {
  let looksLeft = patience;
  const timer = setInterval(() => {
    for (const host of document.querySelectorAll(`:root > ${name}`)) {
      // One whose extension went before is not the one that is waited for.
      if (host.dispatchEvent(new Event(probe, { cancelable: true }))) host.remove();
      else looksLeft = 0;
    }
    if (!document.querySelector(`:root > ${name}`) && looksLeft-- <= 0) clearInterval(timer);
  }, ms);
}

function watchHighlights(prefix: string, probe: string, ms: number, patience: number): void {
  let looksLeft = patience;
  const timer = setInterval(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith(prefix));
    const lives = !document.documentElement.dispatchEvent(new Event(probe, { cancelable: true }));
    if (names.length > 0 && lives) looksLeft = 0;
    else if (names.length > 0) for (const name of names) CSS.highlights.delete(name);
    else if (looksLeft-- <= 0) clearInterval(timer);
  }, ms);
}
