import { copyText } from '../formats/copyText';
import { formatValue } from '../formats/formatValue';
import { keyNumbers } from '../keyNumbers';
import type { Figure, Reading } from '../reading';
import type { PopupStore, PopupWatch } from '../view/createPopupStore';
import type { PopupActions } from '../view/popupActions';
import { showCount } from './badge';
import { openOptions } from './openOptions';
import { areHighlightsShown, flashFigure, hideHighlights, showHighlights } from './pageHighlights';
import { settings } from './storage';
import { closeCleanView, currentTab, isCleanViewOpen, openCleanView, readTab, type Tab } from './tabs';
import { chooseOpening, chooseWatch, requestAccess } from './watching';

/** What the popup needs of its own window. */
export interface PopupWindow {
  close(): void;
  copy(text: string): Promise<void>;
}

/** Starts reading the tab in front into the popup's store; returns what the popup's controls do. */
export function connectPopup(store: PopupStore, window: PopupWindow): PopupActions {
  let tab: Tab | null = null;

  const readPage = async () => {
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
    store.setState({ page, cleanViewOpen, highlightsShown, watch });
    if (page.state !== 'ready') return;
    await showCount(tab.id, keyNumbers(page.reading).length);
    const { highlightInPage } = await settings.getValue();
    if (highlightInPage && !highlightsShown && page.reading.bulletin.is) {
      await showHighlights(tab.id, page.reading);
      store.setState({ highlightsShown: true });
    }
  };

  /** Runs what a control does on the page that was read; an error becomes the popup's state. */
  const act = (run: (tab: Tab, reading: Reading) => Promise<void>) => () => {
    const { page } = store.getState();
    if (tab && page.state === 'ready') run(tab, page.reading).catch(fail);
  };
  const fail = (error: unknown) => store.setState({ page: { state: 'failed', message: String(error) } });

  const showFigure = (figure: Figure) =>
    act(async ({ id }, reading) => {
      const inView = await isCleanViewOpen(id);
      // A figure that is not found on the page itself (it may have changed) still stands in the clean view.
      if (inView || !(await flashFigure(id, reading, figure.id))) {
        await openCleanView(id, reading, figure.id);
      }
      window.close(); // the popup covers the page's corner: it makes way for what it shows
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
  return {
    readAgain: () => void readPage().catch(fail),
    allowSite: (origin) =>
      void requestAccess(origin)
        .then((granted) => (granted ? readPage() : undefined))
        .catch(fail),
    toggleCleanView: (open) =>
      act(async ({ id }, reading) => {
        await (open ? openCleanView(id, reading, null) : closeCleanView(id));
        store.setState({ cleanViewOpen: open });
      })(),
    toggleHighlights: (on) =>
      act(async ({ id }, reading) => {
        await (on ? showHighlights(id, reading) : hideHighlights(id));
        store.setState({ highlightsShown: on });
      })(),
    showFigure,
    showRemoved: act(async ({ id }, reading) => {
      await openCleanView(id, reading, null);
      window.close();
    }),
    copyFigure: (figure) => copy(formatValue(figure), figure.id),
    copyAll: (format) => act(async (_, reading) => copy(copyText(reading, format), format))(),
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
