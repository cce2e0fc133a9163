import type { Reading } from '../reading';
import type { OpenHighlights } from '../view/openHighlights';
import { loadOnce } from './loadOnce';
import { onExtensionGone } from './onExtensionGone';
import { isSamePage, onLeavingPage } from './pageAddress';
import { receiveMessage } from './receiveMessage';

/** Listens for the messages of the highlights in a tab. Loaded twice it does nothing. @param signal ends it */
export function answerHighlights(
  window: Window,
  open: (reading: Reading) => OpenHighlights,
  signal: AbortSignal,
): void {
  if (!loadOnce('highlights')) return;
  let highlights: OpenHighlights | null = null;
  let shown = false;
  const hide = () => {
    highlights?.close();
    highlights = null;
    shown = false;
  };
  const isHere = (reading: Reading) => isSamePage(reading.url, window.document.URL);
  const renew = (reading: Reading) => {
    highlights?.close();
    const opened = open(reading);
    onLeavingPage(window, opened.signal, hide);
    onExtensionGone(opened.signal, hide);
    highlights = opened;
    return opened;
  };
  receiveMessage(
    'showHighlights',
    ({ reading }) => {
      if (!isHere(reading)) return null;
      const { found, show } = renew(reading);
      show();
      shown = true;
      return found;
    },
    signal,
  );
  receiveMessage('hideHighlights', hide, signal);
  receiveMessage('areHighlightsShown', () => shown, signal);
  receiveMessage(
    'flashFigure',
    ({ reading, figure }) => {
      if (!isHere(reading)) return false;
      const renewed = renew(reading);
      if (shown) renewed.show();
      return renewed.flash(figure);
    },
    signal,
  );
}
