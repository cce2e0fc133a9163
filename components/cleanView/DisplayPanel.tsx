import { Popover } from '@base-ui/react/popover';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { DisplayControls } from '../display/DisplayControls';
import { ResetDisplay } from '../display/ResetDisplay';
import { TypeIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { useLayer } from './layer';

/** The button of the top bar that opens what can be set about the look, and the panel itself. */
export function DisplayPanel({ store }: { readonly store: DisplayStore }) {
  const { t } = useStrings();
  const layer = useLayer();
  return (
    <Popover.Root>
      <Popover.Trigger className="button tool" data-testid="display">
        <TypeIcon /> <span className="label">{t('display.title')}</span>
      </Popover.Trigger>
      <Popover.Portal container={layer}>
        <Popover.Positioner className="display-positioner" align="end" sideOffset={8} collisionPadding={12}>
          <Popover.Popup className="display-panel" data-testid="display-panel">
            <Popover.Title className="panel-title">{t('display.panel')}</Popover.Title>
            <DisplayControls store={store} />
            <div className="display-foot">
              <ResetDisplay store={store} />
              <button type="button" className="button" onClick={() => window.print()} data-testid="print">
                {t('display.print')}
              </button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
