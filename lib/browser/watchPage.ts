import { looksLikeBulletin } from '../detect/looksLikeBulletin';
import { sendMessage } from './messages';

/**
 * Looks at the page once it is idle and tells the background if it may be a bulletin; once more when the browser brings it back
 * as it was (back/forward cache), since what stood on the button went when it was left.
 * @param signal a page that is gone by then is not looked at
 */
export function watchPage(document: Document, signal: AbortSignal): void {
  const look = () =>
    requestIdleCallback(() => {
      if (signal.aborted) return;
      const { likely, score } = looksLikeBulletin(document);
      // Nobody is told of it once the extension has been updated: what stands on the page then is no part of it.
      if (likely) sendMessage('bulletinSeen', { score }).catch(() => undefined);
    });
  whenShown(document, signal, look);
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) look();
  };
  document.defaultView?.addEventListener('pageshow', comeBack, { signal });
}

/** Chromium prepares pages before anybody asks for them (prerendering): the tab shows another one until then. */
function whenShown(document: Document, signal: AbortSignal, run: () => void): void {
  const prepared: Document & { readonly prerendering?: boolean } = document;
  if (prepared.prerendering) document.addEventListener('prerenderingchange', run, { once: true, signal });
  else run();
}
