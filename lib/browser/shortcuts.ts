import type { Command } from '../view/createOptionsStore';
import { browser } from './api';

/** The commands with the keys that they have now: a suggestion may have been dropped, and readers change them. */
export async function readCommands(): Promise<readonly Command[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page for keys; Chromium has a page, Firefox a call. */
export async function openShortcutSettings(): Promise<void> {
  // Younger than the type definitions: Firefox 137.
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
