import { type CSSProperties, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import type { ViewStore } from '../../lib/view/createViewStore';
import { displayVariables } from '../../lib/view/displayVariables';
import { readingTime } from '../../lib/view/readingTime';
import { formatDate } from '../shared/formatDate';
import { kindName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { ArticleBody } from './ArticleBody';
import { DisplayPanel } from './DisplayPanel';
import { FigurePanel } from './FigurePanel';
import { LinksBelow } from './LinksBelow';
import { ReadAloud } from './ReadAloud';
import { RemovedPanel } from './RemovedPanel';
import { RestoredOutside } from './RestoredOutside';
import { useReadingPosition } from './useReadingPosition';

interface CleanViewAppProps {
  readonly store: ViewStore;
  readonly displayStore: DisplayStore;
  onClose(): void;
}

/** The clean view: a modal dialog in the top layer, so that no page can lie over it and focus stays inside. */
export function CleanViewApp({ store, displayStore, onClose }: CleanViewAppProps) {
  const { t, language } = useStrings();
  const { reading, target } = useStore(store);
  const display = useStore(displayStore);
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useRef<HTMLElement>(null);
  const current = useReadingPosition(page);
  const text = useRef<HTMLElement>(null);
  const titleId = useId();
  const { article, bulletin } = reading;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    if (target === null) return;
    const mark = dialog.current?.querySelector(`[data-figure="${CSS.escape(target.figure)}"]`);
    if (!(mark instanceof HTMLElement)) return;
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
    mark.classList.add('flash');
    mark.addEventListener('animationend', () => mark.classList.remove('flash'), { once: true });
  }, [target]);

  const source = [
    article.publisher,
    article.byline,
    article.published && formatDate(article.published, language),
    t('view.minutes', readingTime(article.text)),
  ];
  return (
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
      <header className="bar">
        <span className="brand">{t('extension.name')}</span>
        {bulletin.is && <span className="kind">{kindName(bulletin.kind, t)}</span>}
        <div className="tools">
          <ReadAloud article={text} lang={reading.lang} display={displayStore} />
          <DisplayPanel store={displayStore} />
          <button
            type="button"
            className="button"
            onClick={() => dialog.current?.close()}
            data-testid="close"
          >
            {t('view.close')} <kbd>Esc</kbd>
          </button>
        </div>
      </header>
      <div className="columns">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
        <main ref={page} className="page" tabIndex={0}>
          <article ref={text} lang={reading.lang}>
            <h1 id={titleId}>{article.title}</h1>
            <p className="source">{source.filter(Boolean).join(' · ')}</p>
            <ArticleBody store={store} />
            <RestoredOutside store={store} />
          </article>
          <LinksBelow links={reading.links} />
        </main>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
        <aside className="panel" tabIndex={0}>
          {reading.failures.length > 0 && (
            <section role="status" className="failures">
              <h2>{t('view.failures')}</h2>
              <ul>
                {reading.failures.map((failure) => (
                  <li key={`${failure.step} ${failure.message}`}>
                    {failure.step}: {failure.message}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <FigurePanel
            reading={reading}
            current={current}
            onShow={({ id }) => store.setState({ target: { figure: id } })}
          />
          <RemovedPanel store={store} />
        </aside>
      </div>
    </dialog>
  );
}
