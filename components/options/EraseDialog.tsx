import { type RefObject, useId } from 'react';
import { useStrings } from '../shared/strings';

interface EraseDialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  onErase(): void;
}

/** Asks once more; what is erased can't be brought back. The way out comes first, so that Enter alone erases nothing. */
export function EraseDialog({ ref, onErase }: EraseDialogProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <dialog ref={ref} aria-labelledby={id} className="erase-dialog" data-testid="erase-dialog">
      <form method="dialog">
        <h3 id={id}>{t('options.data.eraseAsk')}</h3>
        <p>{t('options.data.eraseNote')}</p>
        <div className="data-buttons">
          <button type="submit" className="button">
            {t('options.data.cancel')}
          </button>
          <button
            type="submit"
            className="button button-danger"
            onClick={onErase}
            data-testid="erase-confirm"
          >
            {t('options.data.eraseNow')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
