import { type ToggleEvent, useId, useRef } from 'react';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { DisplayControls } from '../display/DisplayControls';
import { ResetDisplay } from '../display/ResetDisplay';
import { TypeIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';

/**
 * The button of the top bar that opens what can be set about the look, and the panel itself. A `popover` of the platform: it stands
 * in the top layer over the dialog and closes on Escape and on a press elsewhere. The library's own marks the page's elements
 * as inert while it is open, and the page is not ours to mark.
 */
export function DisplayPanel({ store }: { readonly store: DisplayStore }) {
  const { t } = useStrings();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const giveFocusBack = ({ newState, currentTarget }: ToggleEvent) => {
    // Browsers do this themselves, but not in a closed shadow root; focus that has gone elsewhere stays there.
    const root = currentTarget.getRootNode();
    const focused =
      root instanceof ShadowRoot ? root.activeElement : currentTarget.ownerDocument.activeElement;
    const lost = focused === null || currentTarget.contains(focused);
    if (newState === 'closed' && lost) button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className="button tool" popoverTarget={id} data-testid="display">
        <TypeIcon /> <span className="label">{t('display.title')}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className="display-panel"
        onToggle={giveFocusBack}
        data-testid="display-panel"
      >
        <h2 id={`${id}-title`} className="panel-title">
          {t('display.panel')}
        </h2>
        <DisplayControls store={store} />
        <div className="display-foot">
          <ResetDisplay store={store} />
          <button type="button" className="button" onClick={() => window.print()} data-testid="print">
            {t('display.print')}
          </button>
        </div>
      </div>
    </>
  );
}
