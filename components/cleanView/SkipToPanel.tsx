import { useStrings } from '../shared/strings';
import { useLayer } from './layer';

/** For whoever goes by keys: past a text in which every number is a stop. Seen only while it has the focus. */
export function SkipToPanel() {
  const { t } = useStrings();
  const layer = useLayer();
  const skip = () => layer.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  return (
    <button type="button" className="button skip" onClick={skip} data-testid="skip">
      {t('view.skip')}
    </button>
  );
}
