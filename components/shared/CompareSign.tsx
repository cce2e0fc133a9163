import type { Compare } from '../../lib/reading';
import { useStrings } from './strings';

const SIGNS = { up: '↑', down: '↓', same: '=' } as const;

/** Whether a figure went up or down, as a sign with its meaning in words for assistive technology. */
export function CompareSign({ compare }: { readonly compare: Compare }) {
  const { t } = useStrings();
  const words = { up: t('figure.up'), down: t('figure.down'), same: t('figure.same') };
  return (
    <span className="compare" data-direction={compare.direction} title={words[compare.direction]}>
      <span aria-hidden="true">{SIGNS[compare.direction]}</span>
      <span className="visually-hidden">{words[compare.direction]}</span>
    </span>
  );
}
