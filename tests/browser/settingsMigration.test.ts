import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { DEFAULT_SETTINGS } from '../../lib/view/settings';
import { mock } from './mockBrowser';

const { settings, writeSettings } = await import('../../lib/browser/storage');

beforeEach(() => mock.reset());

/** What each version stored, with the number that versions 1 and 2 kept beside it. */
const FIRST = { watch: 'sites', sites: ['https://news.example'] };
const SECOND = { ...DEFAULT_SETTINGS, ...FIRST, display: { ...DEFAULT_SETTINGS.display, theme: 'sepia' } };
const THIRD = { version: 3, settings: { ...SECOND, highlightInPage: true } };

describe.each([
  { version: 1, stored: FIRST, settings: { ...DEFAULT_SETTINGS, ...FIRST }, beside: true },
  { version: 2, stored: SECOND, settings: SECOND, beside: true },
  { version: 3, stored: THIRD, settings: THIRD.settings, beside: false },
])('settings of version $version', ({ version, stored, settings: expected, beside }) => {
  beforeEach(() => {
    mock.stored.set('settings', stored);
    if (beside) mock.stored.set('settings$', { v: version });
  });

  test('are read whole, and nothing is said about them', async () => {
    expect(await settings.getValue()).toEqual(expected);
    expect(await settings.getRepair()).toBeNull();
  });

  test('are stored as version 3 when the background starts', async () => {
    await writeSettings(null);
    expect(Object.fromEntries(mock.stored)).toEqual({ settings: { version: 3, settings: expected } });
  });
});

test('the background brings them up to date by itself', async () => {
  mock.stored.set('settings', FIRST);
  const { keepSettings } = await import('../../lib/browser/keepSettings');
  keepSettings(TO_THE_END);
  await vi.waitFor(() => expect(mock.stored.get('settings')).toMatchObject({ version: 3 }));
});

test('settings of a later version give what is understood, and the rest is kept', async () => {
  const later = { version: 4, settings: { ...THIRD.settings, watch: { on: 'sundays' }, tabs: 3 } };
  mock.stored.set('settings', later);
  expect(await settings.getValue()).toEqual({ ...THIRD.settings, watch: 'press' });
  await writeSettings(null);
  expect(await settings.getRepair()).toEqual({ reason: 'newer', fields: ['watch'], found: later });
});
