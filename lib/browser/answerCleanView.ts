import { pause } from '../pause';
import type { Reading } from '../reading';
import type { DisplayStore } from '../view/createDisplayStore';
import type { ViewTarget } from '../view/createViewStore';
import type { OpenView } from '../view/openView';
import { connectDisplay } from './connectDisplay';
import { loadOnce } from './loadOnce';
import { onExtensionGone } from './onExtensionGone';
import { isSamePage, onLeavingPage } from './pageAddress';
import { receiveMessage } from './receiveMessage';

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. */
export function answerCleanView(
  window: Window,
  open: (reading: Reading, target: ViewTarget | null, displayStore: DisplayStore) => OpenView,
): void {
  if (!loadOnce('clean view')) return;
  const displayConnected = connectDisplay();
  let view: OpenView | null = null;
  const isOpen = () => view !== null && !view.signal.aborted;
  receiveMessage('openCleanView', async ({ reading, target }) => {
    // Awaited before it opens, so that nobody sees it change its theme.
    const displayStore = await displayConnected;
    if (!isSamePage(reading.url, window.document.URL)) return false;
    if (view && isOpen()) {
      if (target !== null) view.show(target);
      return true;
    }
    const opened = open(reading, target, displayStore);
    onLeavingPage(window, opened.signal, opened.close);
    onExtensionGone(opened.signal, opened.close);
    view = opened;
    await pause(); // pages that watch their elements have seen it by then
    if (opened.signal.aborted) throw new Error('the page took the clean view away as soon as it opened');
    return true;
  });
  receiveMessage('closeCleanView', () => view?.close());
  receiveMessage('isCleanViewOpen', isOpen);
}
