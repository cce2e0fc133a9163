import type { ListedSite, OptionsActions } from '../../lib/view/createOptionsStore';
import { useStrings } from '../shared/strings';

interface SiteListProps {
  readonly sites: readonly ListedSite[];
  readonly actions: Pick<OptionsActions, 'addSite' | 'removeSite' | 'setOpening'>;
}

/** The sites that Jingdu looks at by itself, by their names. */
export function SiteList({ sites, actions }: SiteListProps) {
  const { t } = useStrings();
  if (sites.length === 0) return <p className="note">{t('options.sites.none')}</p>;
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={site.host} data-testid="site">
          <span className="site-name">{site.host}</span>
          {site.allowed ? (
            <label className="check">
              <input
                type="checkbox"
                checked={site.opens}
                onChange={(event) => actions.setOpening(site, event.target.checked)}
              />
              {t('options.sites.opens')}
              <span className="visually-hidden">{site.host}</span>
            </label>
          ) : (
            <span className="lapsed">
              {t('options.sites.lapsed')}{' '}
              <button
                type="button"
                className="button"
                aria-label={t('options.sites.allowSite', [site.host])}
                onClick={() => actions.addSite(site)}
              >
                {t('options.sites.allow')}
              </button>
            </span>
          )}
          <button
            type="button"
            className="button"
            aria-label={t('options.sites.removeSite', [site.host])}
            onClick={() => actions.removeSite(site)}
            data-testid="remove-site"
          >
            {t('options.sites.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
