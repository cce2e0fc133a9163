import type { PopupStore, PopupWatch } from '../view/createPopupStore';
import type { PopupActions } from '../view/popupActions';
import { groupSites } from '../view/siteAddress';
import { settleAsked } from './changeWithLeave';
import type { FollowedPage } from './followPage';
import type { Tab } from './readTab';
import { EVERYWHERE, hasAccess, toPattern } from './siteAccess';
import { removeSite } from './sites';
import { settings } from './storage';
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
    stopWatching: () => run(stopWatching),
    alwaysOpen: (on) => run((site) => chooseOpening(site, on)),
  };
}

/** What the reader chose in a popup that the browser's question closed takes effect, or it is said in this one that it did not. */
export async function settleChoice(store: PopupStore): Promise<void> {
  store.setState({ declined: (await settleAsked()) === false });
}

/** Undoes what was chosen for the page: for every page if that was it, else for its own site, whatever else is looked at. */
async function stopWatching(origin: string): Promise<boolean> {
  const { watch, sites, openSites } = await settings.getValue();
  if (watch === 'everywhere') return await chooseWatch('press', null);
  // A site whose name was typed stands for http and https alike.
  const listed = groupSites([...new Set([...sites, ...openSites])]);
  const site = listed.find(({ origins }) => origins.includes(origin));
  if (site) await removeSite(site);
  return true;
}

/** How a tab's site is looked at; null for what is not on the web. What the browser no longer allows is not looked at. */
export async function watchOf(tab: Tab): Promise<PopupWatch | null> {
  const site = siteOf(tab);
  if (!site) return null;
  const { watch, sites, openSites } = await settings.getValue();
  const [siteAllowed, everywhereAllowed] = await Promise.all([
    hasAccess([toPattern(site)]),
    hasAccess([EVERYWHERE]),
  ]);
  return {
    site: siteAllowed && watch === 'sites' && sites.includes(site),
    everywhere: everywhereAllowed && watch === 'everywhere',
    opens: siteAllowed && openSites.includes(site),
  };
}

/** The site of a web page, null for anything else. */
function siteOf(tab: Tab): string | null {
  const origin = URL.canParse(tab.url) ? new URL(tab.url).origin : 'null';
  return origin.startsWith('http') ? origin : null;
}
