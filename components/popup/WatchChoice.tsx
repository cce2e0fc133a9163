import type { PopupWatch } from '../../lib/view/createPopupStore';
import type { PopupActions } from '../../lib/view/popupActions';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';

interface WatchChoiceProps {
  readonly watch: PopupWatch;
  readonly declined: boolean;
  readonly actions: Pick<PopupActions, 'watchSite' | 'watchEverywhere' | 'stopWatching' | 'alwaysOpen'>;
}

/** It may be said in another popup than the one that was asked in: there it stands below the numbers. */
function bringIntoView(said: HTMLElement | null): void {
  said?.scrollIntoView({ block: 'nearest' });
}

/** Auto-detection, one click each: on this site, on every page, or no longer. */
export function WatchChoice({ watch, declined, actions }: WatchChoiceProps) {
  const { t } = useStrings();
  const on = watch.site || watch.everywhere;
  return (
    <section className="watch" aria-label={t('watch.title')} data-testid="watch">
      {on ? (
        <p>
          {watch.everywhere ? t('watch.addEverywhereDone') : t('watch.addSiteDone')}{' '}
          <button type="button" className="link" onClick={actions.stopWatching} data-testid="watch-stop">
            {t('watch.stop')}
          </button>
        </p>
      ) : (
        <>
          <button type="button" className="button" onClick={actions.watchSite} data-testid="watch-site">
            {t('watch.addSite')}
          </button>
          <button
            type="button"
            className="button"
            onClick={actions.watchEverywhere}
            data-testid="watch-everywhere"
          >
            {t('watch.addEverywhere')}
          </button>
        </>
      )}
      <Switch
        label={t('watch.alwaysOpen')}
        checked={watch.opens}
        testId="always-open"
        onChange={actions.alwaysOpen}
      />
      {declined && (
        <p role="status" ref={bringIntoView}>
          {t('watch.declined')}
        </p>
      )}
    </section>
  );
}
