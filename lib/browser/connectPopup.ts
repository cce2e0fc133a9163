import { keyNumbers } from '../keyNumbers';
import type { PopupStore, PopupWatch } from '../view/createPopupStore';
import type { PopupActions } from '../view/popupActions';
import { showCount } from './badge';
import { settings, type Watch } from './storage';
import { closeCleanView, currentTab, isCleanViewOpen, openCleanView, readTab, type Tab } from './tabs';
import { chooseWatch, requestAccess } from './watching';

/** Starts reading the tab in front into the popup's store; returns what the popup's controls do. */
export function connectPopup(store: PopupStore, window: { close(): void }): PopupActions {
  let tab: Tab | null = null;

  const readPage = async () => {
    tab = await currentTab();
    if (!tab) {
      store.setState({ page: { state: 'unreadable', reason: 'browser-page' } });
      return;
    }
    const [page, cleanViewOpen, watch] = await Promise.all([
      readTab(tab),
      isCleanViewOpen(tab.id),
      watchOf(tab),
    ]);
    store.setState({ page, cleanViewOpen, watch });
    if (page.state === 'ready') await showCount(tab.id, keyNumbers(page.reading).length);
  };

  const open = async (figure: string | null) => {
    const { page } = store.getState();
    if (!tab || page.state !== 'ready') return;
    await openCleanView(tab.id, page.reading, figure);
    store.setState({ cleanViewOpen: true });
  };

  const choose = async (watch: Watch) => {
    if (!tab) return;
    const granted = await chooseWatch(watch, siteOf(tab));
    store.setState({ declined: !granted, watch: await watchOf(tab) });
  };

  const fail = (error: unknown) => store.setState({ page: { state: 'failed', message: String(error) } });

  void readPage().catch(fail);
  return {
    readAgain: () => {
      store.setState({ page: { state: 'reading' } });
      void readPage().catch(fail);
    },
    allowSite: (origin) =>
      void requestAccess(origin)
        .then((granted) => (granted ? readPage() : undefined))
        .catch(fail),
    toggleCleanView: (wanted) => {
      if (wanted) void open(null).catch(fail);
      else if (tab) void closeCleanView(tab.id).then(() => store.setState({ cleanViewOpen: false }), fail);
    },
    // The popup covers the page's corner: it makes way for what it shows.
    showInPage: (figure) => void open(figure).then(window.close, fail),
    watchSite: () => void choose('sites').catch(fail),
    watchEverywhere: () => void choose('everywhere').catch(fail),
    stopWatching: () => void choose('press').catch(fail),
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
  const { watch, sites } = await settings.getValue();
  return { site: watch === 'sites' && sites.includes(site), everywhere: watch === 'everywhere' };
}
