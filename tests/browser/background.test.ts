import { expect, test, vi } from 'vitest';
import { lifeOfTest } from '../lifeOfTest';

type Call = (...given: never[]) => unknown;

const { listeners, handlers, opened, gone } = vi.hoisted(() => ({
  listeners: new Map<string, (given: never) => unknown>(),
  handlers: new Map<string, Call>(),
  opened: [] as string[],
  /** What every call says that ends in a tab which was closed meanwhile. */
  gone: async () => {
    throw new Error('No tab with id: 7');
  },
}));
const event = (name: string) => ({
  addListener: (listener: Call) => listeners.set(name, listener),
  removeListener: () => listeners.delete(name),
});
vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: { onInstalled: event('installed'), getURL: (path: string) => `ext:/${path}` },
    commands: { onCommand: event('command') },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
}));
vi.mock('../../lib/browser/receiveMessage', () => ({
  receiveMessage: (name: string, handle: Call) => handlers.set(name, handle),
}));
const nothing = () => undefined;
vi.mock('../../lib/browser/keepSettings', () => ({ keepSettings: nothing }));
vi.mock('../../lib/browser/followPermissions', () => ({ followPermissions: nothing }));
vi.mock('../../lib/browser/badge', () => ({ followMoves: nothing }));
vi.mock('../../lib/browser/contextMenu', () => ({ followContextMenu: nothing }));
vi.mock('../../lib/browser/watching', () => ({ applyWatch: gone }));
vi.mock('../../lib/browser/seeBulletin', () => ({ seeBulletin: vi.fn(gone) }));
vi.mock('../../lib/browser/cleanViewToggle', () => ({ toggleCleanView: vi.fn(gone) }));
const { startBackground } = await import('../../lib/browser/background');
const { seeBulletin } = await import('../../lib/browser/seeBulletin');
const { toggleCleanView } = await import('../../lib/browser/cleanViewToggle');

/** Calls a listener, and waits until what it began has ended. @returns what was logged meanwhile */
async function logOf(call: () => unknown): Promise<readonly unknown[]> {
  const log = vi.spyOn(console, 'error').mockImplementation(nothing);
  call();
  await new Promise((done) => setTimeout(done));
  const logged = log.mock.calls.flat();
  log.mockRestore();
  return logged;
}

const GONE = ['Error: No tab with id: 7'];

test('what fails where nobody waits for it is logged, and no more', async () => {
  startBackground(lifeOfTest());
  const said = (sender: object) => handlers.get('bulletinSeen')?.(...([{ score: 1 }, sender] as never[]));
  expect(await logOf(() => said({ part: 'tab', tabId: 7, url: 'https://page.invalid/' }))).toEqual(GONE);
  expect(seeBulletin).toHaveBeenCalledWith({ id: 7, url: 'https://page.invalid/' });
  expect(await logOf(() => said({ part: 'extension' }))).toEqual([]);
  expect(await logOf(() => listeners.get('command')?.('another' as never))).toEqual([]);
  expect(toggleCleanView).not.toHaveBeenCalled();
  expect(await logOf(() => listeners.get('command')?.('toggle-clean-view' as never))).toEqual(GONE);
});

test('the first page opens at the first install alone; what was registered is so again after each', async () => {
  startBackground(lifeOfTest());
  expect(await logOf(() => listeners.get('installed')?.({ reason: 'update' } as never))).toEqual(GONE);
  expect(opened).toEqual([]);
  expect(await logOf(() => listeners.get('installed')?.({ reason: 'install' } as never))).toEqual(GONE);
  expect(opened).toEqual(['ext://welcome.html']);
});
