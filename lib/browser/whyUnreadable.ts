import type { UnreadableReason } from '../view/tabReading';

/** Pages that browsers keep every extension out of, by their own rule. */
const PROTECTED_HOSTS = [
  'addons.mozilla.org',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
];

/**
 * Why the browser let nobody in.
 * @param url '' where the browser would not even tell the address
 * @returns null for an ordinary web page: access is missing, and can be given
 */
export function whyUnreadable(url: string): UnreadableReason | null {
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return PROTECTED_HOSTS.includes(hostname) ? 'store' : null;
}
