import { type ToggleEvent, useId, useRef } from 'react';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { DEFAULT_DISPLAY } from '../../lib/view/displaySettings';
import { DisplayControls } from '../display/DisplayControls';
import { useStrings } from '../shared/strings';

/**
 * The “Aa” button of the top bar with its panel. A `popover` of the platform: it stands in the top layer over the dialog,
 * closes on Escape and on a press elsewhere, and needs no portal, which would leave the shadow root.
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
      <button ref={button} type="button" className="button" popoverTarget={id} data-testid="display">
        <span className="aa" aria-hidden="true">
          {t('display.short')}
        </span>{' '}
        <span className="label">{t('display.title')}</span>
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
        <h2 id={`${id}-title`}>{t('display.panel')}</h2>
        <DisplayControls store={store} />
        <div className="display-foot">
          <button
            type="button"
            className="button"
            onClick={() => store.setState(DEFAULT_DISPLAY)}
            data-testid="display-reset"
          >
            {t('display.reset')}
          </button>
          <button type="button" className="button" onClick={() => window.print()} data-testid="print">
            {t('display.print')}
          </button>
        </div>
      </div>
    </>
  );
}
