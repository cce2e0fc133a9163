import { beforeEach, expect, test, vi } from 'vitest';
import { showCount, showHint } from '../../lib/browser/badge';

const texts = vi.hoisted(() => new Map<number, string>());

vi.mock('../../lib/browser/api', () => ({
  browser: {
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => texts.get(tabId) ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => texts.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
    },
  },
}));

beforeEach(() => texts.clear());

test('a hint that comes after the count does not take its place', async () => {
  await showHint(7);
  expect(texts.get(7)).toBe('•');
  await showCount(7, 5);
  await showHint(7);
  expect(texts.get(7)).toBe('5');
});

test('a page that was read and has no key figure shows none', async () => {
  await showHint(7);
  await showCount(7, 0);
  expect(texts.get(7)).toBe('');
});
