import { beforeEach, expect, test, vi } from 'vitest';
import { makeReading } from '../makeReading';

// The scripts that a tab is read with; what they do is mocked.

const { injected, answers } = vi.hoisted(() => ({
  injected: [] as (readonly string[])[],
  answers: [] as unknown[],
}));
vi.mock('../../lib/browser/messages', () => ({ sendMessage: async () => undefined }));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    scripting: {
      executeScript: async ({ files }: { files: readonly string[] }) => {
        injected.push(files);
        return [{ result: answers.shift() }];
      },
    },
  },
}));

const { readTab } = await import('../../lib/browser/readTab');

const OTHER = { ok: false, reason: 'other-language' };
const ALL = ['/figures-chinese.js', '/figures-english.js', '/reader.js'];
const tab = (title?: string) => ({
  id: 7,
  url: 'https://news.invalid/',
  ...(title !== undefined && { title }),
});
const reading = makeReading({});

beforeEach(() => {
  injected.length = 0;
  answers.length = 0;
});

test('a page is read with the rules of the language that its title is in', async () => {
  answers.push({ ok: true, reading });
  expect(await readTab(tab('Storm leaves 12 dead'))).toEqual({ state: 'ready', reading });
  expect(injected).toEqual([['/figures-english.js', '/reader.js']]);
});

test('a page in another language than its title is read again, with all', async () => {
  answers.push(OTHER, { ok: true, reading });
  expect(await readTab(tab('Storm leaves 12 dead'))).toEqual({ state: 'ready', reading });
  expect(injected).toEqual([['/figures-english.js', '/reader.js'], ALL]);
});

test('where no title is known, all are there from the start; once is enough', async () => {
  answers.push(OTHER, OTHER);
  expect((await readTab(tab())).state).toBe('failed');
  expect(injected).toEqual([ALL, ALL]);
});
