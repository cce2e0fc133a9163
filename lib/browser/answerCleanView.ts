import { pause } from '../pause';
import type { Reading } from '../reading';
import type { DisplayStore } from '../view/createDisplayStore';
import type { ViewTarget } from '../view/createViewStore';
import type { OpenView } from '../view/openView';
import { connectDisplay } from './connectDisplay';
import { onEnd } from './listen';
import { loadOnce } from './loadOnce';
import { onExtensionGone } from './onExtensionGone';
import { isSamePage, onLeavingPage } from './pageAddress';
import { receiveMessage } from './receiveMessage';

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. @param signal ends it */
export function answerCleanView(
  window: Window,
  open: (reading: Reading, target: ViewTarget | null, displayStore: DisplayStore) => OpenView,
  signal: AbortSignal,
): void {
  if (!loadOnce('clean view')) return;
  let view: OpenView | null = null;
  const openedView = () => (view && !view.signal.aborted ? view : null);

  const show = async (reading: Reading, target: ViewTarget | null): Promise<boolean> => {
    const ended = new AbortController();
    // Awaited before it opens, so that nobody sees it change its theme.
    const displayStore = await connectDisplay(ended.signal);
    const there = openedView();
    const isHere = isSamePage(reading.url, window.document.URL);
    if (there || !isHere) {
      ended.abort();
      if (isHere && target !== null) there?.show(target);
      return isHere;
    }
    const opened = open(reading, target, displayStore);
    onEnd(opened.signal, () => ended.abort());
    onLeavingPage(window, opened.signal, opened.close);
    onExtensionGone(opened.signal, opened.close);
    view = opened;
    await pause(); // pages that watch their elements have seen it by then
    if (opened.signal.aborted) throw new Error('the page took the clean view away as soon as it opened');
    return true;
  };

  receiveMessage('openCleanView', ({ reading, target }) => show(reading, target), signal);
  receiveMessage('closeCleanView', () => view?.close(), signal);
  receiveMessage('isCleanViewOpen', () => openedView() !== null, signal);
}
