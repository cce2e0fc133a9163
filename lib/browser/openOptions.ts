import { browser } from './api';

/** Shows the options page, or goes to it where it is open already. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
