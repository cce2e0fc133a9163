import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/view/settings';
import { mock } from './mockBrowser';

test('settings of version 1 are brought to version 2 when they are first met', async () => {
  const first = { watch: 'sites', sites: ['https://news.example'] };
  mock.stored.set('settings', first);
  mock.stored.set('settings$', { v: 1 });
  const { settings } = await import('../../lib/browser/storage');
  expect(await settings.getValue()).toEqual({ ...DEFAULT_SETTINGS, ...first });
  await vi.waitFor(() => expect(mock.stored.get('settings$')).toEqual({ v: 2 }));
  expect(mock.stored.get('settings')).toEqual({ ...DEFAULT_SETTINGS, ...first });
});
