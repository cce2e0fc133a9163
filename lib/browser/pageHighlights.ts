import type { Reading } from '../reading';
import { browser } from './api';
import { guardPage } from './guardPage';
import { sendMessage } from './messages';
import { isLoaded, load } from './tabs';

const STYLES = { files: ['/highlights.css'] };

/** Highlights all figures on the page itself. @returns how many were found there, null if the tab shows another page by now */
export async function showHighlights(tabId: number, reading: Reading): Promise<number | null> {
  await prepare(tabId);
  return await sendMessage('showHighlights', { reading }, tabId);
}

/** Takes the highlights and their style sheet off again. */
export async function hideHighlights(tabId: number): Promise<void> {
  if (!(await isLoaded(tabId, 'highlights'))) return;
  await sendMessage('hideHighlights', undefined, tabId);
  await browser.scripting.removeCSS({ target: { tabId }, ...STYLES });
}

/** Whether the highlights of a tab are shown; false where nothing of ours is. */
export async function areHighlightsShown(tabId: number): Promise<boolean> {
  return (await isLoaded(tabId, 'highlights')) && (await sendMessage('areHighlightsShown', undefined, tabId));
}

/** Scrolls to a figure on the page itself and flashes it. @returns false if it is not there */
export async function flashFigure(tabId: number, reading: Reading, figure: string): Promise<boolean> {
  await prepare(tabId);
  return await sendMessage('flashFigure', { reading, figure }, tabId);
}

async function prepare(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.removeCSS({ target, ...STYLES }); // never twice
  await browser.scripting.insertCSS({ target, ...STYLES });
  await load(tabId, 'highlights');
  await guardPage(tabId, 'highlights');
}
