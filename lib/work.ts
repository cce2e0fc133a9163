/**
 * Work that can be paused or stopped: a generator that yields at points where either does no harm.
 * What it yields is what it would return if it were stopped there; nothing where it has nothing to show yet.
 */
export type Work<Result, Known = undefined> = Generator<Known | undefined, Result, void>;

/** Lets what may be done at once or in pieces be waited for with `yield*`. */
export function* inPieces<Result>(done: Result | Work<Result>): Work<Result> {
  return isWork(done) ? yield* done : done;
}

/** Whether something is work still to be done, and not its result. */
export function isWork<Result, Known>(done: Result | Work<Result, Known>): done is Work<Result, Known> {
  return typeof done === 'object' && done !== null && 'next' in done && Symbol.iterator in done;
}

/** Does all of it now. */
export function finish<Result, Known>(work: Work<Result, Known>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** How long a piece of work may keep the page waiting, in ms: less than a frame. */
const SLICE = 12;

/**
 * Does the work in slices, with pauses in between in which the page runs.
 * @param pause resolves when it is our turn again
 * @throws the reason of an aborted signal
 */
export async function finishInSlices<Result, Known>(
  work: Work<Result, Known>,
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<Result> {
  let started = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const next = work.next();
    if (next.done) return next.value;
    if (performance.now() - started < SLICE) continue;
    await pause();
    started = performance.now();
  }
}
