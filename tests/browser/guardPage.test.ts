// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE } from '../../lib/view/openHighlights';
import { VIEW_HOST, VIEW_PROBE } from '../../lib/view/openView';
import { makeReading } from '../makeReading';

// As in Firefox, whose extensions have addresses of this form; what is run in the page is run in this document.

const { inPage } = vi.hoisted(() => ({ inPage: { take: (_message: string): unknown => undefined } }));

vi.mock('../../lib/browser/messages', () => ({
  sendMessage: async (type: string) => inPage.take(type),
}));

vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://mock${path}` },
    scripting: {
      insertCSS: async () => undefined,
      removeCSS: async () => undefined,
      executeScript: async ({ world, func, args }: Injected) => {
        if (world === 'MAIN') func?.(...args);
        return [{ result: true }];
      },
    },
  },
}));

interface Injected {
  readonly world?: string;
  readonly func?: (...given: readonly unknown[]) => unknown;
  readonly args: readonly unknown[];
}

const { openCleanView } = await import('../../lib/browser/tabs');
const { showHighlights, flashFigure } = await import('../../lib/browser/pageHighlights');

const reading = makeReading({});
const NAME = `${HIGHLIGHTS_PREFIX}cases`;
/** Whoever opened it is gone by then: the popup closes, and nothing of it goes on. */
const NEVER = new Promise<never>(() => undefined);

let highlights: Map<string, unknown>;
/** Ends as the extension does: nobody answers any more. */
let extension: AbortController;

/** What the script of the clean view does, as far as its guard sees it. */
function showView({ signal }: AbortController): Element {
  const host = document.createElement(VIEW_HOST);
  host.addEventListener(VIEW_PROBE, (event) => event.preventDefault(), { signal });
  document.documentElement.append(host);
  return host;
}

function paint({ signal }: AbortController): void {
  document.documentElement.addEventListener(HIGHLIGHTS_PROBE, (event) => event.preventDefault(), { signal });
  highlights.set(NAME, {});
}

const pass = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  highlights = new Map([['of-the-page', {}]]);
  vi.stubGlobal('CSS', { highlights });
  extension = new AbortController();
  document.documentElement.innerHTML = '';
});

afterEach(() => {
  extension.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a view goes with its extension, though nobody is left who opened it', async () => {
  inPage.take = () => {
    showView(extension);
    return NEVER;
  };
  void openCleanView(7, reading, null);
  await vi.waitUntil(() => document.querySelector(VIEW_HOST));
  pass(60_000);
  expect(document.querySelector(VIEW_HOST)).not.toBeNull();
  extension.abort();
  pass(1000);
  expect(document.querySelector(VIEW_HOST)).toBeNull();
  pass(1000);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['highlights', () => showHighlights(7, reading)],
  ['a figure that is flashed', () => flashFigure(7, reading, 'f1')],
])('so do %s, and those of the page stay', async (_, show) => {
  inPage.take = () => {
    paint(extension);
    return NEVER;
  };
  void show();
  await vi.waitUntil(() => highlights.has(NAME));
  pass(60_000);
  expect(highlights.has(NAME)).toBe(true);
  extension.abort();
  pass(1000);
  expect([...highlights.keys()]).toEqual(['of-the-page']);
  pass(1000);
  expect(vi.getTimerCount()).toBe(0);
});

test('a view that was closed is waited for no longer', async () => {
  let host: Element | undefined;
  inPage.take = () => {
    host = showView(extension);
    return true;
  };
  await openCleanView(7, reading, null);
  pass(1000);
  host?.remove();
  pass(1000);
  expect(vi.getTimerCount()).toBe(0);
});

test('a view that an extension before left behind goes, and the one that comes late is guarded', async () => {
  const before = new AbortController();
  const left = showView(before);
  before.abort();
  inPage.take = () => {
    pass(20_000); // a busy machine
    showView(extension);
    return true;
  };
  await openCleanView(7, reading, null);
  expect(left.isConnected).toBe(false);
  pass(1000);
  expect(document.querySelectorAll(VIEW_HOST).length).toBe(1);
  extension.abort();
  pass(1000);
  expect(document.querySelectorAll(VIEW_HOST).length).toBe(0);
});

test('where nothing is shown the guard ends', async () => {
  inPage.take = () => false;
  expect(await openCleanView(7, reading, null)).toBe(false);
  pass(5 * 60_000);
  expect(vi.getTimerCount()).toBe(0);
});
