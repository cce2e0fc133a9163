import type { ReactNode } from 'react';
import { keyNumbers } from '../../lib/keyNumbers';
import type { Reading } from '../../lib/reading';
import type { PopupState } from '../../lib/view/createPopupStore';
import { figureNode } from '../../lib/view/figureTree';
import type { PopupActions } from '../../lib/view/popupActions';
import { formatDate } from '../shared/formatDate';
import { kindName } from '../shared/names';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { AllFigures } from './AllFigures';
import { CopyRow } from './CopyRow';
import { FigureCard } from './FigureCard';
import { RemovedLine } from './RemovedLine';

interface BulletinSummaryProps {
  readonly reading: Reading;
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** Stands below the figures. */
  readonly children?: ReactNode;
}

/** The kind of bulletin, its key numbers, what was removed, and the switch of the clean view. */
export function BulletinSummary({ reading, state, actions, children }: BulletinSummaryProps) {
  const { t, language } = useStrings();
  const { article, bulletin, figures, failures } = reading;
  const keys = keyNumbers(reading);
  const source = [article.publisher, article.published && formatDate(article.published, language)].filter(
    Boolean,
  );
  return (
    <div className="summary">
      <header className="summary-head">
        <p className="kind" data-testid="kind" data-kind={bulletin.kind ?? 'none'}>
          {bulletin.is ? kindName(bulletin.kind, t) : t('popup.notBulletin')}
        </p>
        <h1 lang={reading.lang}>{article.title}</h1>
        {source.length > 0 && <p className="source">{source.join(' · ')}</p>}
        <div className="switches">
          <Switch
            label={t('popup.cleanView')}
            checked={state.cleanViewOpen}
            testId="clean-view-switch"
            onChange={actions.toggleCleanView}
          />
          {figures.length > 0 && (
            <Switch
              label={t('popup.highlights')}
              checked={state.highlightsShown}
              testId="highlights-switch"
              onChange={actions.toggleHighlights}
            />
          )}
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <div className="summary-body" tabIndex={0}>
        {keys.length > 0 ? (
          <ul className="cards" data-testid="key-numbers">
            {keys.map((figure) => (
              <li key={figure.id}>
                <FigureCard
                  node={figureNode(reading, figure)}
                  lang={reading.lang}
                  copied={state.copied === figure.id}
                  onShow={actions.showFigure}
                  onCopy={actions.copyFigure}
                />
              </li>
            ))}
          </ul>
        ) : (
          <p className="why-not">{bulletin.is ? t('popup.noFigures') : t('popup.notBulletinWhy')}</p>
        )}
        {figures.length > 0 && (
          <>
            <AllFigures reading={reading} onShow={actions.showFigure} />
            <CopyRow copied={state.copied} onCopy={actions.copyAll} />
          </>
        )}
        {children}
      </div>
      <section className="summary-foot">
        <div className="foot-line">
          <RemovedLine reading={reading} onShow={actions.showRemoved} />
          <button type="button" className="link" onClick={actions.openOptions} data-testid="options">
            {t('popup.options')}
          </button>
        </div>
        {failures.length > 0 && (
          <p className="failures" data-testid="failures">
            {t('popup.failedSteps')}: {failures.map((failure) => failure.step).join(', ')}
          </p>
        )}
      </section>
    </div>
  );
}
