import type { Draft, Step } from './draft';
import type { StepName } from './reading';
import { isWork, type Work } from './work';

/** What is known after the last step, and how long each step worked, in ms; pauses do not count. */
export interface Outcome {
  readonly draft: Draft;
  readonly timings: Readonly<Record<StepName, number>>;
}

/**
 * Runs steps one after the other. A step that throws, or works longer than its budget, is listed in `failures`;
 * what it had found until then is kept, and the rest goes on with it.
 * @param patience how many times its budget a step may take
 * @yields between steps and wherever a step does
 */
export function* runSteps(steps: readonly Step[], draft: Draft, patience: number): Work<Outcome> {
  const timings: Record<StepName, number> = { detect: 0, extract: 0, clean: 0, links: 0, figures: 0 };
  let known = draft;
  for (const step of steps) {
    known = yield* runStep(step, known, patience * step.budget, (ms) => {
      timings[step.name] += ms;
    });
    yield;
  }
  return { draft: known, timings };
}

function* runStep(step: Step, draft: Draft, budget: number, onTime: (ms: number) => void): Work<Draft> {
  let found: Partial<Draft> = {};
  let spent = 0;
  const timed = <T>(work: () => T): T => {
    const started = performance.now();
    try {
      return work();
    } finally {
      const ms = performance.now() - started;
      spent += ms;
      onTime(ms);
    }
  };
  const withFailure = (message: string): Draft => {
    const known = { ...draft, ...found };
    return { ...known, failures: [...known.failures, { step: step.name, message }] };
  };
  try {
    const started = timed(() => step.run(draft));
    if (!isWork(started)) return { ...draft, ...started };
    for (;;) {
      const next = timed(() => started.next());
      if (next.done) return { ...draft, ...next.value };
      found = next.value ?? found;
      if (spent > budget) {
        started.return({});
        return withFailure(`stopped after ${Math.round(spent)} ms; what it had found until then is kept`);
      }
      yield;
    }
  } catch (error) {
    return withFailure(error instanceof Error ? error.message : String(error));
  }
}
