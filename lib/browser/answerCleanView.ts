import type { Reading } from '../reading';
import type { OpenView } from '../view/openView';
import { onMessage } from './messages';

/** Marks the isolated world of a page where the clean view already listens; no page script can see it. */
const LOADED = Symbol.for('jingdu clean view');

/** Listens for the clean view's messages in a tab. Loaded twice it does nothing. */
export function answerCleanView(open: (reading: Reading, figure: string | null) => OpenView): void {
  const world = globalThis as { [LOADED]?: true };
  if (world[LOADED]) return;
  world[LOADED] = true;

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
