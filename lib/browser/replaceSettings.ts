import type { Outcome } from '../view/createOptionsStore';
import { DEFAULT_SETTINGS, type Settings } from '../view/settings';
import { readSettingsFile } from '../view/settingsFile';
import { chooseContextMenu, isContextMenuAllowed } from './contextMenu';
import { giveBackAll } from './siteAccess';
import { asked, settings } from './storage';

/** Puts the settings of a file in the place of what is stored; a file that makes no sense changes nothing. */
export async function importSettings(text: string): Promise<Outcome> {
  const file = readSettingsFile(text, await settings.getValue());
  if (!file.ok) return { about: 'data', result: 'refused', error: file.error };
  await replaceSettings(file.settings);
  return { about: 'data', result: 'imported' };
}

/** Forgets everything that is stored, what was found damaged too, and gives every permission back. */
export async function eraseSettings(): Promise<Outcome> {
  await replaceSettings(DEFAULT_SETTINGS);
  await settings.forgetRepair();
  await asked.forget();
  await giveBackAll();
  await chooseContextMenu(false);
  return { about: 'data', result: 'erased' };
}

async function replaceSettings(next: Settings): Promise<void> {
  // A file brings no permission along: a menu that the browser was not asked for would be a switch that does nothing.
  const contextMenu = next.contextMenu && (await isContextMenuAllowed());
  const sites = { sites: [...next.sites], openSites: [...next.openSites] };
  await settings.update({ do: 'replace', settings: { ...next, ...sites, contextMenu } });
}
