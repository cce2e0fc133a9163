import type { Reading } from '../../lib/reading';
import { useStrings } from '../shared/strings';

interface RemovedLineProps {
  readonly reading: Reading;
  onShow(): void;
}

/** What was removed, in one line, with the way to the list. */
export function RemovedLine({ reading, onShow }: RemovedLineProps) {
  const { t } = useStrings();
  const cut = reading.removals.filter((removal) => removal.applied).length;
  const marked = reading.removals.length - cut;
  if (reading.removals.length === 0) {
    return (
      <p className="removed" data-testid="removed" data-cut={0}>
        {t('removed.none')}
      </p>
    );
  }
  const words = [cut > 0 && t('removed.count', cut), marked > 0 && t('removed.markedCount', marked)];
  return (
    <p className="removed" data-testid="removed" data-cut={cut}>
      {words.filter(Boolean).join(' · ')}{' '}
      <button type="button" className="link" onClick={onShow} data-testid="show-removed">
        {t('popup.showRemoved')}
      </button>
    </p>
  );
}
