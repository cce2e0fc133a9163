import { beforeEach, expect, test, vi } from 'vitest';
import { lifeOfTest } from '../lifeOfTest';

// Its words come from the built extension.
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../lib/browser/cleanViewToggle', () => ({ toggleCleanView: async () => undefined }));
vi.mock('../../lib/browser/storage', () => ({
  settings: {
    getValue: async () => ({ contextMenu: wanted }),
    watch: (changed: () => void) => {
      settingsChanged = changed;
    },
  },
}));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    permissions: {
      onAdded: {
        addListener: (listener: () => void) => {
          permissionAdded = listener;
        },
        removeListener: () => undefined,
      },
    },
    get contextMenus() {
      return allowed ? menus : undefined;
    },
  },
}));

let wanted = false;
let allowed = false;
let settingsChanged = () => {};
let permissionAdded = () => {};
const entries = new Map<string, readonly string[]>();
const menus = {
  onClicked: { addListener: vi.fn<() => void>(), removeListener: () => undefined },
  removeAll: async () => entries.clear(),
  create({ id, contexts }: { readonly id: string; readonly contexts: readonly string[] }): void {
    if (entries.has(id)) throw new Error(`duplicate id ${id}`);
    entries.set(id, contexts);
  },
};

const { followContextMenu } = await import('../../lib/browser/contextMenu');
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  entries.clear();
  menus.onClicked.addListener.mockClear();
  wanted = false;
  allowed = false;
});

test('the entry comes once, where its permission and its setting come at once, and goes with the setting', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  followContextMenu(lifeOfTest());
  await settled();
  expect([...entries.keys()]).toEqual([]);
  allowed = true;
  wanted = true;
  permissionAdded();
  settingsChanged();
  await settled();
  expect([...entries.keys()]).toEqual(['toggle-clean-view']);
  expect(menus.onClicked.addListener).toHaveBeenCalledOnce();
  expect(complain).not.toHaveBeenCalled();
  wanted = false;
  settingsChanged();
  await settled();
  expect([...entries.keys()]).toEqual([]);
  complain.mockRestore();
});

test('a background that is woken listens for a click before anything is waited for', () => {
  allowed = true;
  followContextMenu(lifeOfTest());
  expect(menus.onClicked.addListener).toHaveBeenCalledOnce();
});

test('it stands over selected text and pictures too, but not over a link, which it would seem to open', async () => {
  allowed = true;
  wanted = true;
  followContextMenu(lifeOfTest());
  await settled();
  expect(entries.get('toggle-clean-view')).toEqual(['page', 'selection', 'image', 'action']);
});
