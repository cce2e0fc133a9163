import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finish, finishInSlices, inPieces, type Work } from '../lib/work';

// The clock goes when a piece takes time, and not when the machine is busy.
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** Counts to three; each piece takes `ms` of the clock. */
function* count(ms = 0): Work<number> {
  for (let i = 0; i < 3; i++) {
    vi.advanceTimersByTime(ms);
    yield;
  }
  return 3;
}

describe('work in pieces', () => {
  test('can be done at once', () => {
    expect(finish(count())).toBe(3);
  });

  test('is waited for like a value that is there already', () => {
    function* both(): Work<number> {
      return (yield* inPieces(count())) + (yield* inPieces(4));
    }
    expect(finish(both())).toBe(7);
  });

  test('pauses only when a slice is full', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    expect(await finishInSlices(count(), pause)).toBe(3);
    expect(pauses).toBe(0);
    expect(await finishInSlices(count(15), pause)).toBe(3);
    expect(pauses).toBe(3);
  });

  test('stops when its signal is aborted', async () => {
    const controller = new AbortController();
    const pause = async () => controller.abort(new Error('closed'));
    await expect(finishInSlices(count(15), pause, controller.signal)).rejects.toThrow('closed');
  });
});
