/** A request as the browser itself tells of it. */
export interface ToldRequest {
  readonly url: string;
  /** Whether the browser asks on its own account: for no page, no frame and no extension. */
  readonly own: boolean;
}

/**
 * What the browser alone has asked for, as a proxy knows it. An address that anybody else has asked for as well is none of these: a
 * proxy can't tell the two requests apart.
 * @returns addresses of http; `host:port` for what goes through TLS
 */
export function ownRequests(told: readonly ToldRequest[]): readonly string[] {
  const others = new Set(told.filter(({ own }) => !own).map(({ url }) => asProxySees(url)));
  const own = told.filter((request) => request.own).map(({ url }) => asProxySees(url));
  return [...new Set(own)].filter((address) => !others.has(address));
}

function asProxySees(address: string): string {
  const { protocol, hostname, port, href } = new URL(address);
  return protocol === 'https:' ? `${hostname}:${port || '443'}` : href;
}
