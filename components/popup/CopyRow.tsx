import { COPY_FORMATS, type CopyFormat } from '../../lib/formats/copyText';
import type { Strings } from '../../lib/view/strings';
import { CheckIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';

interface CopyRowProps {
  /** What was copied last. */
  readonly copied: string | null;
  onCopy(format: CopyFormat): void;
}

/** Copies the whole reading in one of four formats. */
export function CopyRow({ copied, onCopy }: CopyRowProps) {
  const { t } = useStrings();
  return (
    <fieldset className="copy-row">
      <legend>{t('copy.all')}</legend>
      {COPY_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="chip"
          onClick={() => onCopy(format)}
          title={formatUse(format, t)}
          data-testid={`copy-${format}`}
          data-copied={copied === format}
        >
          {copied === format && <CheckIcon />}
          {formatName(format, t)}
        </button>
      ))}
      <span role="status" className="visually-hidden">
        {copied === null ? '' : t('copy.done')}
      </span>
    </fieldset>
  );
}

/** Not everybody knows what these names stand for. */
function formatUse(format: CopyFormat, t: Strings['t']): string {
  switch (format) {
    case 'table':
      return t('copy.tableUse');
    case 'markdown':
      return t('copy.markdownUse');
    case 'csv':
      return t('copy.csvUse');
    case 'json':
      return t('copy.jsonUse');
  }
}

function formatName(format: CopyFormat, t: Strings['t']): string {
  switch (format) {
    case 'table':
      return t('copy.table');
    case 'markdown':
      return t('copy.markdown');
    case 'csv':
      return t('copy.csv');
    case 'json':
      return t('copy.json');
  }
}
