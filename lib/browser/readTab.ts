import { FIGURE_LANGUAGES, type FigureLanguage, likelyLanguages } from '../figures/figureLanguage';
import type { Reading } from '../reading';
import type { TabReading } from '../view/tabReading';
import { browser } from './api';
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
