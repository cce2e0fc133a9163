import type { Reading } from '../../lib/reading';
import { contradictionsOf } from '../../lib/view/contradictionsOf';
import { sumsOf } from '../../lib/view/sumsOf';
import { ContradictionText } from '../shared/ContradictionText';
import { CheckIcon, CrossIcon } from '../shared/icons';
import { stepName } from '../shared/names';
import { useStrings } from '../shared/strings';

interface VerdictsProps {
  readonly reading: Reading;
  onShowRemoved(): void;
}

/** In one line each: whether the sums add up, where the source contradicts itself, how many numbers it has lost, what was removed with the way to the list, which steps failed. */
export function Verdicts({ reading, onShowRemoved }: VerdictsProps) {
  const { t, language } = useStrings();
  const { figures, removals, failures } = reading;
  const lost = figures.filter(({ missing, repeatOf }) => missing && repeatOf === null).length;
  const checks = sumsOf(reading);
  const wrong = checks.filter((check) => !check.ok).length;
  const cut = removals.filter((removal) => removal.applied).length;
  const marked = removals.length - cut;
  const counts = [cut > 0 && t('removed.count', cut), marked > 0 && t('removed.markedCount', marked)].filter(
    (count) => count !== false,
  );
  const steps = [...new Set(failures.map(({ step }) => stepName(step, t)))].join(t('figure.comma'));
  const number = new Intl.NumberFormat(language);
  return (
    <ul className="verdicts">
      {checks.length > 0 && (
        <li className={wrong === 0 ? 'good' : 'bad'} data-testid="sums">
          {wrong === 0 ? <CheckIcon /> : <CrossIcon />}
          {wrong === 0
            ? t('figure.sumsRight', checks.length)
            : checks.length === 1
              ? t('figure.oneSumWrong')
              : t('figure.sumsWrong', [number.format(wrong), number.format(checks.length)])}
        </li>
      )}
      {contradictionsOf(reading).map((contradiction) => (
        <li
          className="bad contradiction"
          data-testid="contradiction"
          key={`${contradiction.figure.id} ${contradiction.said}`}
        >
          <CrossIcon />
          <ContradictionText contradiction={contradiction} lang={reading.lang} />
        </li>
      ))}
      {lost > 0 && (
        <li className="bad" data-testid="lost-numbers">
          <CrossIcon />
          {t('figure.lost', lost)}
        </li>
      )}
      <li className="removed" data-testid="removed" data-cut={cut}>
        {counts.length === 0 ? (
          t('removed.none')
        ) : (
          <>
            {counts.join(' · ')}{' '}
            <button type="button" className="link" onClick={onShowRemoved} data-testid="show-removed">
              {t('popup.showRemoved')}
            </button>
          </>
        )}
      </li>
      {failures.length > 0 && (
        <li className="bad" data-testid="failures">
          {t('popup.failedSteps', [steps])}
        </li>
      )}
    </ul>
  );
}
