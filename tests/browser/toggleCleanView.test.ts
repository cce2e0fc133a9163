import { beforeEach, expect, test, vi } from 'vitest';
import { openCleanViewOf, toggleCleanView } from '../../lib/browser/cleanViewToggle';
import { makeFigure, makeReading } from '../makeReading';

// What a shortcut does. Its key can't be pressed by a test: browsers give commands to real keyboards alone.

const { calls, state } = vi.hoisted(() => ({
  calls: [] as (readonly unknown[])[],
  state: { loaded: false, open: false, readable: true, tab: true, samePage: true, opens: true },
}));

vi.mock('../../lib/browser/messages', () => ({
  sendMessage: async (type: string, data: unknown, tabId: number) => {
    if (type === 'isCleanViewOpen') return state.open;
    calls.push([type, tabId, data]);
    return state.samePage;
  },
}));

vi.mock('../../lib/browser/strings', () => ({
  strings: () => ({ t: (...said: unknown[]) => said.join(' '), language: 'en' }),
}));

vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://mock${path}` },
    tabs: {
      query: async () => (state.tab ? [{ id: 7, url: 'https://news.invalid/a.html', title: '通报' }] : []),
    },
    scripting: {
      executeScript: async ({ files, func }: { files?: string[]; func?: unknown }) => {
        if (func) return [{ result: state.loaded }];
        if (!state.readable) throw new Error('Cannot access contents of the page');
        calls.push(['inject', ...(files ?? [])]);
        if (!state.opens && files?.at(-1) !== '/reader.js') throw new Error('the page took it away');
        const reading = makeReading({ figures: [makeFigure({})] });
        return [{ result: files?.at(-1) === '/reader.js' ? { ok: true, reading } : undefined }];
      },
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => calls.push(['badge', text]),
      setTitle: async ({ title }: { title: string }) => calls.push(['title', title]),
      openPopup: async () => {
        calls.push(['popup']);
        throw new Error('this window has no toolbar');
      },
    },
  },
}));

beforeEach(() => {
  calls.length = 0;
  Object.assign(state, {
    loaded: false,
    open: false,
    readable: true,
    tab: true,
    samePage: true,
    opens: true,
  });
});

test('reads the tab in front, opens its clean view and counts on the badge', async () => {
  await toggleCleanView();
  expect(calls).toMatchObject([
    ['inject', '/figures-chinese.js', '/reader.js'],
    ['inject', '/clean-view.js'],
    ['openCleanView', 7, { target: null }],
    ['badge', '1'],
    ['title', 'button.count 1'],
  ]);
});

test('counts nothing where the tab has moved on meanwhile', async () => {
  state.samePage = false;
  await toggleCleanView();
  expect(calls.map(([what]) => what)).not.toContain('badge');
});

test('opens by itself on the page that was seen, and on no other', async () => {
  await openCleanViewOf({ id: 7, url: '' }, 'https://page.invalid/#top');
  expect(calls.map(([what]) => what)).toContain('openCleanView');
  calls.length = 0;
  await openCleanViewOf({ id: 7, url: '' }, 'https://page.invalid/next');
  expect(calls).toEqual([['inject', '/figures-chinese.js', '/figures-english.js', '/reader.js']]);
});

test('closes one that is open, and reads nothing', async () => {
  Object.assign(state, { loaded: true, open: true });
  await toggleCleanView();
  expect(calls).toEqual([['closeCleanView', 7, undefined]]);
});

test('opens one that was closed before', async () => {
  state.loaded = true;
  await toggleCleanView();
  expect(calls.map(([what]) => what)).toContain('openCleanView');
});

test('says so on the button, and by the popup where it opens, where the page cannot be read', async () => {
  state.readable = false;
  await toggleCleanView();
  expect(calls).toEqual([['badge', '!'], ['title', 'button.trouble popup.noAccess'], ['popup']]);
});

test('says so where the page lets no clean view stand', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  state.opens = false;
  await toggleCleanView();
  expect(calls.slice(-3)).toEqual([['badge', '!'], ['title', 'button.trouble popup.failed'], ['popup']]);
  complain.mockRestore();
});

test('nothing is said of a page that was to open by itself: nobody has asked for it', async () => {
  state.readable = false;
  await openCleanViewOf({ id: 7, url: 'https://news.invalid/a.html' });
  expect(calls).toEqual([]);
});

test('does nothing where there is no tab', async () => {
  state.tab = false;
  await toggleCleanView();
  expect(calls).toEqual([]);
});
