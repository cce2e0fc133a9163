import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type PageServer, putSavedPage, servePages } from '../../scripts/lib/serve';

let server: PageServer;
afterEach(() => server.close());

/** Asks as a browser behind a proxy does: the whole address on the first line. */
function askProxy(address: string): Promise<{ status: number; type: string | undefined; body: string }> {
  const [host, port] = server.host.split(':');
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path: address, method: 'GET' }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], body }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('gives a page under its own address, and nothing under any other', async () => {
  server = await servePages();
  server.put('http://news.invalid/a?b=1', '<p>hello');
  expect(await askProxy('http://news.invalid/a?b=1')).toEqual({
    status: 200,
    type: 'text/html',
    body: '<p>hello',
  });
  expect((await askProxy('http://news.invalid/a')).status).toBe(404);
  expect((await askProxy('http://elsewhere.invalid/a?b=1')).status).toBe(404);
  expect(server.requests).toEqual([
    'http://news.invalid/a?b=1',
    'http://news.invalid/a',
    'http://elsewhere.invalid/a?b=1',
  ]);
});

test('gives a page to a browser that comes straight', async () => {
  server = await servePages();
  server.put('/', '<p>hello');
  expect(await (await fetch(`http://${server.host}/`)).text()).toBe('<p>hello');
});

test('refuses a tunnel to a site that it does not hold, and notes it', async () => {
  server = await servePages();
  const [host, port] = server.host.split(':');
  const status = await new Promise((resolve, reject) => {
    request({ host, port, method: 'CONNECT', path: 'elsewhere.invalid:443' })
      .on('connect', (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(502);
  expect(server.requests).toEqual(['elsewhere.invalid:443']);
});

test('sends a saved page as UTF-8, whatever it was saved in', async () => {
  server = await servePages();
  const gbk = Buffer.concat([
    Buffer.from('<meta charset="gbk"><p>'),
    Buffer.from([0xbe, 0xbb, 0xb6, 0xc1]), // 净读
  ]);
  putSavedPage(server, 'http://news.invalid/', gbk);
  const { type, body } = await askProxy('http://news.invalid/');
  expect(type).toBe('text/html; charset=utf-8');
  expect(body).toContain('净读');
});
