import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPopupStore } from '../../lib/view/createPopupStore';
import { DEFAULT_SETTINGS } from '../../lib/view/settings';
import { readStoredSettings } from '../../lib/view/storedSettings';
import { lifeOfTest } from '../lifeOfTest';
import { makeFigure, makeReading } from '../makeReading';
import { mock } from './mockBrowser';

// What the popup does between its store and the tab; the tab's own side is mocked.

const READING = makeReading({ figures: [makeFigure({ id: 'f1', raw: '12' })] });
const TAB = { id: 7, url: READING.url };

const { calls, state } = vi.hoisted(() => ({
  calls: [] as (readonly unknown[])[],
  state: {
    tab: null as { id: number; url: string } | null,
    /** What reading gives, one after the other; the last one stays. */
    answers: [] as Promise<unknown>[],
    viewOpen: false,
    samePage: true,
    onPage: true,
    reads: 0,
    movedListeners: [] as ((tabId: number) => void)[],
  },
}));

const record =
  <Answer>(what: string, answer: () => Answer) =>
  async (...given: unknown[]) => {
    calls.push([what, ...given]);
    return answer();
  };

vi.mock('../../lib/browser/strings', () => ({
  strings: () => ({ t: (key: string) => key, language: 'en' }),
}));
vi.mock('../../lib/browser/badge', () => ({ showCount: record('count', () => undefined) }));
vi.mock('../../lib/browser/openOptions', () => ({ openOptions: record('options', () => undefined) }));
vi.mock('../../lib/browser/pageHighlights', () => ({
  areHighlightsShown: async () => false,
  flashFigure: record('flash', () => state.onPage),
  hideHighlights: record('hide', () => undefined),
  showHighlights: record('highlight', () => (state.samePage ? 1 : null)),
}));
vi.mock('../../lib/browser/readTab', () => ({
  currentTab: async () => state.tab,
  readTab: () => {
    state.reads += 1;
    return state.answers.length > 1 ? state.answers.shift() : state.answers[0];
  },
}));
vi.mock('../../lib/browser/tabs', () => ({
  isCleanViewOpen: async () => state.viewOpen,
  openCleanView: record('open', () => state.samePage),
  closeCleanView: record('close', () => undefined),
  onMoving: (moved: (tabId: number) => void) => {
    state.movedListeners.push(moved);
  },
}));

const { TO_THE_END } = await import('../../lib/browser/listen');
const { connectPopup } = await import('../../lib/browser/connectPopup');
const { pressedIn } = await import('../../lib/browser/pressed');
const { keepSettings } = await import('../../lib/browser/keepSettings');
const { followPermissions } = await import('../../lib/browser/followPermissions');
keepSettings(TO_THE_END);

const READY = { state: 'ready', reading: READING } as const;

beforeEach(() => {
  mock.reset();
  calls.length = 0;
  Object.assign(state, {
    tab: TAB,
    answers: [Promise.resolve(READY)],
    viewOpen: false,
    samePage: true,
    onPage: true,
    reads: 0,
    movedListeners: [],
  });
});

/** Nothing here waits for anything but promises: after a turn of the event loop all that was begun is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function move(tabId: number): void {
  for (const moved of state.movedListeners) moved(tabId);
}

/** @param own what stands in the popup's window by then */
function open(own: object = {}) {
  const store = createPopupStore();
  const close = vi.fn<() => void>();
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const actions = connectPopup(store, { close, copy }, pressedIn(own), lifeOfTest());
  return { store, actions, close, copy, page: () => store.getState().page };
}

/** A popup that has read its page. */
async function openRead() {
  const popup = open();
  await settled();
  expect(calls).toContainEqual(['count', 7, 1]);
  calls.length = 0;
  return popup;
}

const stored = () => readStoredSettings(mock.stored.get('settings')).settings;
const named = (what: string) => calls.filter(([name]) => name === what);

