import type { OptionsActions, OptionsState } from '../../lib/view/createOptionsStore';
import type { Strings } from '../../lib/view/strings';
import { useStrings } from '../shared/strings';
import { saveFile } from './saveFile';

interface RepairNoticeProps {
  readonly repair: NonNullable<OptionsState['repair']>;
  readonly actions: Pick<OptionsActions, 'forgetRepair'>;
}

/** Says that stored settings were damaged and what is back at its default, until the reader has seen it. */
export function RepairNotice({ repair, actions }: RepairNoticeProps) {
  const { t } = useStrings();
  return (
    <div role="alert" className="card repair" data-testid="repair">
      <p>{textOf(repair, t)}</p>
      {repair.reason !== 'unreadable' && (
        <div className="data-buttons">
          <button
            type="button"
            className="button"
            onClick={() => saveFile('jingdu-found.json', JSON.stringify(repair.found, null, 2))}
          >
            {t('options.repair.save')}
          </button>
          <button type="button" className="button" onClick={actions.forgetRepair} data-testid="repair-seen">
            {t('options.repair.seen')}
          </button>
        </div>
      )}
    </div>
  );
}

function textOf({ reason, fields }: RepairNoticeProps['repair'], t: Strings['t']): string {
  const names = fields.join(', ');
  switch (reason) {
    case 'unreadable':
      return t('options.repair.unreadable');
    case 'newer':
      return names === '' ? t('options.repair.newerAll') : t('options.repair.newer', [names]);
    case 'damaged':
      return names === '' ? t('options.repair.all') : t('options.repair.some', [names]);
  }
}
