import { type ReactNode, useId } from 'react';
import { readsNumbersOf } from '../../lib/detect/readsNumbersOf';
import { keyNumbers } from '../../lib/keyNumbers';
import { changeOf } from '../../lib/keyNumbers/changeOf';
import type { Reading } from '../../lib/reading';
import type { PopupState } from '../../lib/view/createPopupStore';
import { figureNode } from '../../lib/view/figureTree';
import type { PopupActions } from '../../lib/view/popupActions';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { AllFigures } from './AllFigures';
import { CopyRow } from './CopyRow';
import { FigureCard } from './FigureCard';
import { SummaryHead } from './SummaryHead';
import { Verdicts } from './Verdicts';

interface BulletinSummaryProps {
  readonly reading: Reading;
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** Stands below the figures. */
  readonly children?: ReactNode;
}

/** The kind of bulletin, its key numbers, what was removed, and the switch of the clean view. */
export function BulletinSummary({ reading, state, actions, children }: BulletinSummaryProps) {
  const { t } = useStrings();
  const { bulletin, figures } = reading;
  const titleId = useId();
  const keys = keyNumbers(reading);
  return (
    <div className="summary">
      <SummaryHead reading={reading} titleId={titleId} onOptions={actions.openOptions} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className="summary-body" tabIndex={0} aria-labelledby={titleId}>
        <div className="ways">
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
        <Verdicts reading={reading} onShowRemoved={actions.showRemoved} />
        {keys.length > 0 ? (
          <ul className="cards" data-testid="key-numbers">
            {keys.map((figure) => (
              <li key={figure.id}>
                <FigureCard
                  node={figureNode(reading, figure)}
                  whole={figures.find(({ id }) => id === figure.partOf) ?? null}
                  change={changeOf(figure, figures)}
                  lang={reading.lang}
                  copied={state.copied === figure.id}
                  onShow={actions.showFigure}
                  onCopy={actions.copyFigure}
                />
              </li>
            ))}
          </ul>
        ) : (
          <p className="why-not" data-testid="why-not">
            {readsNumbersOf(reading.lang)
              ? bulletin.is
                ? t('popup.noFigures')
                : t('popup.notBulletinWhy')
              : t('popup.otherLanguageWhy')}
          </p>
        )}
        {figures.length > 0 && <AllFigures reading={reading} onShow={actions.showFigure} />}
        {children}
      </section>
      {figures.length > 0 && (
        <footer className="summary-foot">
          <CopyRow copied={state.copied} onCopy={actions.copyAll} />
        </footer>
      )}
    </div>
  );
}