describe('reading', () => {
  test('begins at once, and its figures are counted on the button', async () => {
    const { page } = open();
    expect(page()).toEqual({ state: 'reading' });
    await settled();
    expect(page()).toEqual(READY);
    expect(calls).toEqual([['count', 7, 1]]);
  });

  test('has begun before the popup is there: it is not read twice, but for a second press', async () => {
    const { page, actions } = open({ press: Promise.resolve({ tab: TAB, page: Promise.resolve(READY) }) });
    await settled();
    expect([page(), state.reads]).toEqual([READY, 0]);
    actions.readAgain();
    await settled();
    expect([page(), state.reads]).toEqual([READY, 1]);
  });

  test('says so where there is no tab', async () => {
    state.tab = null;
    const { page } = open();
    await settled();
    expect(page()).toEqual({ state: 'unreadable', reason: 'browser-page' });
  });

  test('that fails is shown as a failure, and can be tried again', async () => {
    state.answers = [Promise.reject(new Error('gone')), Promise.resolve(READY)];
    const { page, actions } = open();
    await settled();
    expect(page()).toEqual({ state: 'failed', message: 'Error: gone' });
    actions.readAgain();
    await settled();
    expect(page()).toEqual(READY);
  });

  test('of a page that the tab has left meanwhile is not shown', async () => {
    let answer = (_late: unknown) => {};
    const slow = new Promise<unknown>((resolve) => {
      answer = resolve;
    });
    state.answers = [slow, Promise.resolve(READY)];
    const { page, actions } = open();
    actions.readAgain();
    await settled();
    expect(page()).toEqual(READY);
    answer({ state: 'failed', message: 'too late' });
    await settled();
    expect(named('count')).toHaveLength(1);
    expect(page()).toEqual(READY);
  });

  test('begins anew when its tab moves to another page, and on no other move', async () => {
    const { page } = await openRead();
    state.answers = [Promise.resolve({ state: 'unreadable', reason: 'empty' })];
    move(8);
    state.tab = { ...TAB, url: `${TAB.url}#below` };
    move(7);
    await settled();
    expect([page(), state.reads]).toEqual([READY, 1]);
    state.tab = { ...TAB, url: 'https://page.invalid/next' };
    move(7);
    await settled();
    expect([page(), state.reads]).toEqual([{ state: 'unreadable', reason: 'empty' }, 2]);
  });

  test.each([
    { highlightInPage: true, is: true, times: 1 },
    { highlightInPage: false, is: true, times: 0 },
    { highlightInPage: true, is: false, times: 0 },
  ])(
    'highlights by itself where that is wanted, on bulletins: %j',
    async ({ highlightInPage, is, times }) => {
      mock.stored.set('settings', { ...DEFAULT_SETTINGS, highlightInPage });
      const reading = { ...READING, bulletin: { ...READING.bulletin, is } };
      state.answers = [Promise.resolve({ state: 'ready', reading })];
      const { store } = open();
      await settled();
      expect(store.getState().highlightsShown).toBe(times === 1);
      expect(named('highlight')).toHaveLength(times);
    },
  );
});

