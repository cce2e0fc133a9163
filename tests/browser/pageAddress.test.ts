import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSamePage, onLeavingPage } from '../../lib/browser/pageAddress';

test.each([
  ['https://a.invalid/x', 'https://a.invalid/x', true],
  ['https://a.invalid/x#top', 'https://a.invalid/x', true],
  ['https://a.invalid/x', 'https://a.invalid/x?page=2', false],
  ['https://a.invalid/x', 'https://a.invalid/y', false],
  ['https://a.invalid/x', 'http://a.invalid/x', false],
])('%s and %s are one page: %s', (one, other, same) => {
  expect(isSamePage(one, other)).toBe(same);
});

describe.each([true, false])('leaving a page, where the browser tells of it: %s', (tells) => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** As much of a window as is looked at: jsdom knows no signal but its own. */
  function open(ended = new AbortController()) {
    const page = { URL: 'https://a.invalid/x' };
    const navigation = new EventTarget();
    const window = Object.assign(new EventTarget(), { document: page }, tells && { navigation });
    const leave = vi.fn();
    onLeavingPage(window as unknown as Window, ended.signal, leave);
    const moveTo = (url: string) => {
      page.URL = new URL(url, page.URL).href;
      navigation.dispatchEvent(new Event('currententrychange'));
      vi.advanceTimersByTime(1000);
    };
    return { window, leave, moveTo, end: () => ended.abort() };
  }

  test('to another address is told once', () => {
    const { leave, moveTo } = open();
    moveTo('/y');
    moveTo('/z');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('to a place on it is not told', () => {
    const { leave, moveTo } = open();
    moveTo('#figures');
    expect(leave).not.toHaveBeenCalled();
  });

  test('out of sight is told, as it may come back', () => {
    const { window, leave } = open();
    window.dispatchEvent(new Event('pagehide'));
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('after the end is not told', () => {
    const { window, leave, moveTo, end } = open();
    end();
    moveTo('/y');
    window.dispatchEvent(new Event('pagehide'));
    expect(leave).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after an end that came first is not told, nor looked for', () => {
    const ended = new AbortController();
    ended.abort();
    const { leave, moveTo } = open(ended);
    expect(vi.getTimerCount()).toBe(0);
    moveTo('/y');
    expect(leave).not.toHaveBeenCalled();
  });
});
