import { flushSync } from 'react-dom';
import type { ViewStore } from '../../lib/view/createViewStore';

/** Has all of the text in place when it returns: for what looks through it. A long text else grows while it is read. */
export function showWhole(store: ViewStore): void {
  flushSync(() => store.setState({ whole: true }));
}
