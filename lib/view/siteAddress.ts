/** A site as its reader names it, with the origins that stand for it. */
export interface Site {
  /** The host, with its port where it has one of its own. */
  readonly host: string;
  readonly origins: readonly string[];
}

/**
 * A site from what somebody typed or pasted: a name such as `news.example`, or any address on the site.
 * @returns null for what names no web site; a name without a scheme stands for http and https alike
 */
export function readSiteAddress(text: string): Site | null {
  const address = text.trim();
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null;
  const full = scheme === undefined ? `https://${address}` : address;
  if (/[\s*]/.test(address) || !URL.canParse(full)) return null;
  const { hostname, host, origin, username } = new URL(full);
  if (username !== '' || !isPublicName(hostname)) return null;
  return { host, origins: scheme === undefined ? [`https://${host}`, `http://${host}`] : [origin] };
}

/** Origins put together to sites, in order of first appearance. */
export function groupSites(origins: readonly string[]): readonly Site[] {
  const byHost = new Map<string, string[]>();
  for (const origin of origins) {
    const { host } = new URL(origin);
    byHost.set(host, [...(byHost.get(host) ?? []), origin]);
  }
  return [...byHost].map(([host, members]) => ({ host, origins: members }));
}

/** A typed word without a dot is a word, not a site. */
function isPublicName(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('[') || /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}
