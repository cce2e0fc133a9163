import { formatValue, standsBefore, unitBehind } from '../../lib/formats/formatValue';
import type { Figure } from '../../lib/reading';
import { useStrings } from './strings';

/** A figure's number with its sign, range and unit, the unit smaller. */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const { t, language } = useStrings();
  if (figure.missing) {
    return (
      <>
        <span aria-hidden="true" title={t('figure.missing')}>
          ?
        </span>
        <span className="visually-hidden">{t('figure.missing')}</span>
      </>
    );
  }
  const { unit } = figure;
  if (unit === null || standsBefore(unit)) return formatValue(figure, language);
  return (
    <>
      {formatValue({ ...figure, unit: null }, language)}
      <small className="unit">{unitBehind(unit)}</small>
    </>
  );
}
