import { type ChangeEvent, useRef } from 'react';
import type { OptionsActions, Outcome } from '../../lib/view/createOptionsStore';
import type { Strings } from '../../lib/view/strings';
import { useStrings } from '../shared/strings';
import { EraseDialog } from './EraseDialog';
import { saveFile } from './saveFile';

interface DataSectionProps {
  readonly outcome: Outcome | null;
  readonly actions: Pick<OptionsActions, 'importSettings' | 'exportSettings' | 'erase'>;
}

/** All that is kept: taken out as a file, brought in again, or erased. */
export function DataSection({ outcome, actions }: DataSectionProps) {
  const { t } = useStrings();
  const erase = useRef<HTMLDialogElement>(null);
  const takeFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    actions.importSettings(await file.text());
    target.value = ''; // so that the same file can be chosen again once it is mended
  };
  return (
    <div className="card">
      <p className="lead">{t('options.data.lead')}</p>
      <div className="data-buttons">
        <button
          type="button"
          className="button"
          onClick={() => void actions.exportSettings().then((text) => saveFile('jingdu-settings.json', text))}
          data-testid="export"
        >
          {t('options.data.export')}
        </button>
        <label className="button file">
          {t('options.data.import')}
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => void takeFile(event)}
            data-testid="import"
          />
        </label>
        <button
          type="button"
          className="button button-danger"
          onClick={() => erase.current?.showModal()}
          data-testid="erase"
        >
          {t('options.data.erase')}
        </button>
      </div>
      <p role="status" className={outcome?.result === 'refused' ? 'status error' : 'status'}>
        {outcome?.about === 'data' && outcomeText(outcome, t)}
      </p>
      <EraseDialog ref={erase} onErase={actions.erase} />
    </div>
  );
}

function outcomeText(outcome: Extract<Outcome, { about: 'data' }>, t: Strings['t']): string {
  switch (outcome.result) {
    case 'imported':
      return t('options.data.imported');
    case 'erased':
      return t('options.data.erased');
    case 'refused':
      break;
  }
  switch (outcome.error.reason) {
    case 'not-json':
      return t('options.data.notJson');
    case 'not-settings':
      return t('options.data.notSettings');
    case 'newer':
      return t('options.data.newer');
    case 'bad-value':
      return t('options.data.badValue', [outcome.error.field]);
  }
}
