import { keyNumbers } from '../keyNumbers';
import type { TabReading } from '../view/tabReading';
import { unreadableHow } from '../view/unreadableHow';
import { browser } from './api';
import { showCount, showTrouble } from './badge';
import { logError } from './logError';
import { isSamePage } from './pageAddress';
import { currentTab, readTab, type Tab } from './readTab';
import { strings } from './strings';
import { closeCleanView, isCleanViewOpen, openCleanView } from './tabs';

/**
 * Keyboard and other ways in that have no popup: opens the clean view of the tab in front, or closes it. Where that can't be, it is
 * said on the button, and by the popup where the browser lets us open it: a key that does nothing is a key that is broken.
 */
export async function toggleCleanView(): Promise<void> {
  const tab = await currentTab();
  if (!tab) return;
  if (await isCleanViewOpen(tab.id)) return await closeCleanView(tab.id);
  const why = await openCleanViewOf(tab).then(whyNot, (error: unknown) => {
    logError(error);
    return strings().t('popup.failed');
  });
  if (why === null) return;
  await showTrouble(tab.id, why);
  // Not in every version, and not always: the button says it all the same.
  await browser.action.openPopup?.().catch(() => undefined);
}

/**
 * Reads a tab and opens its clean view; does nothing where it can't be read.
 * @param only the one address that it is meant for: the tab may have moved on
 * @returns what the tab was read as
 */
export async function openCleanViewOf(tab: Tab, only: string | null = null): Promise<TabReading> {
  const result = await readTab(tab);
  if (result.state !== 'ready' || (only !== null && !isSamePage(result.reading.url, only))) return result;
  if (await openCleanView(tab.id, result.reading, null)) {
    await showCount(tab.id, keyNumbers(result.reading).length);
  }
  return result;
}

/** Why there is no clean view, to the reader; null if there is one. */
function whyNot(result: TabReading): string | null {
  const { t } = strings();
  switch (result.state) {
    case 'ready':
      return null;
    case 'no-access':
      return t('popup.noAccess');
    case 'unreadable':
      return unreadableHow(result.reason, t);
    case 'failed':
      return t('popup.failed');
  }
}
