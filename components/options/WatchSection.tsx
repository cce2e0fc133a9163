import type { OptionsActions, OptionsState } from '../../lib/view/createOptionsStore';
import { useStrings } from '../shared/strings';
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
  const choices = [
    { id: 'press', label: t('watch.press'), note: t('welcome.pressNote') },
    { id: 'sites', label: t('watch.sites'), note: t('options.watch.sitesNote') },
    { id: 'everywhere', label: t('watch.everywhere'), note: t('welcome.everywhereNote') },
  ] as const;
  const lapsed = settings.watch === 'everywhere' && !everywhereAllowed;
  return (
    <>
      <fieldset className="card choices">
        <legend className="visually-hidden">{t('watch.title')}</legend>
        {choices.map(({ id, label, note }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="watch"
              value={id}
              checked={settings.watch === id}
              onChange={() => actions.setWatch(id)}
            />
            <span>
              <strong>{label}</strong>
              <span className="note">{note}</span>
            </span>
          </label>
        ))}
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
      </fieldset>
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
