import type { OptionsActions, OptionsStore, Outcome } from '../view/createOptionsStore';
import { writeSettingsFile } from '../view/settingsFile';
import { chooseContextMenu } from './contextMenu';
import { keepOptions } from './keepOptions';
import { logError } from './logError';
import { eraseSettings, importSettings } from './replaceSettings';
import { openShortcutSettings } from './shortcuts';
import { addSite, removeSite, setOpening } from './sites';
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
  await keepOptions(store, window, logError, signal);
  /** Carries out what a control does, and has the page say what it came to. */
  const report = (work: Promise<Outcome>) => run(work.then((outcome) => store.setState({ outcome })));
  return {
    setWatch: (watch) => report(chooseWatch(watch, null).then(savedOrDeclined('watch'))),
    addSite: (site) => report(addSite(site).then(savedOrDeclined('sites'))),
    removeSite: (site) => report(removeSite(site).then(() => ({ about: 'sites', result: 'saved' }))),
    setOpening: (site, on) => run(setOpening(site, on)),
    setContextMenu: (on) => run(chooseContextMenu(on)),
    setHighlightInPage: (highlightInPage) => run(settings.update({ do: 'set', values: { highlightInPage } })),
    forgetRepair: () => run(settings.forgetRepair().then(() => store.setState({ repair: null }))),
    openShortcutSettings: () => run(openShortcutSettings()),
    importSettings: (text) => report(importSettings(text)),
    exportSettings: async () => writeSettingsFile(await settings.getValue()),
    erase: () =>
      report(
        eraseSettings().then((outcome) => {
          store.setState({ repair: null });
          return outcome;
        }),
      ),
  };
}

function savedOrDeclined(about: 'watch' | 'sites'): (granted: boolean) => Outcome {
  return (granted) => ({ about, result: granted ? 'saved' : 'declined' });
}

/** An error of a control changes nothing on the page: what is stored is what stands there. */
function run(work: Promise<unknown>): void {
  work.catch(logError);
}
