import { browser } from './api';

/** The match pattern of every page on the web. */
export const EVERYWHERE = '*://*/*';

/** A match pattern has no port: a site's every port is one site. */
export function toPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the reader, through the browser, to let Jingdu in. Call it straight from a click, and before anything is awaited: the click
 * no longer counts as one afterwards.
 * @returns false if the reader said no
 */
export async function requestAccess(patterns: readonly string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: [...patterns] });
}

/** Whether the browser lets Jingdu in by all of the patterns. What was given once can be taken back in the browser's own settings. */
export async function hasAccess(patterns: readonly string[]): Promise<boolean> {
  return await browser.permissions.contains({ origins: [...patterns] });
}

/** Gives leave back. What another leave still covers can't be given back alone; the browser says so by an error that changes nothing. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Gives back the leave for every site that was ever asked for. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBack(origins);
}
