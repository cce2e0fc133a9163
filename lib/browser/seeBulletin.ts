import { showHint } from './badge';
import { openCleanViewOf } from './cleanViewToggle';
import type { Tab } from './readTab';
import { settings } from './storage';

/** The detector has seen a bulletin: opens the clean view where the reader wants that, else only says so on the button. */
export async function seeBulletin(tab: Tab): Promise<void> {
  const { openSites } = await settings.getValue();
  if (openSites.includes(new URL(tab.url).origin)) await openCleanViewOf(tab, tab.url);
  else await showHint(tab.id);
}
