/** A path that a parser leaves as it is: plain characters, and no segment that begins with a dot. */
const PATH = '\\/(?:[\\w\\-?=&+,;:@~/]|(?<!\\/)\\.)*';
/** And a place in the page, of characters as plain. */
const FRAGMENT = '(?:#[\\w\\-?=&+,;:@~/.!]*)?';
const LABEL = '(?!xn--)[a-z\\d][a-z\\d-]*';
/** An address written the way a parser would write it; the last part of a host that is all digits makes it a number. */
const WRITTEN_OUT = new RegExp(`^https?:\\/\\/(?:${LABEL}\\.)+(?!xn--)[a-z][a-z\\d-]*${PATH}${FRAGMENT}$`);
const PATH_ALONE = new RegExp(`^(?!\\/\\/)${PATH}${FRAGMENT}$`);

/**
 * An address made absolute, or null if it is none or not one of those that may be shown. Most addresses of a page's hundreds of links
 * need no parser to tell, and it takes ten times as long.
 */
export function resolveAddress(address: string, baseUrl: string, allowed: RegExp): string | null {
  const href = WRITTEN_OUT.test(address) ? address : (inSite(address, baseUrl) ?? parse(address, baseUrl));
  return href !== null && allowed.test(href) ? href : null;
}

/** A path of the same site. */
function inSite(address: string, baseUrl: string): string | null {
  if (!PATH_ALONE.test(address)) return null;
  if (site.of !== baseUrl) site = { of: baseUrl, origin: originOf(baseUrl) };
  return site.origin && site.origin + address;
}

/** The site that was asked about last: a page's links have one base. */
let site: { readonly of: string; readonly origin: string | null } = { of: '', origin: null };

function originOf(url: string): string | null {
  const { protocol, origin } = URL.canParse(url) ? new URL(url) : { protocol: '', origin: '' };
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

function parse(address: string, baseUrl: string): string | null {
  try {
    return new URL(address, baseUrl).href;
  } catch {
    return null; // asking first whether it can be parsed would parse each address twice
  }
}