describe('a control', () => {
  test('does nothing before there is a page', () => {
    const { actions } = open();
    actions.toggleCleanView(true);
    actions.copyAll('json');
    actions.watchSite();
    expect(calls).toEqual([]);
  });

  test('opens and closes the clean view, and shows that it did', async () => {
    const { store, actions } = await openRead();
    actions.toggleCleanView(true);
    await settled();
    expect(store.getState().cleanViewOpen).toBe(true);
    actions.toggleCleanView(false);
    await settled();
    expect(store.getState().cleanViewOpen).toBe(false);
    expect(calls).toEqual([
      ['open', 7, READING, null],
      ['close', 7],
    ]);
  });

  test('sets and takes off the highlights, and shows that it did', async () => {
    const { store, actions } = await openRead();
    actions.toggleHighlights(true);
    await settled();
    expect(store.getState().highlightsShown).toBe(true);
    actions.toggleHighlights(false);
    await settled();
    expect(store.getState().highlightsShown).toBe(false);
    expect(calls).toEqual([
      ['highlight', 7, READING],
      ['hide', 7],
    ]);
  });

  test.each(['toggleCleanView', 'toggleHighlights'] as const)(
    '%s on a page that is gone has the new one read',
    async (control) => {
      const { store, actions, page } = await openRead();
      state.samePage = false;
      state.answers = [Promise.resolve({ state: 'unreadable', reason: 'empty' })];
      actions[control](true);
      await settled();
      expect(page()).toEqual({ state: 'unreadable', reason: 'empty' });
      expect(store.getState()).toMatchObject({ cleanViewOpen: false, highlightsShown: false });
    },
  );

  test.each([
    { viewOpen: false, onPage: true, shown: ['flash'] },
    { viewOpen: false, onPage: false, shown: ['flash', 'open'] },
    { viewOpen: true, onPage: true, shown: ['open'] },
  ])('leads to a figure where it is seen, and makes way: %j', async ({ shown, ...where }) => {
    const { actions, close } = await openRead();
    Object.assign(state, where);
    actions.showFigure(makeFigure({ id: 'f1' }));
    await settled();
    expect(close).toHaveBeenCalledOnce();
    expect(calls.map(([what]) => what)).toEqual(shown);
    if (shown.includes('open')) expect(named('open')).toEqual([['open', 7, READING, { figure: 'f1' }]]);
  });

  test('opens the list of what was removed, and makes way', async () => {
    const { actions, close } = await openRead();
    actions.showRemoved();
    await settled();
    expect(close).toHaveBeenCalledOnce();
    expect(calls).toEqual([['open', 7, READING, { panel: 'removed' }]]);
  });

  test('copies, and shows what was copied last', async () => {
    const { store, actions, copy } = await openRead();
    actions.copyFigure(makeFigure({ id: 'f1', value: 12 }));
    await settled();
    expect(store.getState().copied).toBe('f1');
    actions.copyAll('json');
    await settled();
    expect(store.getState().copied).toBe('json');
    expect(copy.mock.calls[0]).toEqual(['12 例']);
    expect(JSON.parse(copy.mock.calls[1]?.[0] ?? '')).toEqual(READING);
  });
});

