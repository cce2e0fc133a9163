import { formatValue } from '../../lib/formats/formatValue';
import type { Compare, Figure } from '../../lib/reading';
import type { Strings } from '../../lib/view/strings';
import { ArrowIcon } from './icons';
import { useStrings } from './strings';

interface CompareSignProps {
  readonly compare: Compare;
  /** By how much, where the text says so. */
  readonly change?: Figure | null;
}

/** Whether a figure went up or down, by how much, and against when. */
export function CompareSign({ compare, change = null }: CompareSignProps) {
  const { t, language } = useStrings();
  const words = { up: t('figure.up'), down: t('figure.down'), same: t('figure.same') };
  const against = againstWhen(compare, t);
  return (
    <span className="compare" data-direction={compare.direction} title={words[compare.direction]}>
      <ArrowIcon direction={compare.direction} />
      <span className="visually-hidden">{words[compare.direction]}</span>
      {change && <strong>{formatValue(change, language)}</strong>}
      {against !== '' && <span>{against}</span>}
    </span>
  );
}

/** What a figure is compared with; '' where the text leaves it open. */
function againstWhen({ to }: Compare, t: Strings['t']): string {
  switch (to) {
    case 'previous-day':
      return t('figure.againstDay');
    case 'previous-month':
      return t('figure.againstMonth');
    case 'previous-year':
      return t('figure.againstYear');
    default:
      return '';
  }
}
