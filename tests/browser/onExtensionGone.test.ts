import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({ browser: { runtime: { id: 'mock' } as { id?: string } } }));
vi.mock('../../lib/browser/api', () => ({ browser }));
const { onExtensionGone } = await import('../../lib/browser/onExtensionGone');

beforeEach(() => {
  browser.runtime.id = 'mock';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('an extension that is gone is told once, soon', () => {
  const gone = vi.fn();
  onExtensionGone(new AbortController().signal, gone);
  vi.advanceTimersByTime(60_000);
  expect(gone).not.toHaveBeenCalled();
  delete browser.runtime.id; // what is left of an extension that was updated or removed
  vi.advanceTimersByTime(3_000);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('after the end nobody looks any more', () => {
  const ended = new AbortController();
  onExtensionGone(ended.signal, () => undefined);
  ended.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('what ended before it began is not looked after', () => {
  onExtensionGone(AbortSignal.abort(), () => undefined);
  expect(vi.getTimerCount()).toBe(0);
});
