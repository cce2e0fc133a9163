import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useLayer } from './layer';
import { AFTER_TIP, useTips } from './tips';

/**
 * The tip of whatever in the text is under the pointer or has the focus. It can be pointed at itself, and Escape takes it
 * off before it closes the clean view. It stands outside of the article, so that it is never copied along.
 */
export function ReadingTip() {
  const layer = useLayer();
  const tips = useTips();
  const tip = useStore(tips.shown);
  useEffect(() => tips.keep, [tips]); // no timer outlives the view
  return (
    <Tooltip.Root
      open={tip !== null}
      onOpenChange={(open) => {
        if (!open) tips.change(null, 0);
      }}
    >
      <Tooltip.Portal container={layer}>
        <Tooltip.Positioner
          className="tip-positioner"
          anchor={tip?.anchor}
          sideOffset={6}
          collisionPadding={8}
          onPointerEnter={tips.keep}
          onPointerLeave={() => tips.change(null, AFTER_TIP)}
        >
          <Tooltip.Popup className="tip" data-testid="tip">
            {tip && (
              <>
                <strong>{tip.content.name}</strong>
                {tip.content.facts.length > 0 && <span>{tip.content.facts.join(' · ')}</span>}
                {tip.content.note !== '' && <span>{tip.content.note}</span>}
              </>
            )}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
