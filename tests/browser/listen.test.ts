// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lifeOf, listen, onEnd } from '../../lib/browser/listen';

describe('listen', () => {
  function makeEvent() {
    const listeners = new Set<() => void>();
    return {
      listeners,
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => void listeners.delete(listener),
    };
  }

  test('ends with its signal, and does not begin after it', () => {
    const event = makeEvent();
    const life = new AbortController();
    listen(event, () => undefined, life.signal);
    expect(event.listeners.size).toBe(1);
    life.abort();
    expect(event.listeners.size).toBe(0);
    listen(event, () => undefined, life.signal);
    expect(event.listeners.size).toBe(0);
  });
});

test('the end of a signal is told once, and at once where it has come already', () => {
  const life = new AbortController();
  const told: string[] = [];
  onEnd(life.signal, () => told.push('before'));
  expect(told).toEqual([]);
  life.abort();
  onEnd(life.signal, () => told.push('after'));
  expect(told).toEqual(['before', 'after']);
});

describe('the life of a page', () => {
  function leave(persisted: boolean) {
    const life = lifeOf(window);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
    return life.aborted;
  }

  test('ends when it goes for good', () => expect(leave(false)).toBe(true));
  test('goes on when the browser keeps the page to bring it back', () => expect(leave(true)).toBe(false));
});
