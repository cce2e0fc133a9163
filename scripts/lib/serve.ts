import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { decodePage } from './decodePage';

/** Pages on loopback, and a proxy for browsers under test: they see `https://any.name/` as it is put here and nothing else. */
export interface PageServer {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** Every address asked for, answered or not, in order; `host:port` alone where TLS was wanted. */
  readonly requests: readonly string[];
  /**
   * @param url an absolute address for a browser behind the proxy, or a path for one that comes straight
   * @param headers if not of an HTML page; without a charset a browser looks for the page's own encoding
   */
  put(url: string, body: Uint8Array | string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const answer = (url: string, response: ServerResponse) => {
    requests.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, page?.headers);
    response.end(page?.body);
  };
  const server = createServer((request, response) => answer(request.url ?? '', response));
  const secure = createSecureServer(await ownCertificate(), ({ headers, url }, response) =>
    answer(`https://${headers.host}${url}`, response),
  );
  server.on('connect', ({ url = '' }, socket: Duplex) => {
    socket.on('error', () => {}); // the browser may hang up at any time
    const site = `https://${url.replace(/:443$/, '')}/`;
    if ([...pages.keys()].some((known) => known.startsWith(site))) {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      secure.emit('connection', socket);
    } else {
      requests.push(url);
      socket.end('HTTP/1.1 502 Offline\r\n\r\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (url, body, headers = { 'content-type': 'text/html' }) => pages.set(url, { body, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        secure.closeAllConnections();
        server.closeAllConnections();
      }),
  };
}

interface ServedPage {
  readonly body: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Made anew for each run; the browsers that are driven here are told to take any. */
async function ownCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'page server' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}

/**
 * Puts a saved page, which lacks its server's charset: it is decoded here, as for jsdom, and sent as UTF-8. Its scripts have
 * done their work before it was saved: the sandbox keeps them and its refreshes from running again, as jsdom does.
 */
export function putSavedPage(server: PageServer, url: string, bytes: Uint8Array): void {
  server.put(url, decodePage(bytes), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': 'sandbox allow-same-origin',
  });
}
