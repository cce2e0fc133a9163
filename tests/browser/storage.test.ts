import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/view/settings';
import { mock } from './mockBrowser';

const { settings } = await import('../../lib/browser/storage');

beforeEach(() => mock.reset());

describe('settings', () => {
  test('are the defaults before anything was stored', async () => {
    expect(await settings.getValue()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['a text', 'gibberish'],
    ['a list', [1, 2, 3]],
    ['half of them', { watch: 'everywhere', display: { size: 'huge' } }],
  ])('are whole where storage holds %s', async (_, found) => {
    mock.stored.set('settings', found);
    const value = await settings.getValue();
    expect(Object.keys(value)).toEqual(Object.keys(DEFAULT_SETTINGS));
    expect(value.display).toEqual(DEFAULT_SETTINGS.display);
  });

  test('changes at the same time do not undo each other', async () => {
    await Promise.all([
      settings.update((current) => ({ ...current, contextMenu: true })),
      settings.update((current) => ({ ...current, highlightInPage: true })),
      settings.update((current) => ({ ...current, sites: [...current.sites, 'https://news.example'] })),
    ]);
    expect(await settings.getValue()).toEqual({
      ...DEFAULT_SETTINGS,
      contextMenu: true,
      highlightInPage: true,
      sites: ['https://news.example'],
    });
  });

  test('one change that fails does not hold up the next', async () => {
    const failing = settings.update(() => {
      throw new Error('no');
    });
    const next = settings.update((current) => ({ ...current, contextMenu: true }));
    await expect(failing).rejects.toThrow('no');
    expect((await next).contextMenu).toBe(true);
  });

  test('tells every change, whole, until it is told to stop', async () => {
    const seen: Settings[] = [];
    const stop = settings.watch((value) => seen.push(value));
    await mock.store({ watch: 'everywhere' });
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, watch: 'everywhere' }]);
    stop();
    await mock.store({ watch: 'press' });
    expect(seen.length).toBe(1);
  });
});
