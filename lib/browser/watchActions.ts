import type { PopupStore, PopupWatch } from '../view/createPopupStore';
import type { PopupActions } from '../view/popupActions';
import type { FollowedPage } from './followPage';
import { settings } from './storage';
import type { Tab } from './tabs';
import { chooseOpening, chooseWatch } from './watching';

/** The popup's controls of when pages are looked at. Call them straight from a click: the browser may have to ask the reader. */
export function watchActions(
  store: PopupStore,
  followed: FollowedPage,
): Pick<PopupActions, 'watchSite' | 'watchEverywhere' | 'stopWatching' | 'alwaysOpen'> {
  const choose = async (ask: (site: string) => Promise<boolean>) => {
    const tab = followed.tab();
    const site = tab && siteOf(tab);
    if (!tab || !site) return;
    const granted = await ask(site);
    store.setState({ declined: !granted, watch: await watchOf(tab) });
  };
  const run = (ask: (site: string) => Promise<boolean>) => {
    choose(ask).catch(followed.fail);
  };
  return {
    watchSite: () => run((site) => chooseWatch('sites', site)),
    watchEverywhere: () => run((site) => chooseWatch('everywhere', site)),
    stopWatching: () => run((site) => chooseWatch('press', site)),
    alwaysOpen: (on) => run((site) => chooseOpening(site, on)),
  };
}

/** How a tab's site is looked at; null for what is not on the web. */
export async function watchOf(tab: Tab): Promise<PopupWatch | null> {
  const site = siteOf(tab);
  if (!site) return null;
  const { watch, sites, openSites } = await settings.getValue();
  return {
    site: watch === 'sites' && sites.includes(site),
    everywhere: watch === 'everywhere',
    opens: openSites.includes(site),
  };
}

/** The site of a web page, null for anything else. */
function siteOf(tab: Tab): string | null {
  const origin = URL.canParse(tab.url) ? new URL(tab.url).origin : 'null';
  return origin.startsWith('http') ? origin : null;
}
