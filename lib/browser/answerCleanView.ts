import type { Reading } from '../reading';
import type { DisplayStore } from '../view/createDisplayStore';
import type { OpenView } from '../view/openView';
import { connectDisplay } from './connectDisplay';
import { loadOnce } from './loadOnce';
import { onMessage } from './messages';

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. */
export function answerCleanView(
  open: (reading: Reading, figure: string | null, displayStore: DisplayStore) => OpenView,
): void {
  if (!loadOnce('clean view')) return;
  const displayConnected = connectDisplay();
  let view: OpenView | null = null;
  const isOpen = () => view !== null && !view.signal.aborted;
  onMessage('openCleanView', async ({ data }) => {
    // Awaited before it opens, so that nobody sees it change its theme.
    const displayStore = await displayConnected;
    if (view && isOpen()) {
      if (data.figure !== null) view.showFigure(data.figure);
      return;
    }
    view = open(data.reading, data.figure, displayStore);
  });
  onMessage('closeCleanView', () => view?.close());
  onMessage('isCleanViewOpen', isOpen);
}
