import { looksLikeBulletin } from '../detect/looksLikeBulletin';
import { sendMessage } from './messages';

/** Looks at the page once it is idle and tells the background if it may be a bulletin. */
export function watchPage(document: Document): void {
  requestIdleCallback(() => {
    const { likely, score } = looksLikeBulletin(document);
    if (likely) void sendMessage('bulletinSeen', { score });
  });
}
