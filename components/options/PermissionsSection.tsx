import type { OptionsState } from '../../lib/view/createOptionsStore';
import { useStrings } from '../shared/strings';
import { permissionPurpose } from './permissionPurpose';

/** What each permission is for, and which sites the browser lets Jingdu into at this moment. */
export function PermissionsSection({ state }: { readonly state: OptionsState }) {
  const { t } = useStrings();
  const { permissions, sites, everywhereAllowed } = state;
  const allowed = sites.filter((site) => site.allowed).length;
  return (
    <>
      <p className="lead">{t('options.permissions.lead')}</p>
      <dl className="card permissions" data-testid="permissions">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{permissionPurpose(permission, t)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('options.permissions.hosts')}</dt>
          <dd>
            {t('options.permissions.hostsPurpose')}{' '}
            <strong>
              {everywhereAllowed
                ? t('options.permissions.everywhere')
                : t('options.permissions.allowed', allowed)}
            </strong>
          </dd>
        </div>
      </dl>
    </>
  );
}
