import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { DEFAULT_DISPLAY } from '../../lib/view/displaySettings';
import { useStrings } from '../shared/strings';

/** Everything about the look as it was at first. */
export function ResetDisplay({ store }: { readonly store: DisplayStore }) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      className="button"
      onClick={() => store.setState(DEFAULT_DISPLAY)}
      data-testid="display-reset"
    >
      {t('display.reset')}
    </button>
  );
}
