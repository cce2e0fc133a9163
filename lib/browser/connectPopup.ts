import { copyText } from '../formats/copyText';
import { formatValue } from '../formats/formatValue';
import { keyNumbers } from '../keyNumbers';
import type { Figure, Reading } from '../reading';
import type { PopupStore, PopupWatch } from '../view/createPopupStore';
import { markdownWords } from '../view/markdownWords';
import type { PopupActions } from '../view/popupActions';
import { showCount } from './badge';
import { openOptions } from './openOptions';
import { isSamePage } from './pageAddress';
import { areHighlightsShown, flashFigure, hideHighlights, showHighlights } from './pageHighlights';
import { settings } from './storage';
import { strings } from './strings';
import {
  closeCleanView,
  currentTab,
  isCleanViewOpen,
  onMoving,
  openCleanView,
  readTab,
  type Tab,
} from './tabs';
import { chooseOpening, chooseWatch, requestAccess } from './watching';

/** What the popup needs of its own window. */
export interface PopupWindow {
  close(): void;
  copy(text: string): Promise<void>;
}

/**
 * Starts reading the tab in front into the popup's store; returns what the popup's controls do.
 * @param signal ends the following of the tab
 */
export function connectPopup(store: PopupStore, window: PopupWindow, signal: AbortSignal): PopupActions {
  let tab: Tab | null = null;
  let latest = 0;

  const readPage = async () => {
    latest += 1;
    const own = latest;
    store.setState({ page: { state: 'reading' } });
    tab = await currentTab();
    if (!tab) {
      store.setState({ page: { state: 'unreadable', reason: 'browser-page' } });
      return;
    }
    const [page, cleanViewOpen, highlightsShown, watch] = await Promise.all([
      readTab(tab),
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

  /**
   * Runs what a control does on the page that was read; an error becomes the popup's state.
   * @param run gives false where the tab shows another page by now: that one is read then
   */
  const act = (run: (tab: Tab, reading: Reading) => Promise<boolean>) => () => {
    const { page } = store.getState();
    if (!tab || page.state !== 'ready') return;
    run(tab, page.reading)
      .then((isThere) => (isThere ? undefined : readPage()))
      .catch(fail);
  };
  const fail = (error: unknown) => store.setState({ page: { state: 'failed', message: String(error) } });

  const showFigure = (figure: Figure) =>
    act(async ({ id }, reading) => {
      const inView = await isCleanViewOpen(id);
      // A figure that is not found on the page itself (it may have changed) still stands in the clean view.
      if (inView || !(await flashFigure(id, reading, figure.id))) {
        if (!(await openCleanView(id, reading, { figure: figure.id }))) return false;
      }
      window.close(); // the popup covers the page's corner: it makes way for what it shows
      return true;
    })();

  const copy = (text: string, copied: string) => {
    window.copy(text).then(() => store.setState({ copied }), fail);
  };

  /** Runs a choice that the browser may have to ask the reader about. */
  const choose = async (ask: (site: string) => Promise<boolean>) => {
    const site = tab && siteOf(tab);
    if (!tab || !site) return;
    const granted = await ask(site);
    store.setState({ declined: !granted, watch: await watchOf(tab) });
  };

  void readPage().catch(fail);
  /** A page of one page moves on under an open popup: what it shows must not be of the one before. */
  const follow = async () => {
    const { page } = store.getState();
    const now = await currentTab();
    if (page.state === 'ready' && now && isSamePage(page.reading.url, now.url)) return;
    await readPage();
  };
  onMoving((tabId) => {
    if (tabId === tab?.id) void follow().catch(fail);
  }, signal);
  return {
    readAgain: () => void readPage().catch(fail),
    allowSite: (origin) =>
      void requestAccess(origin)
        .then((granted) => (granted ? readPage() : undefined))
        .catch(fail),
    toggleCleanView: (open) =>
      act(async ({ id }, reading) => {
        if (!open) await closeCleanView(id);
        else if (!(await openCleanView(id, reading, null))) return false;
        store.setState({ cleanViewOpen: open });
        return true;
      })(),
    toggleHighlights: (on) =>
      act(async ({ id }, reading) => {
        if (!on) await hideHighlights(id);
        else if ((await showHighlights(id, reading)) === null) return false;
        store.setState({ highlightsShown: on });
        return true;
      })(),
    showFigure,
    showRemoved: act(async ({ id }, reading) => {
      if (!(await openCleanView(id, reading, { panel: 'removed' }))) return false;
      window.close();
      return true;
    }),
    copyFigure: (figure) => copy(formatValue(figure), figure.id),
    copyAll: (format) => {
      const { page } = store.getState();
      if (page.state !== 'ready') return;
      const { reading } = page;
      copy(copyText(reading, format, markdownWords(reading.lang, strings())), format);
    },
    watchSite: () => void choose((site) => chooseWatch('sites', site)).catch(fail),
    watchEverywhere: () => void choose((site) => chooseWatch('everywhere', site)).catch(fail),
    stopWatching: () => void choose((site) => chooseWatch('press', site)).catch(fail),
    openOptions: () => void openOptions().then(window.close, fail),
    alwaysOpen: (on) => void choose((site) => chooseOpening(site, on)).catch(fail),
  };
}

/** The site of a web page, null for anything else. */
function siteOf(tab: Tab): string | null {
  const origin = URL.canParse(tab.url) ? new URL(tab.url).origin : 'null';
  return origin.startsWith('http') ? origin : null;
}

async function watchOf(tab: Tab): Promise<PopupWatch | null> {
  const site = siteOf(tab);
  if (!site) return null;
  const { watch, sites, openSites } = await settings.getValue();
  return {
    site: watch === 'sites' && sites.includes(site),
    everywhere: watch === 'everywhere',
    opens: openSites.includes(site),
  };
}
