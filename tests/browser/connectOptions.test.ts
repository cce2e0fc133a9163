import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { createOptionsStore, type OptionsStore } from '../../lib/view/createOptionsStore';
import { DEFAULT_SETTINGS } from '../../lib/view/settings';
import { writeSettingsFile } from '../../lib/view/settingsFile';
import type { Site } from '../../lib/view/siteAddress';
import { readStoredSettings } from '../../lib/view/storedSettings';
import { lifeOfTest } from '../lifeOfTest';
import { mock } from './mockBrowser';

// Its words come from the built extension.
vi.mock('../../lib/browser/contextMenu', () => ({
  chooseContextMenu: async () => true,
  isContextMenuAllowed: async () => menuAllowed,
}));
let menuAllowed = false;

const { connectOptions } = await import('../../lib/browser/connectOptions');
const { keepSettings } = await import('../../lib/browser/keepSettings');
keepSettings(TO_THE_END);

const SITE: Site = { host: 'news.example', origins: ['https://news.example', 'http://news.example'] };
const stored = () => readStoredSettings(mock.stored.get('settings')).settings;

async function openOptions() {
  const store = createOptionsStore();
  const page = new EventTarget();
  const actions = await connectOptions(store, page as Window, lifeOfTest());
  return { store, actions, comeBack: () => page.dispatchEvent(new Event('focus')) };
}

async function outcome(store: OptionsStore) {
  return await vi.waitFor(() => {
    const { outcome } = store.getState();
    expect(outcome).not.toBeNull();
    return outcome;
  });
}

beforeEach(() => mock.reset());

describe('sites', () => {
  test('one that is added is asked for, stored, looked at and shown by its name', async () => {
    const { store, actions } = await openOptions();
    actions.addSite(SITE);
    expect(await outcome(store)).toEqual({ about: 'sites', result: 'saved' });
    expect(stored()).toMatchObject({ watch: 'sites', sites: SITE.origins });
    expect(mock.registered).toEqual(['https://news.example/*', 'http://news.example/*']);
    await vi.waitFor(() =>
      expect(store.getState().sites).toEqual([{ ...SITE, allowed: true, opens: false }]),
    );
  });

  test('a no to the browser’s question changes nothing', async () => {
    mock.saysYes = false;
    const { store, actions } = await openOptions();
    actions.addSite(SITE);
    expect(await outcome(store)).toEqual({ about: 'sites', result: 'declined' });
    expect(stored()).toEqual(DEFAULT_SETTINGS);
    expect(mock.registered).toEqual([]);
  });

  test('one that is removed is forgotten everywhere, and its permission given back', async () => {
    mock.stored.set('settings', { watch: 'sites', sites: SITE.origins, openSites: [SITE.origins[0]] });
    mock.granted.add('https://news.example/*').add('http://news.example/*');
    const { store, actions } = await openOptions();
    expect(store.getState().sites).toEqual([{ ...SITE, allowed: true, opens: true }]);
    actions.removeSite(SITE);
    await outcome(store);
    expect(stored()).toMatchObject({ sites: [], openSites: [] });
    expect([...mock.granted]).toEqual([]);
    expect(mock.registered).toEqual([]);
  });

  test('leave that was taken back in the browser shows when the reader comes back', async () => {
    mock.stored.set('settings', { watch: 'sites', sites: ['https://news.example'] });
    mock.granted.add('https://news.example/*');
    const { store, comeBack } = await openOptions();
    expect(store.getState().sites[0]?.allowed).toBe(true);
    mock.granted.clear();
    comeBack();
    await vi.waitFor(() => expect(store.getState().sites[0]?.allowed).toBe(false));
  });
});

describe('keys', () => {
  test('are shown as the browser has them, also where it has none', async () => {
    mock.commands = [
      { name: '_execute_action', shortcut: 'Alt+Shift+Q' },
      { name: 'toggle', description: 'Open' },
    ];
    const { store } = await openOptions();
    expect(store.getState().commands).toEqual([
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Q' },
      { name: 'toggle', description: 'Open', shortcut: '' },
    ]);
  });

  test('are changed on the browser’s own page', async () => {
    const { actions } = await openOptions();
    actions.openShortcutSettings();
    await vi.waitFor(() => expect(mock.openedTabs).toEqual(['chrome://extensions/shortcuts']));
    mock.haveShortcutCall();
    actions.openShortcutSettings();
    await vi.waitFor(() => expect(mock.openShortcutSettings).toHaveBeenCalledOnce());
    expect(mock.openedTabs.length).toBe(1);
  });
});

describe('data', () => {
  test('is exported and imported again', async () => {
    mock.stored.set('settings', { ...DEFAULT_SETTINGS, highlightInPage: true, sites: SITE.origins });
    const { store, actions } = await openOptions();
    const file = await actions.exportSettings();
    await mock.store(DEFAULT_SETTINGS);
    actions.importSettings(file);
    expect(await outcome(store)).toEqual({ about: 'data', result: 'imported' });
    expect(stored()).toMatchObject({ highlightInPage: true, sites: SITE.origins });
  });

  test.each([true, false])(
    'of a file switches the menu on only where the browser allows it: %j',
    async (allowed) => {
      menuAllowed = allowed;
      const { store, actions } = await openOptions();
      actions.importSettings(writeSettingsFile({ ...DEFAULT_SETTINGS, contextMenu: true }));
      await outcome(store);
      expect(stored().contextMenu).toBe(allowed);
    },
  );

  test('of a file that makes no sense is refused and changes nothing', async () => {
    const { store, actions } = await openOptions();
    actions.importSettings('{');
    expect(await outcome(store)).toEqual({
      about: 'data',
      result: 'refused',
      error: { reason: 'not-json' },
    });
    expect(mock.stored.has('settings')).toBe(false);
  });

  test('is erased with every permission', async () => {
    mock.stored.set('settings', { watch: 'everywhere', sites: SITE.origins, highlightInPage: true });
    mock.granted.add('*://*/*');
    const { store, actions } = await openOptions();
    actions.erase();
    expect(await outcome(store)).toEqual({ about: 'data', result: 'erased' });
    expect(stored()).toEqual(DEFAULT_SETTINGS);
    expect([...mock.granted]).toEqual([]);
    expect(mock.registered).toEqual([]);
  });

  test('is erased with what was kept of damaged settings, and the notice on them goes', async () => {
    await mock.store({ version: 3, settings: { ...DEFAULT_SETTINGS, watch: 'sometimes' } });
    const { store, actions } = await openOptions();
    expect(store.getState().repair).toMatchObject({ reason: 'damaged', fields: ['watch'] });
    actions.erase();
    await outcome(store);
    expect(store.getState().repair).toBeNull();
    expect([...mock.stored.keys()]).toEqual(['settings']);
    expect(stored()).toEqual(DEFAULT_SETTINGS);
  });
});
