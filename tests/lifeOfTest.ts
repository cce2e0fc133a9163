import { onTestFinished } from 'vitest';

/** Ends with the test that asks for it: nothing that a test opens listens in the next one. */
export function lifeOfTest(): AbortSignal {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return life.signal;
}
