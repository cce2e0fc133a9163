import { browser } from './api';
import { strings } from './strings';
import { onMoving } from './tabs';

const BACKGROUND = '#0f766e';
/** Of what did not work. */
const WARNING = '#b45309';

/**
 * The number of key figures on the toolbar button of one tab; the browser clears it when the tab moves on. What stands on the button
 * is said in its title too: a dot alone tells nobody anything, least of all a screen reader.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { t } = strings();
  if (count > 0) await setButton(tabId, String(count), t('button.count', count));
  else await setButton(tabId, '', t('extension.name'));
}

/** The detector thinks that there is a bulletin. It waits for an idle page: one that was read before has its count already, which stays. */
export async function showHint(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== '') return;
  await setButton(tabId, '•', strings().t('button.hint'));
}

/** What a key or a menu was asked for did not work: there is no other place to say so. @param why to the reader */
export async function showTrouble(tabId: number, why: string): Promise<void> {
  await setButton(tabId, '!', strings().t('button.trouble', [why]), WARNING);
}

/** What stands on the button is of one address: a page of one page moves on without the browser clearing it. @param signal ends it */
export function followMoves(signal: AbortSignal): void {
  onMoving((tabId) => {
    // The tab may be gone by then.
    setButton(tabId, '', strings().t('extension.name')).catch(() => undefined);
  }, signal);
}

async function setButton(
  tabId: number,
  text: string,
  title: string,
  color: string = BACKGROUND,
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
