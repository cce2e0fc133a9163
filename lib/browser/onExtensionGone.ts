import { browser } from './api';
import { onEnd } from './listen';

/** Between looks. An open view is looked at by its reader: a second is soon enough, and costs nothing. */
const LOOK_MS = 1000;

/**
 * Calls back once when the extension that this script belongs to is gone: updated, switched off or removed. The script goes on in
 * its page, but nobody is left who would take off what it shows.
 * @param signal ends it
 */
export function onExtensionGone(signal: AbortSignal, gone: () => void): void {
  const look = () => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(timer);
    gone();
  };
  const timer = setInterval(look, LOOK_MS);
  onEnd(signal, () => clearInterval(timer));
}
