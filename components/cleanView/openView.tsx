import type { Reading } from '../../lib/reading';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { createViewStore, showTarget, type ViewTarget } from '../../lib/view/createViewStore';
import { type OpenView, VIEW_HOST, VIEW_PROBE } from '../../lib/view/openView';
import type { Strings } from '../../lib/view/strings';
import { StringsProvider } from '../shared/strings';
import { CleanViewApp } from './CleanViewApp';
import { createPassingRoot } from './createPassingRoot';
import { endWithHost } from './endWithHost';
import { keepPlace } from './keepPlace';
import { printAlone } from './printAlone';
import { showWhole } from './showWhole';

/** What the edge hands in. */
interface ViewParts {
  readonly strings: Strings;
  /** The style sheet's text. */
  readonly styles: string;
  readonly displayStore: DisplayStore;
}

/**
 * Opens the clean view over a page, in a closed shadow root under the document's root element: no page style reaches in,
 * no page script reaches it, and nothing else of the page is touched.
 */
export function openView(
  document: Document,
  reading: Reading,
  target: ViewTarget | null,
  { strings, styles, displayStore }: ViewParts,
): OpenView {
  const controller = new AbortController();
  const { signal } = controller;
  const restorePlace = keepPlace(document);
  const host = document.createElement(VIEW_HOST);
  // Closed, so that no page script can change a number in it. Tests reach it as developer tools do:
  // over CDP (`DOM.getDocument` with `pierce`) and, in Firefox, `openOrClosedShadowRoot`.
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  mount.lang = strings.language;
  shadow.append(style, mount);
  host.addEventListener(VIEW_PROBE, (event) => event.preventDefault(), { signal });
  document.documentElement.append(host);
  endWithHost(host, signal, () => controller.abort());
  printAlone(document, signal);

  const store = createViewStore(reading, target, loadedImages(document));
  document.defaultView?.addEventListener('beforeprint', () => showWhole(store), { signal });
  const root = createPassingRoot(mount, signal);
  signal.addEventListener('abort', () => {
    host.remove();
    restorePlace();
  });
  root.render(
    <StringsProvider value={strings}>
      <CleanViewApp store={store} displayStore={displayStore} onClose={() => controller.abort()} />
    </StringsProvider>,
  );
  return {
    signal,
    close: () => controller.abort(),
    show: (wanted) => showTarget(store, wanted),
  };
}

/** What the page has fetched already can be shown again without a request; an address is enough to know it by. */
function loadedImages(document: Document): ReadonlySet<string> {
  const loaded = [...document.images].filter((image) => image.complete && image.naturalWidth > 0);
  return new Set(loaded.flatMap((image) => [image.currentSrc, image.src]));
}
