import { formatValue } from '../../lib/formats/formatValue';
import type { Compare, Figure } from '../../lib/reading';
import { againstWhen, wentWhere } from '../../lib/view/againstWhen';
import { ArrowIcon } from './icons';
import { useStrings } from './strings';

interface CompareSignProps {
  readonly compare: Compare;
  /** By how much, where the text says so. */
  readonly change?: Figure | null;
  /** Whether against when is said too. */
  readonly says?: 'all' | 'direction';
}

/** Whether a figure went up or down, by how much, and against when. */
export function CompareSign({ compare, change = null, says = 'all' }: CompareSignProps) {
  const strings = useStrings();
  const words = wentWhere(compare, strings);
  // The name of a growth says against when.
  const against = says === 'direction' ? '' : againstWhen(compare, strings);
  return (
    <span className="compare" data-direction={compare.direction} title={words}>
      <ArrowIcon direction={compare.direction} />
      <span className="visually-hidden">{words}</span>
      {change && <strong>{formatValue(change, strings.language)}</strong>}
      {against !== '' && <span>{against}</span>}
    </span>
  );
}
