import { i18n } from '#i18n';
import { browser } from './api';
import { toggleCleanView } from './cleanViewToggle';
import { listen } from './listen';
import { logError } from './logError';
import { settings } from './storage';

/**
 * Browsers offer an entry of the page only where nothing else is under the pointer: over a selected sentence or a picture of the
 * article it is wanted all the same. Not over a link: there it would seem to open what the link leads to.
 */
const CONTEXTS = ['page', 'selection', 'image', 'action'] as const;

const ITEM = 'toggle-clean-view';
const PERMISSION = { permissions: ['contextMenus' as const] };

/** Chrome gives the permission when it is asked for. Firefox has it from the start, without a question: it can't be asked later. */
function isAskedFor(): boolean {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  return optional.some((permission) => permission === 'contextMenus');
}

/** Whether the reader has allowed an entry in the context menu. */
export async function isContextMenuAllowed(): Promise<boolean> {
  return await browser.permissions.contains(PERMISSION);
}

/**
 * Puts the entry into the menu of pages and of the toolbar button, or takes it out. Call it straight from a click.
 * @returns false if the reader said no; nothing is changed then
 */
export async function chooseContextMenu(on: boolean): Promise<boolean> {
  if (on && isAskedFor() && !(await browser.permissions.request(PERMISSION))) return false;
  await settings.update({ do: 'set', values: { contextMenu: on } });
  if (!on && isAskedFor()) await browser.permissions.remove(PERMISSION);
  return true;
}

/** Keeps the menu as the settings want it. Called when the background starts, so that a click wakes it. @param signal ends it */
export function followContextMenu(signal: AbortSignal): void {
  let listening = false;
  let building: Promise<void> = Promise.resolve();
  const apply = () => {
    // Undefined as long as the permission has not been given.
    const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
    if (!menus) return;
    if (!listening) {
      listen(menus.onClicked, () => void toggleCleanView().catch(logError), signal);
      listening = true;
    }
    // A permission and a setting that come at once would put the entry in twice, which the browser refuses.
    building = building.then(() => buildMenu(menus)).catch(logError);
  };
  apply();
  settings.watch(apply, signal);
  listen(browser.permissions.onAdded, apply, signal);
}

async function buildMenu(menus: typeof browser.contextMenus): Promise<void> {
  await menus.removeAll();
  if (!(await settings.getValue()).contextMenu) return;
  menus.create({ id: ITEM, title: i18n.t('command.toggleCleanView'), contexts: [...CONTEXTS] });
}
