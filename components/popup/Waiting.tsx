import { useStrings } from '../shared/strings';
import { Notice } from './Notice';

/** While the page is read: that it is under way, and the shape of what will come, so that nothing jumps when it does. */
export function Waiting() {
  const { t } = useStrings();
  return (
    <Notice title={t('popup.reading')} mark busy>
      <progress className="progress" aria-label={t('popup.reading')} />
      <div className="ghosts" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </Notice>
  );
}
