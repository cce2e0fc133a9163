import type { OptionsActions, OptionsStore, Outcome } from '../view/createOptionsStore';
import { DEFAULT_SETTINGS, type Settings } from '../view/settings';
import { readSettingsFile, writeSettingsFile } from '../view/settingsFile';
import { groupSites } from '../view/siteAddress';
import { browser } from './api';
import { chooseContextMenu, isContextMenuAllowed } from './contextMenu';
import { listen } from './listen';
import { openShortcutSettings, readCommands } from './shortcuts';
import { addSite, giveBackAll, isAllowed, isEverywhereAllowed, removeSite, setOpening } from './sites';
import { settings } from './storage';
import { chooseWatch } from './watching';

/**
 * Fills the options page's store and keeps it true; returns what the page's controls do. Resolves once it is filled.
 * @param signal ends the keeping true
 */
export async function connectOptions(
  store: OptionsStore,
  window: Window,
  signal: AbortSignal,
): Promise<OptionsActions> {
  const show = async (current: Settings) => {
    const sites = await Promise.all(
      groupSites([...new Set([...current.sites, ...current.openSites])]).map(async (site) => ({
        ...site,
        allowed: await isAllowed(site),
        opens: site.origins.some((origin) => current.openSites.includes(origin)),
      })),
    );
    store.setState({ settings: current, sites, everywhereAllowed: await isEverywhereAllowed() });
  };
  const refresh = async () => {
    store.setState({ commands: await readCommands(), repair: await settings.getRepair() });
    await show(await settings.getValue());
  };
  const report = (outcome: Outcome) => store.setState({ outcome });
  const run = (work: Promise<void>) => void work.catch((error: unknown) => console.error(String(error)));

  const replace = async (next: Settings) => {
    // A file brings no permission along: a menu that the browser was not asked for would be a switch that does nothing.
    const contextMenu = next.contextMenu && (await isContextMenuAllowed());
    const sites = { sites: [...next.sites], openSites: [...next.openSites] };
    await settings.update({ do: 'replace', settings: { ...next, ...sites, contextMenu } });
  };

  const erase = async () => {
    await replace(DEFAULT_SETTINGS);
    await giveBackAll();
    await chooseContextMenu(false);
    report({ about: 'data', result: 'erased' });
  };

  const { permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  store.setState({ permissions: [...permissions, ...optional_permissions].map(String) });
  settings.watch((current) => run(show(current)), signal);
  // Keys and permissions are changed on the browser's own pages: the reader comes back from there.
  window.addEventListener('focus', () => run(refresh()), { signal });
  listen(browser.permissions.onAdded, () => run(refresh()), signal);
  listen(browser.permissions.onRemoved, () => run(refresh()), signal);
  await refresh();

  return {
    setWatch: (watch) =>
      run(
        chooseWatch(watch, null).then((granted) =>
          report({ about: 'watch', result: granted ? 'saved' : 'declined' }),
        ),
      ),
    addSite: (site) =>
      run(
        addSite(site).then((granted) => report({ about: 'sites', result: granted ? 'saved' : 'declined' })),
      ),
    removeSite: (site) => run(removeSite(site).then(() => report({ about: 'sites', result: 'saved' }))),
    setOpening: (site, on) => run(setOpening(site, on)),
    setContextMenu: (on) => run(chooseContextMenu(on).then(() => undefined)),
    setHighlightInPage: (highlightInPage) =>
      run(settings.update({ do: 'set', values: { highlightInPage } }).then(() => undefined)),
    forgetRepair: () => run(settings.forgetRepair().then(() => store.setState({ repair: null }))),
    openShortcutSettings: () => run(openShortcutSettings()),
    importSettings: (text) =>
      run(
        settings.getValue().then(async (current) => {
          const file = readSettingsFile(text, current);
          if (file.ok) await replace(file.settings);
          report(
            file.ok
              ? { about: 'data', result: 'imported' }
              : { about: 'data', result: 'refused', error: file.error },
          );
        }),
      ),
    exportSettings: async () => writeSettingsFile(await settings.getValue()),
    erase: () => run(erase()),
  };
}
