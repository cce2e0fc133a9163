import { FIGURE_LANGUAGES, type FigureLanguage, likelyLanguages } from '../figures/figureLanguage';
import type { Reading } from '../reading';
import type { ViewTarget } from '../view/createViewStore';
import type { TabReading } from '../view/tabReading';
import { browser } from './api';
import { guardPage } from './guardPage';
import { listen } from './listen';
import type { StayingScript } from './loadOnce';
import { sendMessage } from './messages';
import { readerFiles } from './readerFiles';
import { whyUnreadable } from './whyUnreadable';

/** What the injected reader gives back: a content script's error would not reach us in every browser. */
export type ReaderAnswer =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly reason: 'pdf' | 'not-html' | 'empty' }
  /** The page is in a language that it was injected without the rules of. */
  | { readonly ok: false; readonly reason: 'other-language' }
  | { readonly ok: false; readonly reason: 'failed'; readonly message: string };

export interface Tab {
  readonly id: number;
  /** '' where the browser does not tell. */
  readonly url: string;
  readonly title?: string;
}

/** How Chromium and Firefox say that a page is closed to us; any other error is a fault, and is shown as one. */
const REFUSALS = /cannot access|cannot be scripted|missing host permission|must request permission/i;

/** The tab in front, or null in a window without one. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

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

/** Reads a tab: injects the reader, which leaves nothing behind, and takes what it returns. Never throws. */
export async function readTab(tab: Tab): Promise<TabReading> {
  let answer: ReaderAnswer | undefined;
  try {
    answer = await injectReader(tab.id, likelyLanguages(tab.title ?? '', tab.url));
    if (lacksRules(answer)) answer = await injectReader(tab.id, FIGURE_LANGUAGES);
  } catch (error) {
    const reason = whyUnreadable(tab.url);
    if (reason) return { state: 'unreadable', reason };
    const message = String(error);
    return REFUSALS.test(message)
      ? { state: 'no-access', origin: new URL(tab.url).origin }
      : { state: 'failed', message };
  }
  if (!answer) {
    // Firefox runs nothing on pages of its own, and calls that a success.
    const reason = whyUnreadable(tab.url);
    return reason
      ? { state: 'unreadable', reason }
      : { state: 'failed', message: 'the reader gave no answer' };
  }
  if (answer.ok) return { state: 'ready', reading: answer.reading };
  if (answer.reason === 'failed') return { state: 'failed', message: answer.message };
  if (answer.reason === 'other-language') return { state: 'failed', message: answer.reason };
  return { state: 'unreadable', reason: answer.reason };
}

async function injectReader(
  tabId: number,
  languages: readonly FigureLanguage[],
): Promise<ReaderAnswer | undefined> {
  const files = readerFiles(languages);
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
  return injected?.result as ReaderAnswer | undefined;
}

function lacksRules(answer: ReaderAnswer | undefined): boolean {
  return answer?.ok === false && answer.reason === 'other-language';
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
