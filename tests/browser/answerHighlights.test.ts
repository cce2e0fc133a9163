import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/reading';
import { lifeOfTest } from '../lifeOfTest';
import { makeReading } from '../makeReading';

type Handler = (data: { readonly reading: Reading; readonly figure: string }) => unknown;

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('../../lib/browser/api', () => ({ browser: { runtime: { id: 'mock' } } }));
vi.mock('../../lib/browser/receiveMessage', () => ({
  receiveMessage: (name: string, handle: Handler) => handlers.set(name, handle),
}));
const { answerHighlights } = await import('../../lib/browser/answerHighlights');

beforeEach(() => {
  handlers.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('jingdu highlights'));
  vi.useRealTimers();
});

function load() {
  const page = { URL: 'https://page.invalid/' };
  const window = Object.assign(new EventTarget(), { document: page });
  /** What is on the page, in order. */
  const painted: string[] = [];
  const open = () => {
    const controller = new AbortController();
    controller.signal.addEventListener('abort', () => painted.push('off'));
    return {
      signal: controller.signal,
      found: 3,
      show: () => void painted.push('on'),
      flash: (figure: string) => painted.push(figure) > 0,
      close: () => controller.abort(),
    };
  };
  const start = () => answerHighlights(window as unknown as Window, open, lifeOfTest());
  start();
  const send = (name: string) => handlers.get(name)?.({ reading: makeReading({}), figure: 'f1' });
  return { page, window, painted, start, send };
}

test('they are shown, said to be, and taken off', () => {
  const { painted, send } = load();
  expect([send('areHighlightsShown'), send('showHighlights'), send('areHighlightsShown')]).toEqual([
    false,
    3,
    true,
  ]);
  send('hideHighlights');
  expect([send('areHighlightsShown'), painted, vi.getTimerCount()]).toEqual([false, ['on', 'off'], 0]);
});

test('a figure is led to, with the others as they were: shown or not', () => {
  const { painted, send } = load();
  expect([send('flashFigure'), send('areHighlightsShown')]).toEqual([true, false]);
  expect(painted.splice(0)).toEqual(['f1']);
  send('showHighlights');
  expect([send('flashFigure'), send('areHighlightsShown')]).toEqual([true, true]);
  expect(painted).toEqual(['off', 'on', 'off', 'on', 'f1']);
});

test('of another page nothing is shown, and what was goes when the page is left', () => {
  const { page, window, painted, send } = load();
  send('showHighlights');
  page.URL = 'https://page.invalid/next';
  window.dispatchEvent(new Event('pagehide'));
  expect([painted.splice(0), send('areHighlightsShown'), vi.getTimerCount()]).toEqual([
    ['on', 'off'],
    false,
    0,
  ]);
  expect([send('showHighlights'), send('flashFigure'), painted]).toEqual([null, false, []]);
});

test('loaded twice it answers once', () => {
  const { start } = load();
  handlers.clear();
  start();
  expect(handlers.size).toBe(0);
});
