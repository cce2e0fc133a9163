import { type CSSProperties, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { directionOf } from '../../lib/text/directionOf';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import type { ViewStore } from '../../lib/view/createViewStore';
import { displayVariables } from '../../lib/view/displayVariables';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import { bringIntoView } from './bringIntoView';
import { LinksBelow } from './LinksBelow';
import { LayerProvider } from './layer';
import { ReadingTip } from './ReadingTip';
import { RestoredOutside } from './RestoredOutside';
import { SidePanel } from './SidePanel';
import { SkipToPanel } from './SkipToPanel';
import { showWhole } from './showWhole';
import { TopBar } from './TopBar';
import { createTips, TipsProvider } from './tips';
import { useReadingPosition } from './useReadingPosition';

interface CleanViewAppProps {
  readonly store: ViewStore;
  readonly displayStore: DisplayStore;
  onClose(): void;
}

/** The clean view: a modal dialog in the top layer, so that no page can lie over it and focus stays inside. */
export function CleanViewApp({ store, displayStore, onClose }: CleanViewAppProps) {
  const { reading, target } = useStore(store);
  const display = useStore(displayStore);
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const [current] = useState(() => createStore<string | null>(() => null));
  const [tips] = useState(createTips);
  const titleId = useId();
  const { title, text: words } = reading.article;
  const direction = directionOf(title, words);

  useReadingPosition(page, current);
  useEffect(() => {
    dialog.current?.showModal();
    // Arrow keys scroll the text at once. No ring: nobody has gone there by keys yet, and it would frame all of the text.
    page.current?.focus({ preventScroll: true, focusVisible: false });
  }, []);

  useEffect(() => bringIntoView(dialog.current, target), [target]);

  return (
    <LayerProvider value={dialog}>
      <TipsProvider value={tips}>
        <dialog
          ref={dialog}
          className="view"
          data-theme={display.theme}
          data-font={display.font}
          data-indent={display.indent}
          style={displayVariables(display) as CSSProperties}
          aria-labelledby={titleId}
          onClose={onClose}
          data-testid="clean-view"
        >
          <TopBar
            store={store}
            displayStore={displayStore}
            article={text}
            onWhole={() => showWhole(store)}
            onClose={() => dialog.current?.close()}
          />
          <div className="columns">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
            <main ref={page} className="page" tabIndex={0} aria-labelledby={titleId}>
              <SkipToPanel />
              <article ref={text} lang={reading.lang} dir={direction}>
                <ArticleHead article={reading.article} titleId={titleId} />
                <ArticleBody store={store} />
                <RestoredOutside store={store} />
              </article>
              <LinksBelow store={store} />
            </main>
            <SidePanel store={store} current={current} />
          </div>
          <ReadingTip />
        </dialog>
      </TipsProvider>
    </LayerProvider>
  );
}
