import { keyNumbers } from '../keyNumbers';
import { showCount } from './badge';
import { closeCleanView, currentTab, isCleanViewOpen, openCleanView, readTab, type Tab } from './tabs';

/** Keyboard and other ways in that have no popup: opens the clean view of the tab in front, or closes it. */
export async function toggleCleanView(): Promise<void> {
  const tab = await currentTab();
  if (!tab) return;
  if (await isCleanViewOpen(tab.id)) await closeCleanView(tab.id);
  else await openCleanViewOf(tab);
}

/** Reads a tab and opens its clean view; does nothing where it can't be read: there is no place to say so but the popup. */
export async function openCleanViewOf(tab: Tab): Promise<void> {
  const result = await readTab(tab);
  if (result.state !== 'ready') return;
  await openCleanView(tab.id, result.reading, null);
  await showCount(tab.id, keyNumbers(result.reading).length);
}
