import type { Site } from '../view/siteAddress';
import { browser } from './api';
import { settings } from './storage';
import { EVERYWHERE, toPattern } from './watching';

/**
 * Looks at a site from now on, asking the browser's leave for it. Call it straight from a click.
 * @returns false if the reader said no; nothing is changed then
 */
export async function addSite({ origins }: Site): Promise<boolean> {
  // permissions.request must be the first thing awaited, or the click no longer counts as one.
  if (!(await browser.permissions.request({ origins: origins.map(toPattern) }))) return false;
  await settings.update({ do: 'addSites', origins: [...origins] });
  return true;
}

/** Looks at a site no longer and gives the browser's leave for it back. */
export async function removeSite({ origins }: Site): Promise<void> {
  await settings.update({ do: 'removeSites', origins: [...origins] });
  await giveBack(origins.map(toPattern));
}

/** Has the clean view open by itself on a site's bulletins, or no longer. */
export async function setOpening({ origins }: Site, on: boolean): Promise<void> {
  await settings.update({ do: 'setOpening', origins: [...origins], on });
}

/** Whether the browser lets Jingdu into all of a site. */
export async function isAllowed({ origins }: Site): Promise<boolean> {
  return await browser.permissions.contains({ origins: origins.map(toPattern) });
}

export async function isEverywhereAllowed(): Promise<boolean> {
  return await browser.permissions.contains({ origins: [EVERYWHERE] });
}

/** Gives back the leave for every site that was ever asked for. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBack(origins);
}

/** What another leave still covers can't be given back alone; the browser says so by an error that changes nothing. */
async function giveBack(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
