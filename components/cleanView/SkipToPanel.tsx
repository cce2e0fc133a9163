import { useStrings } from '../shared/strings';
import { useLayer } from './layer';

/**
 * The way past the text: for whoever goes by keys, since every number in it is a stop, and in a narrow window, where what was removed
 * stands below all of it. In a wide one it is seen only while it has the focus.
 */
export function SkipToPanel() {
  const { t } = useStrings();
  const layer = useLayer();
  const skip = () => {
    const tab = layer.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    tab?.focus({ preventScroll: true });
    tab?.closest('.panel')?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" className="button skip" onClick={skip} data-testid="skip">
      {t('view.skip')}
    </button>
  );
}
