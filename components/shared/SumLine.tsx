import { writeSum } from '../../lib/formats/writeSum';
import type { Check } from '../../lib/reading';
import { useStrings } from './strings';

interface SumLineProps {
  readonly check: Check;
  /** The parts' values in the order of the check. */
  readonly values: readonly number[];
}

/** ✓ or ✗ of one sum, with its terms; a wrong one with the exact difference. */
export function SumLine({ check, values }: SumLineProps) {
  const { t, language } = useStrings();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  // Decimal fractions do not add up exactly in binary; nobody wants to see 0.30000000000000004.
  const difference = Number(Math.abs(check.sum - check.expected).toPrecision(12));
  return (
    <p className="sum" data-testid="sum" data-ok={check.ok}>
      <span aria-hidden="true">{check.ok ? '✓' : '✗'}</span>{' '}
      <span className="sum-verdict">
        {check.ok ? t('figure.sumRight') : t('figure.sumWrong', [number.format(difference)])}
      </span>{' '}
      <span className="sum-terms">{writeSum(check, values, number.format)}</span>
    </p>
  );
}
