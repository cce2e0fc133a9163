import type { Reading } from '../reading';
import type { OpenView } from '../view/openView';
import { loadOnce } from './loadOnce';
import { onMessage } from './messages';

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. */
export function answerCleanView(open: (reading: Reading, figure: string | null) => OpenView): void {
  if (!loadOnce('clean view')) return;
  let view: OpenView | null = null;
  const isOpen = () => view !== null && !view.signal.aborted;
  onMessage('openCleanView', ({ data }) => {
    if (view && isOpen()) {
      if (data.figure !== null) view.showFigure(data.figure);
      return;
    }
    view = open(data.reading, data.figure);
  });
  onMessage('closeCleanView', () => view?.close());
  onMessage('isCleanViewOpen', isOpen);
}
