import type { Reading } from '../reading';
import type { OpenHighlights } from '../view/openHighlights';
import { loadOnce } from './loadOnce';
import { onMessage } from './messages';

/** Listens for the messages of the highlights in a tab. Loaded twice it does nothing. */
export function answerHighlights(open: (reading: Reading) => OpenHighlights): void {
  if (!loadOnce('highlights')) return;
  let highlights: OpenHighlights | null = null;
  let shown = false;
  const renew = (reading: Reading) => {
    highlights?.close();
    highlights = open(reading);
    return highlights;
  };
  onMessage('showHighlights', ({ data }) => {
    const { found, show } = renew(data.reading);
    show();
    shown = true;
    return found;
  });
  onMessage('hideHighlights', () => {
    highlights?.close();
    highlights = null;
    shown = false;
  });
  onMessage('areHighlightsShown', () => shown);
  onMessage('flashFigure', ({ data }) => {
    const renewed = renew(data.reading);
    if (shown) renewed.show();
    return renewed.flash(data.figure);
  });
}
