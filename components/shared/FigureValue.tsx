import { formatValue } from '../../lib/formats/formatValue';
import type { Figure } from '../../lib/reading';
import { useStrings } from './strings';

/** A figure's number with its sign, range and unit, the unit smaller. */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const { t, language } = useStrings();
  if (figure.missing) {
    return (
      <>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{t('figure.missing')}</span>
      </>
    );
  }
  return (
    <>
      {formatValue({ ...figure, unit: null }, language)}
      {figure.unit && <small className="unit"> {figure.unit}</small>}
    </>
  );
}
