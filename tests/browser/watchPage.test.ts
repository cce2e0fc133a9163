import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lifeOfTest } from '../lifeOfTest';

const { sent } = vi.hoisted(() => ({ sent: [] as unknown[] }));
vi.mock('../../lib/browser/messages', () => ({
  sendMessage: async (type: string, data: unknown) => sent.push([type, data]),
}));
const { watchPage } = await import('../../lib/browser/watchPage');

const BULLETIN = `<title>某市通报新增病例</title><p>市卫生健康委通报，5月2日0时至24时，新增确诊病例5例，死亡1例，治愈出院3例。</p>`;

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
});
afterEach(() => vi.unstubAllGlobals());

function open(html: string, prerendering: boolean): Document {
  const { document } = new JSDOM(html).window;
  return Object.defineProperty(document, 'prerendering', { value: prerendering });
}

test('a bulletin is reported, once', () => {
  watchPage(open(BULLETIN, false), lifeOfTest());
  expect(sent).toMatchObject([['bulletinSeen', { score: expect.any(Number) }]]);
});

test('a page without one is not', () => {
  watchPage(open('<title>菜谱</title><p>把两个鸡蛋打散。</p>', false), lifeOfTest());
  expect(sent).toEqual([]);
});

test('a page that is prepared in advance is looked at when it is shown, not before', () => {
  const document = open(BULLETIN, true);
  const window = document.defaultView as unknown as typeof globalThis;
  watchPage(document, new window.AbortController().signal); // jsdom takes only its own
  expect(sent).toEqual([]);
  document.dispatchEvent(new window.Event('prerenderingchange'));
  expect(sent.length).toBe(1);
});
