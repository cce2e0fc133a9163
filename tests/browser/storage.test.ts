import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/view/settings';
import { storeSettings } from '../../lib/view/storedSettings';
import { mock } from './mockBrowser';

const { settings, writeSettings } = await import('../../lib/browser/storage');
const { keepSettings } = await import('../../lib/browser/keepSettings');
keepSettings(TO_THE_END);

beforeEach(() => mock.reset());

describe('settings', () => {
  test('are the defaults before anything was stored, and nothing is said', async () => {
    expect(await settings.getValue()).toEqual(DEFAULT_SETTINGS);
    expect(await settings.getRepair()).toBeNull();
  });

  test('changes at the same time do not undo each other', async () => {
    await Promise.all([
      settings.update({ do: 'set', values: { contextMenu: true } }),
      settings.update({ do: 'set', values: { highlightInPage: true } }),
      settings.update({ do: 'addSites', origins: ['https://news.example'] }),
      settings.update({ do: 'addSites', origins: ['https://other.example'] }),
      settings.update({ do: 'display', values: { size: 22 } }),
      settings.update({ do: 'display', values: { theme: 'dark' } }),
    ]);
    expect(await settings.getValue()).toEqual({
      ...DEFAULT_SETTINGS,
      watch: 'sites',
      contextMenu: true,
      highlightInPage: true,
      sites: ['https://news.example', 'https://other.example'],
      display: { ...DEFAULT_SETTINGS.display, size: 22, theme: 'dark' },
    });
  });

  test('one change that fails does not hold up the next', async () => {
    const failing = writeSettings(() => {
      throw new Error('no');
    });
    const next = settings.update({ do: 'set', values: { contextMenu: true } });
    await expect(failing).rejects.toThrow('no');
    expect((await next).contextMenu).toBe(true);
  });

  test('that are whole are not written again where nothing has to be put right', async () => {
    await settings.update({ do: 'set', values: { contextMenu: true } });
    const writing = vi.fn<() => void>();
    mock.whileStoring = writing;
    expect((await writeSettings(null)).contextMenu).toBe(true);
    expect(writing).not.toHaveBeenCalled();
  });

  test('tells every change, whole, until it is told to stop', async () => {
    const seen: Settings[] = [];
    const watching = new AbortController();
    settings.watch((value) => seen.push(value), watching.signal);
    await mock.store({ watch: 'everywhere' });
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, watch: 'everywhere' }]);
    watching.abort();
    await mock.store({ watch: 'press' });
    expect(seen.length).toBe(1);
  });
});

describe('a damaged store', () => {
  const good = { ...DEFAULT_SETTINGS, watch: 'sites' as const, sites: ['https://news.example'] };

  test.each([
    ['a text', 'gibberish', []],
    ['a list', [1, 2, 3], []],
    ['a version that is none', { version: 'x', settings: good }, []],
    ['no settings beside the version', { version: 3 }, []],
    ['one bad value', { version: 3, settings: { ...good, watch: 'sometimes' } }, ['watch']],
    [
      'half of them',
      { version: 3, settings: { watch: 'sites', sites: good.sites } },
      ['openSites', 'display', 'contextMenu', 'highlightInPage'],
    ],
    [
      'a bad value among good ones',
      { version: 3, settings: { ...good, display: { ...good.display, size: 'huge' } } },
      ['display.size'],
    ],
  ])('with %s gives whole settings and says what is back at its default', async (_, found, fields) => {
    mock.stored.set('settings', found);
    const value = await settings.getValue();
    expect(Object.keys(value)).toEqual(Object.keys(DEFAULT_SETTINGS));
    expect(await settings.getRepair()).toEqual({ reason: 'damaged', fields, found });
    // The next change puts the store right, and what was found is kept until the reader has seen it.
    await settings.update({ do: 'set', values: { highlightInPage: true } });
    expect(mock.stored.get('settings')).toEqual(storeSettings({ ...value, highlightInPage: true }));
    expect(await settings.getRepair()).toEqual({ reason: 'damaged', fields, found });
    await settings.forgetRepair();
    expect(await settings.getRepair()).toBeNull();
  });

  test('loses nothing but what is damaged', async () => {
    mock.stored.set('settings', {
      version: 3,
      settings: { ...good, display: { theme: 'sepia', size: 'x' } },
    });
    await writeSettings(null);
    const { sites, watch, display } = await settings.getValue();
    expect({ sites, watch }).toEqual({ sites: good.sites, watch: 'sites' });
    expect(display).toEqual({ ...DEFAULT_SETTINGS.display, theme: 'sepia' });
  });

  test('that the browser does not give out is not written over', async () => {
    mock.stored.set('settings', storeSettings(good));
    mock.unreadable = new Error('corrupt');
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    expect(await settings.getValue()).toEqual(DEFAULT_SETTINGS);
    expect(await settings.getRepair()).toEqual({ reason: 'unreadable', fields: [], found: null });
    await expect(settings.update({ do: 'set', values: { contextMenu: true } })).rejects.toThrow('corrupt');
    mock.unreadable = null;
    quiet.mockRestore();
    expect(await settings.getValue()).toEqual(good);
  });
});
