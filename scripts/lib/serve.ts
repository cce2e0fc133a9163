import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodePage } from './decodePage';

/** Pages on loopback, and a proxy for browsers under test: they see `http://any.name/` as it is put here and nothing else. */
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
  const pages = new Map<
    string,
    { readonly body: Uint8Array | string; readonly headers: Readonly<Record<string, string>> }
  >();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, page?.headers);
    response.end(page?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Offline\r\n\r\n');
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
        server.closeAllConnections();
      }),
  };
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
