import { beforeEach, expect, test, vi } from 'vitest';
import { showCount, showHint, showTrouble } from '../../lib/browser/badge';

const { texts, titles } = vi.hoisted(() => ({ texts: new Map<number, string>(), titles: [] as string[] }));

vi.mock('../../lib/browser/strings', () => ({
  strings: () => ({ t: (...said: unknown[]) => said.join(' '), language: 'en' }),
}));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => texts.get(tabId) ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => texts.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => titles.push(title),
    },
  },
}));

beforeEach(() => {
  texts.clear();
  titles.length = 0;
});

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

test('what stands on the button is said in its title, and no longer once it is gone', async () => {
  await showTrouble(7, 'no article');
  expect(texts.get(7)).toBe('!');
  await showCount(7, 5);
  await showCount(7, 0);
  await showHint(7);
  expect(titles).toEqual(['button.trouble no article', 'button.count 5', 'extension.name', 'button.hint']);
});
