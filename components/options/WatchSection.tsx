import { useId } from 'react';
import type { OptionsActions, OptionsState } from '../../lib/view/createOptionsStore';
import { useStrings } from '../shared/strings';
import { WatchChoices } from '../shared/WatchChoices';
import { AddSite } from './AddSite';
import { SiteList } from './SiteList';

interface WatchSectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** When Jingdu may look at pages, and at which sites. */
export function WatchSection({ state, actions }: WatchSectionProps) {
  const { t } = useStrings();
  const { settings, sites, everywhereAllowed, outcome } = state;
  const id = useId();
  const lapsed = settings.watch === 'everywhere' && !everywhereAllowed;
  return (
    <>
      <div className="watch">
        <p id={id} className="visually-hidden">
          {t('watch.title')}
        </p>
        <WatchChoices
          value={settings.watch}
          labelledBy={id}
          sitesNote={t('options.watch.sitesNote')}
          onChoose={actions.setWatch}
        />
        {lapsed && (
          <p className="lapsed">
            {t('options.watch.lapsed')}{' '}
            <button type="button" className="button" onClick={() => actions.setWatch('everywhere')}>
              {t('options.sites.allow')}
            </button>
          </p>
        )}
        <p role="status" className="status">
          {outcome?.about === 'watch' &&
            (outcome.result === 'saved' ? t('options.saved') : t('watch.declined'))}
        </p>
      </div>
      <div className="card" data-testid="sites">
        <h3>{t('options.sites.title')}</h3>
        <SiteList sites={sites} actions={actions} />
        <AddSite onAdd={actions.addSite} />
        <p role="status" className="status">
          {outcome?.about === 'sites' &&
            (outcome.result === 'saved' ? t('options.saved') : t('watch.declined'))}
        </p>
      </div>
    </>
  );
}
