import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft, type Step } from '../lib/draft';
import { runSteps } from '../lib/runSteps';
import { finish } from '../lib/work';

const START = emptyDraft({ form: 'plain', text: '', url: '' });

function step(part: Partial<Step> & Pick<Step, 'run'>): Step {
  return { name: 'links', why: 'a test', budget: 1000, ...part };
}

function run(steps: readonly Step[], patience = 1) {
  return finish(runSteps(steps, START, patience));
}

// The clock goes when a step spends time, and not when the machine is busy.
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());
const spend = (ms: number) => vi.advanceTimersByTime(ms);

/** Would go on for ever. */
const endless = step({
  budget: 20,
  *run() {
    for (let round = 1; ; round++) {
      spend(5);
      yield { byline: `round ${round}` };
    }
  },
});

test('a step that passes its budget is cut off and listed; what it had found is kept and the rest goes on', () => {
  const { draft, timings } = run([
    endless,
    step({ run: ({ byline }) => ({ publisher: `after ${byline}` }) }),
  ]);
  expect(draft.failures).toEqual([
    { step: 'links', message: expect.stringMatching(/^stopped after \d+ ms; what it had found/) },
  ]);
  expect(draft.publisher).toMatch(/^after round \d+$/);
  expect(timings.links).toBeGreaterThanOrEqual(20);
});

test('a step that is cut off can clear up', () => {
  let cleared = false;
  run([
    step({
      budget: 0,
      *run() {
        try {
          for (;;) {
            spend(1);
            yield;
          }
        } finally {
          cleared = true;
        }
      },
    }),
  ]);
  expect(cleared).toBe(true);
});

test('patience stretches the budget', () => {
  const slow = step({
    budget: 10,
    *run() {
      spend(20);
      yield;
      return { byline: 'done' };
    },
  });
  expect(run([slow]).draft.byline).toBe(null);
  expect(run([slow], 1000).draft).toMatchObject({ byline: 'done', failures: [] });
});

test('a step that throws half way keeps what it had found', () => {
  const { draft } = run([
    step({
      *run() {
        yield { byline: 'found' };
        throw new Error('broken on purpose');
      },
    }),
  ]);
  expect(draft).toMatchObject({
    byline: 'found',
    failures: [{ step: 'links', message: 'broken on purpose' }],
  });
});

test('pauses are not counted', () => {
  const work = runSteps(
    [
      step({
        budget: 10,
        *run() {
          yield;
          return { byline: 'done' };
        },
      }),
    ],
    START,
    1,
  );
  work.next();
  spend(30);
  expect(finish(work).draft.byline).toBe('done');
});
