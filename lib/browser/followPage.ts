import { keyNumbers } from '../keyNumbers';
import type { PopupStore } from '../view/createPopupStore';
import { showCount } from './badge';
import { isSamePage } from './pageAddress';
import { areHighlightsShown, showHighlights } from './pageHighlights';
import { type Pressed, readPressed } from './pressed';
import { currentTab, type Tab } from './readTab';
import { settings } from './storage';
import { isCleanViewOpen, onMoving } from './tabs';
import { watchOf } from './watchActions';

/** The page that the popup shows. */
export interface FollowedPage {
  /** The tab that was in front when a page was last read, null before the first is known. */
  tab(): Tab | null;
  /** Reads the tab in front into the popup's store. An error becomes the popup's state. */
  read(): Promise<void>;
  /** Shows an error in the place of the page. */
  fail(error: unknown): void;
}

/**
 * Reads the tab in front into the popup's store, and again whenever it moves to another page.
 * @param pressed the first reading, if it has begun
 * @param signal ends the following; the first reading is the caller's to ask for
 */
export function followPage(
  store: PopupStore,
  pressed: Promise<Pressed | null>,
  signal: AbortSignal,
): FollowedPage {
  let tab: Tab | null = null;
  let begun: Promise<Pressed | null> | null = pressed;
  let latest = 0;

  const readInFront = async () => {
    latest += 1;
    const own = latest;
    store.setState({ page: { state: 'reading' } });
    const reading = begun ?? readPressed();
    begun = null;
    const inFront = await reading;
    tab = inFront?.tab ?? null;
    if (!inFront || !tab) {
      store.setState({ page: { state: 'unreadable', reason: 'browser-page' } });
      return;
    }
    const [page, cleanViewOpen, highlightsShown, watch] = await Promise.all([
      inFront.page,
      isCleanViewOpen(tab.id),
      areHighlightsShown(tab.id),
      watchOf(tab),
    ]);
    if (own !== latest) return; // the tab has moved on, and is being read anew
    store.setState({ page, cleanViewOpen, highlightsShown, watch });
    if (page.state !== 'ready') return;
    await showCount(tab.id, keyNumbers(page.reading).length);
    const { highlightInPage } = await settings.getValue();
    if (highlightInPage && !highlightsShown && page.reading.bulletin.is) {
      const found = await showHighlights(tab.id, page.reading);
      store.setState({ highlightsShown: found !== null });
    }
  };
  const fail = (error: unknown) => store.setState({ page: { state: 'failed', message: String(error) } });
  const read = () => readInFront().catch(fail);

  /** A page of one page moves on under an open popup: what it shows must not be of the one before. */
  const readIfMoved = async () => {
    const { page } = store.getState();
    const now = await currentTab();
    if (page.state === 'ready' && now && isSamePage(page.reading.url, now.url)) return;
    await read();
  };
  onMoving((tabId) => {
    if (tabId === tab?.id) readIfMoved().catch(fail);
  }, signal);
  return { tab: () => tab, read, fail };
}