describe('when pages are looked at', () => {
  test('is chosen for the site of the page, and shown', async () => {
    const { store, actions } = await openRead();
    actions.watchSite();
    await settled();
    expect(store.getState().watch?.site).toBe(true);
    actions.alwaysOpen(true);
    await settled();
    expect(store.getState().watch?.opens).toBe(true);
    expect([...mock.granted]).toEqual(['https://page.invalid/*']);
    actions.watchEverywhere();
    await settled();
    expect(store.getState().watch).toMatchObject({ site: false, everywhere: true });
    actions.stopWatching();
    await settled();
    expect(store.getState().watch?.everywhere).toBe(false);
  });

  test('stops for the site of the page alone, by both of its addresses, and its permission is given back', async () => {
    const other = 'https://other.invalid';
    const typed = ['https://page.invalid', 'http://page.invalid'];
    mock.stored.set('settings', {
      ...DEFAULT_SETTINGS,
      watch: 'sites',
      sites: [...typed, other],
      openSites: [typed[0], other],
    });
    for (const origin of [...typed, other]) mock.granted.add(`${origin}/*`);
    const { store, actions } = await openRead();
    expect(store.getState().watch).toEqual({ site: true, everywhere: false, opens: true });
    actions.stopWatching();
    await settled();
    expect(store.getState().watch).toEqual({ site: false, everywhere: false, opens: false });
    expect(stored()).toMatchObject({ watch: 'sites', sites: [other], openSites: [other] });
    expect([...mock.granted]).toEqual([`${other}/*`]);
  });

  test.each([
    { openSites: [], left: [] },
    { openSites: ['https://other.invalid'], left: ['*://*/*'] },
  ])(
    'the leave for every page is given back with the choice, unless a site stands on it: %j',
    async ({ openSites, left }) => {
      mock.stored.set('settings', { ...DEFAULT_SETTINGS, watch: 'everywhere', openSites });
      mock.granted.add('*://*/*');
      const { store, actions } = await openRead();
      expect(store.getState().watch?.everywhere).toBe(true);
      actions.stopWatching();
      await settled();
      expect(stored().watch).toBe('press');
      expect([...mock.granted]).toEqual(left);
    },
  );

  test('is not said to be so where the browser no longer allows it, and can be chosen again', async () => {
    const site = 'https://page.invalid';
    mock.stored.set('settings', { ...DEFAULT_SETTINGS, watch: 'sites', sites: [site], openSites: [site] });
    const { store, actions } = await openRead();
    expect(store.getState().watch).toEqual({ site: false, everywhere: false, opens: false });
    actions.watchSite();
    await settled();
    expect(store.getState().watch).toEqual({ site: true, everywhere: false, opens: true });
  });

  test('stays as it was where the reader says no, and that is said', async () => {
    const { store, actions } = await openRead();
    mock.saysYes = false;
    actions.watchSite();
    await settled();
    expect(store.getState().declined).toBe(true);
    expect(store.getState().watch).toEqual({ site: false, everywhere: false, opens: false });
  });

  describe('where the question of the browser closes the popup', () => {
    const ask = async () => {
      const { actions } = await openRead();
      followPermissions(lifeOfTest());
      mock.closesAsker = true;
      actions.watchSite();
      await settled();
    };

    test('takes effect all the same once it is answered with yes', async () => {
      await ask();
      mock.allowLater('https://page.invalid/*');
      await settled();
      expect(stored()).toMatchObject({ watch: 'sites', sites: ['https://page.invalid'] });
      expect(mock.registered).toEqual(['https://page.invalid/*']);
      const { store } = await openRead();
      expect(store.getState()).toMatchObject({ declined: false, watch: { site: true } });
    });

    test('takes effect in the next popup if the background has not heard of the yes', async () => {
      await ask();
      mock.granted.add('https://page.invalid/*');
      expect((await openRead()).store.getState()).toMatchObject({ declined: false, watch: { site: true } });
    });

    test('is said not to have, once, in the next popup; a leave that is given for something else later does not revive it', async () => {
      await ask();
      expect((await openRead()).store.getState()).toMatchObject({ declined: true, watch: { site: false } });
      expect((await openRead()).store.getState().declined).toBe(false);
      mock.allowLater('https://page.invalid/*');
      await settled();
      expect(stored().sites).toEqual([]);
    });
  });

  test('is not asked on a page that is not on the web', async () => {
    state.tab = { id: 7, url: 'file:///home/bulletin.html' };
    const { store, actions } = await openRead();
    actions.watchSite();
    await settled();
    expect(store.getState().watch).toBeNull();
    expect([...mock.granted]).toEqual([]);
  });

  test('a site that is let in is read at once; one that is not stays as it is', async () => {
    state.answers = [Promise.resolve({ state: 'no-access', origin: 'https://page.invalid' })];
    const { page, actions } = open();
    await settled();
    expect(page()).toMatchObject({ state: 'no-access' });
    state.answers = [Promise.resolve(READY)];
    mock.saysYes = false;
    actions.allowSite('https://page.invalid');
    await settled();
    expect([page(), state.reads]).toMatchObject([{ state: 'no-access' }, 1]);
    mock.saysYes = true;
    actions.allowSite('https://page.invalid');
    await settled();
    expect(page()).toEqual(READY);
    expect([...mock.granted]).toEqual(['https://page.invalid/*']);
  });
});
