import type { Reading } from '../reading';
import type { DisplayStore } from '../view/createDisplayStore';
import type { OpenView } from '../view/openView';
import { connectDisplay } from './connectDisplay';
import { loadOnce } from './loadOnce';
import { onExtensionGone } from './onExtensionGone';
import { isSamePage, onLeavingPage } from './pageAddress';
import { receiveMessage } from './receiveMessage';

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. */
export function answerCleanView(
  window: Window,
  open: (reading: Reading, figure: string | null, displayStore: DisplayStore) => OpenView,
): void {
  if (!loadOnce('clean view')) return;
  const displayConnected = connectDisplay();
  let view: OpenView | null = null;
  const isOpen = () => view !== null && !view.signal.aborted;
  receiveMessage('openCleanView', async ({ reading, figure }) => {
    // Awaited before it opens, so that nobody sees it change its theme.
    const displayStore = await displayConnected;
    if (!isSamePage(reading.url, window.document.URL)) return false;
    if (view && isOpen()) {
      if (figure !== null) view.showFigure(figure);
      return true;
    }
    const opened = open(reading, figure, displayStore);
    onLeavingPage(window, opened.signal, opened.close);
    onExtensionGone(opened.signal, opened.close);
    view = opened;
    return true;
  });
  receiveMessage('closeCleanView', () => view?.close());
  receiveMessage('isCleanViewOpen', isOpen);
}
