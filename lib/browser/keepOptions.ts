import type { OptionsStore } from '../view/createOptionsStore';
import type { Settings } from '../view/settings';
import { groupSites } from '../view/siteAddress';
import { browser } from './api';
import { listen } from './listen';
import { readCommands } from './shortcuts';
import { EVERYWHERE, hasAccess, toPattern } from './siteAccess';
import { settings } from './storage';

/**
 * Fills the options page's store and keeps it true, whatever changes settings, keys or permissions. Resolves once it is filled.
 * @param fail takes an error of a later filling
 * @param signal ends the keeping true
 */
export async function keepOptions(
  store: OptionsStore,
  window: Window,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const refresh = async () => {
    store.setState({ commands: await readCommands(), repair: await settings.getRepair() });
    await showSettings(store, await settings.getValue());
  };
  const refreshLater = () => void refresh().catch(fail);

  const { permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  store.setState({ permissions: [...permissions, ...optional_permissions].map(String) });
  settings.watch((current) => void showSettings(store, current).catch(fail), signal);
  // Keys and permissions are changed on the browser's own pages: the reader comes back from there.
  window.addEventListener('focus', refreshLater, { signal });
  listen(browser.permissions.onAdded, refreshLater, signal);
  listen(browser.permissions.onRemoved, refreshLater, signal);
  await refresh();
}

/** Settings, and what the browser allows of them. */
async function showSettings(store: OptionsStore, current: Settings): Promise<void> {
  const sites = await Promise.all(
    groupSites([...new Set([...current.sites, ...current.openSites])]).map(async (site) => ({
      ...site,
      allowed: await hasAccess(site.origins.map(toPattern)),
      opens: site.origins.some((origin) => current.openSites.includes(origin)),
    })),
  );
  store.setState({ settings: current, sites, everywhereAllowed: await hasAccess([EVERYWHERE]) });
}
