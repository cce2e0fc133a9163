import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { DEFAULT_SETTINGS } from '../../lib/view/settings';
import { readStoredSettings } from '../../lib/view/storedSettings';
import { lifeOfTest } from '../lifeOfTest';
import { mock } from './mockBrowser';

const { connectDisplay } = await import('../../lib/browser/connectDisplay');
const { keepSettings } = await import('../../lib/browser/keepSettings');
keepSettings(TO_THE_END);
const storedDisplay = () => readStoredSettings(mock.stored.get('settings')).settings.display;

beforeEach(() => mock.reset());

describe('connectDisplay', () => {
  test('begins with what is stored', async () => {
    mock.stored.set('settings', { display: { theme: 'sepia', size: 22 } });
    expect((await connectDisplay(lifeOfTest())).getState()).toMatchObject({ theme: 'sepia', size: 22 });
  });

  test('saves what is changed and leaves the other settings alone', async () => {
    mock.stored.set('settings', { watch: 'everywhere' });
    const store = await connectDisplay(lifeOfTest());
    for (const size of [19, 20, 21]) store.setState({ size });
    await vi.waitFor(() => expect(storedDisplay().size).toBe(21));
    expect(mock.stored.get('settings')).toMatchObject({ settings: { watch: 'everywhere' } });
    expect(store.getState().size).toBe(21);
  });

  test('follows what is changed elsewhere', async () => {
    const store = await connectDisplay(lifeOfTest());
    const display = { ...DEFAULT_SETTINGS.display, theme: 'dark' };
    await mock.store({ ...DEFAULT_SETTINGS, display });
    expect(store.getState().theme).toBe('dark');
  });

  test('follows nothing any more once it has ended', async () => {
    const life = new AbortController();
    const store = await connectDisplay(life.signal);
    life.abort();
    await mock.store({ ...DEFAULT_SETTINGS, display: { ...DEFAULT_SETTINGS.display, theme: 'dark' } });
    expect(store.getState().theme).toBe(DEFAULT_SETTINGS.display.theme);
  });

  test('a slider is not turned back by news of where it was', async () => {
    const store = await connectDisplay(lifeOfTest());
    const sizes: number[] = [];
    store.subscribe(({ size }) => sizes.push(size));
    mock.whileStoring = () => store.setState({ size: 22 });
    store.setState({ size: 20 });
    await vi.waitFor(() => expect(storedDisplay().size).toBe(22));
    expect(sizes).toEqual([20, 22]);
  });

  test('two tabs that change different things at once keep both', async () => {
    const [one, other] = await Promise.all([connectDisplay(lifeOfTest()), connectDisplay(lifeOfTest())]);
    one.setState({ size: 24 });
    other.setState({ theme: 'dark' });
    await vi.waitFor(() => expect(storedDisplay()).toMatchObject({ size: 24, theme: 'dark' }));
    await vi.waitFor(() => expect(one.getState()).toEqual(other.getState()));
  });
});
