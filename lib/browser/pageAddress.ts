import { onEnd } from './listen';

/** The address that a reading belongs to: a fragment only names a place on the same page. */
function addressOf(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/** Whether two addresses are of one page. */
export function isSamePage(one: string, other: string): boolean {
  return addressOf(one) === addressOf(other);
}

/** Between looks at the address, where the browser does not tell of a change. */
const LOOK_MS = 250;

/**
 * Calls back once when the page moves on: to another address under the same document, as pages of one page do, or out of sight,
 * where it may come back from.
 * @param signal ends it
 */
export function onLeavingPage(window: Window, signal: AbortSignal, leave: () => void): void {
  const { URL: before } = window.document;
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const go = () => {
    if (either.aborted) return;
    ended.abort();
    leave();
  };
  const look = () => {
    if (!isSamePage(window.document.URL, before)) go();
  };
  window.addEventListener('pagehide', go, { signal: either });
  // Firefox has had it since 147.
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', look, { signal: either });
  } else {
    const timer = setInterval(look, LOOK_MS);
    onEnd(either, () => clearInterval(timer));
  }
}
