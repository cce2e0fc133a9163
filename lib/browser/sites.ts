import type { Site } from '../view/siteAddress';
import { changeWithLeave } from './changeWithLeave';
import { giveBack, toPattern } from './siteAccess';
import { settings } from './storage';

/**
 * Looks at a site from now on, asking the browser's leave for it. Call it straight from a click.
 * @returns false if the reader said no; nothing is changed then
 */
export async function addSite({ origins }: Site): Promise<boolean> {
  const change = { do: 'addSites' as const, origins: [...origins] };
  return await changeWithLeave({ patterns: origins.map(toPattern), change });
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
