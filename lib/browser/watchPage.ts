import { looksLikeBulletin } from '../detect/looksLikeBulletin';
import { sendMessage } from './messages';

/**
 * Looks at the page once it is idle and tells the background if it may be a bulletin.
 * @param signal a page that is gone by then is not looked at
 */
export function watchPage(document: Document, signal: AbortSignal): void {
  whenShown(document, signal, () =>
    requestIdleCallback(() => {
      if (signal.aborted) return;
      const { likely, score } = looksLikeBulletin(document);
      if (likely) void sendMessage('bulletinSeen', { score });
    }),
  );
}

/** Chromium prepares pages before anybody asks for them (prerendering): the tab shows another one until then. */
function whenShown(document: Document, signal: AbortSignal, run: () => void): void {
  const prepared: Document & { readonly prerendering?: boolean } = document;
  if (prepared.prerendering) document.addEventListener('prerenderingchange', run, { once: true, signal });
  else run();
}
