import { keyNumbers } from '../keyNumbers';
import { showCount } from './badge';
import { isSamePage } from './pageAddress';
import { closeCleanView, currentTab, isCleanViewOpen, openCleanView, readTab, type Tab } from './tabs';

/** Keyboard and other ways in that have no popup: opens the clean view of the tab in front, or closes it. */
export async function toggleCleanView(): Promise<void> {
  const tab = await currentTab();
  if (!tab) return;
  if (await isCleanViewOpen(tab.id)) await closeCleanView(tab.id);
  else await openCleanViewOf(tab);
}

/**
 * Reads a tab and opens its clean view; does nothing where it can't be read: there is no place to say so but the popup.
 * @param only the one address that it is meant for: the tab may have moved on
 */
export async function openCleanViewOf(tab: Tab, only: string | null = null): Promise<void> {
  const result = await readTab(tab);
  if (result.state !== 'ready' || (only !== null && !isSamePage(result.reading.url, only))) return;
  if (!(await openCleanView(tab.id, result.reading, null))) return;
  await showCount(tab.id, keyNumbers(result.reading).length);
}
