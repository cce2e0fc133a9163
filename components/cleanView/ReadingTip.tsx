import { Tooltip } from '@base-ui/react/tooltip';
import { useLayer } from './layer';

/** What a tip says: a name, facts beside it, a note below. */
export interface TipContent {
  readonly name: string;
  readonly facts: readonly string[];
  /** '' for none. */
  readonly note: string;
}

/** Ties the figures and pieces in the text to the one tip that they share. */
export const readingTips = Tooltip.createHandle<TipContent>();

/**
 * The tip of whatever in the text is under the pointer or has the focus. It can be pointed at itself, and Escape takes it
 * off before it closes the clean view. It stands outside of the article, so that it is never copied along.
 */
export function ReadingTip() {
  const layer = useLayer();
  return (
    <Tooltip.Root handle={readingTips}>
      {({ payload }) => (
        <Tooltip.Portal container={layer}>
          <Tooltip.Positioner className="tip-positioner" sideOffset={6} collisionPadding={8}>
            <Tooltip.Popup className="tip" data-testid="tip">
              {payload && (
                <>
                  <strong>{payload.name}</strong>
                  {payload.facts.length > 0 && <span>{payload.facts.join(' · ')}</span>}
                  {payload.note !== '' && <span>{payload.note}</span>}
                </>
              )}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
