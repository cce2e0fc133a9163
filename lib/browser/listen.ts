/** An event of the extension API: `tabs.onUpdated`, `permissions.onAdded`. */
interface ApiEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens for an event of the extension API. @param signal ends it */
export function listen<L>(event: ApiEvent<L>, listener: L, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** Runs something once when a signal ends; at once if it has ended already, of which no event tells. */
export function onEnd(signal: AbortSignal, run: () => void): void {
  if (signal.aborted) run();
  else signal.addEventListener('abort', run, { once: true });
}

/** For what ends with its script: the browser ends a worker, and a script in a page with the page, without asking. */
export const TO_THE_END: AbortSignal = new AbortController().signal;

/** Ends when a document goes for good. One that the browser may bring back as it was (back/forward cache) goes on. */
export function lifeOf(window: Window): AbortSignal {
  const life = new AbortController();
  const { signal } = life;
  const leave = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) life.abort();
  };
  window.addEventListener('pagehide', leave, { signal });
  return signal;
}
