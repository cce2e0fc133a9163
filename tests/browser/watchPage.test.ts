import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { sent, extension } = vi.hoisted(() => ({ sent: [] as unknown[], extension: { isGone: false } }));
vi.mock('../../lib/browser/messages', () => ({
  sendMessage: async (type: string, data: unknown) => {
    if (extension.isGone) throw new Error('Extension context invalidated.');
    sent.push([type, data]);
  },
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

/** jsdom takes only its own. */
function lifeOf(document: Document): AbortSignal {
  const window = document.defaultView as unknown as typeof globalThis;
  return new window.AbortController().signal;
}

function watch(html: string, prerendering: boolean): Document {
  const document = open(html, prerendering);
  watchPage(document, lifeOf(document));
  return document;
}

test('a bulletin is reported, once', () => {
  watch(BULLETIN, false);
  expect(sent).toMatchObject([['bulletinSeen', { score: expect.any(Number) }]]);
});

test('a page without one is not', () => {
  watch('<title>菜谱</title><p>把两个鸡蛋打散。</p>', false);
  expect(sent).toEqual([]);
});

test('a page that is prepared in advance is looked at when it is shown, not before', () => {
  const document = watch(BULLETIN, true);
  const window = document.defaultView as unknown as typeof globalThis;
  expect(sent).toEqual([]);
  document.dispatchEvent(new window.Event('prerenderingchange'));
  expect(sent.length).toBe(1);
});

test('one that comes back as it was is reported anew: its dot has gone with it', () => {
  const { defaultView } = watch(BULLETIN, false);
  const window = defaultView as unknown as typeof globalThis;
  const show = (persisted: boolean) =>
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted }));
  show(false); // its first time
  expect(sent.length).toBe(1);
  show(true);
  expect(sent.length).toBe(2);
});

test('one that is found after the extension was updated is told to nobody, without an error', async () => {
  extension.isGone = true;
  watch(BULLETIN, false);
  await new Promise((done) => setTimeout(done)); // a promise that nobody took would fail the run here
  extension.isGone = false;
  expect(sent).toEqual([]);
});
