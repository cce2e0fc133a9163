import { SettingsIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';

/** The way to the settings, in the popup's corner. */
export function OptionsButton({ onOptions }: { readonly onOptions: () => void }) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      className="icon-button"
      onClick={onOptions}
      aria-label={t('popup.options')}
      title={t('popup.options')}
      data-testid="options"
    >
      <SettingsIcon />
    </button>
  );
}
