import { expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { onMoving } from '../../lib/browser/tabs';

type Listener = (tabId: number, change: { url?: string; status?: string; title?: string }) => void;

const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));

vi.mock('../../lib/browser/api', () => ({
  browser: { tabs: { onUpdated: { addListener: (listener: Listener) => listeners.push(listener) } } },
}));

const moved = vi.fn<(tabId: number) => void>();
onMoving(moved, TO_THE_END);

test.each([
  {
    what: 'a page that loads anew',
    changes: [{ status: 'loading', url: 'a' }, { status: 'complete' }],
    times: 1,
  },
  {
    what: 'one of which no address is told',
    changes: [{ status: 'loading' }, { status: 'complete' }],
    times: 0,
  },
  { what: 'one that moves on within itself', changes: [{ status: 'complete', url: 'b' }], times: 1 },
  { what: 'one that does so, and no address is told', changes: [{ status: 'complete' }], times: 1 },
  { what: 'one that gets another title', changes: [{ title: 'c' }], times: 0 },
])('$what: told $times times', ({ changes, times }) => {
  moved.mockClear();
  for (const change of changes) for (const listener of listeners) listener(7, change);
  expect(moved.mock.calls).toEqual(Array.from({ length: times }, () => [7]));
});
