import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/reading';
import type { ViewTarget } from '../../lib/view/createViewStore';
import { lifeOfTest } from '../lifeOfTest';
import { makeReading } from '../makeReading';

type Handler = (data: { readonly reading: Reading; readonly target: ViewTarget | null }) => unknown;

const { handlers, following } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  /** The signals of every following of the display settings. */
  following: [] as AbortSignal[],
}));
vi.mock('../../lib/browser/api', () => ({ browser: { runtime: { id: 'mock' } } }));
vi.mock('../../lib/browser/receiveMessage', () => ({
  receiveMessage: (name: string, handle: Handler) => handlers.set(name, handle),
}));
vi.mock('../../lib/browser/connectDisplay', () => ({
  connectDisplay: async (signal: AbortSignal) => void following.push(signal),
}));
const { answerCleanView } = await import('../../lib/browser/answerCleanView');

beforeEach(() => {
  handlers.clear();
  following.length = 0;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('jingdu clean view'));
  vi.useRealTimers();
});

/** The script in a page. @param takenAway the page takes every view off as soon as it opens */
function load(takenAway = false) {
  const page = { URL: 'https://page.invalid/' };
  const window = Object.assign(new EventTarget(), { document: page }) as unknown as Window;
  const shown: (ViewTarget | null)[] = [];
  const open = vi.fn((_: Reading, target: ViewTarget | null) => {
    const controller = new AbortController();
    if (takenAway) controller.abort();
    shown.push(target);
    return {
      signal: controller.signal,
      close: () => controller.abort(),
      show: (next: ViewTarget) => shown.push(next),
    };
  });
  const start = () => answerCleanView(window, open, lifeOfTest());
  start();
  const send = async (name: string, target: ViewTarget | null = null) =>
    await handlers.get(name)?.({ reading: makeReading({}), target });
  return { page, open, shown, start, send };
}

/** How many still follow the display settings. */
const followers = () => following.filter(({ aborted }) => !aborted).length;

test('a view opens once; asked again it shows what is asked for', async () => {
  const { open, shown, send } = load();
  expect(await send('isCleanViewOpen')).toBe(false);
  expect(await send('openCleanView')).toBe(true);
  expect(await send('openCleanView')).toBe(true);
  expect(await send('openCleanView', { figure: 'f1' })).toBe(true);
  expect(open).toHaveBeenCalledTimes(1);
  expect(shown).toEqual([null, { figure: 'f1' }]);
  expect([await send('isCleanViewOpen'), followers()]).toEqual([true, 1]);
});

test('two that are asked for at once are one', async () => {
  const { open, send } = load();
  expect(await Promise.all([send('openCleanView'), send('openCleanView')])).toEqual([true, true]);
  expect([open.mock.calls.length, followers()]).toEqual([1, 1]);
});

test('a closed one leaves nothing that follows or looks, and opens again', async () => {
  const { open, send } = load();
  await send('openCleanView');
  await send('closeCleanView');
  expect([await send('isCleanViewOpen'), followers(), vi.getTimerCount()]).toEqual([false, 0, 0]);
  await send('openCleanView');
  expect(open).toHaveBeenCalledTimes(2);
});

test('a reading of another page opens none, nor leads an open one anywhere', async () => {
  const { page, open, shown, send } = load();
  page.URL = 'https://page.invalid/next';
  expect(await send('openCleanView', { figure: 'f1' })).toBe(false);
  expect([open.mock.calls.length, shown.length, followers()]).toEqual([0, 0, 0]);
});

test('one that the page takes away at once is an error, and leaves nothing', async () => {
  const { send } = load(true);
  await expect(send('openCleanView')).rejects.toThrow('took the clean view away');
  expect([followers(), vi.getTimerCount()]).toEqual([0, 0]);
});

test('loaded twice it answers once', () => {
  const { start } = load();
  handlers.clear();
  start();
  expect(handlers.size).toBe(0);
});
