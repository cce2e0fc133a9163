import { looksLikeBulletin } from '../detect/looksLikeBulletin';
import { sendMessage } from './messages';

/** Looks at the page once it is idle and tells the background if it may be a bulletin. */
export function watchPage(document: Document): void {
  whenShown(document, () =>
    requestIdleCallback(() => {
      const { likely, score } = looksLikeBulletin(document);
      if (likely) void sendMessage('bulletinSeen', { score });
    }),
  );
}

/** Chromium prepares pages before anybody asks for them (prerendering): the tab shows another one until then. */
function whenShown(document: Document, run: () => void): void {
  const prepared: Document & { readonly prerendering?: boolean } = document;
  if (prepared.prerendering) document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}
