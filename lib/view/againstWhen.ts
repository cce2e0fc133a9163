import { AGAINST_PERIOD } from '../figures/metricSuffix';
import type { Compare, Figure } from '../reading';
import type { Strings } from './strings';

/** What a figure is compared with; '' where the text leaves it open. */
export function againstWhen({ to }: Compare, { t }: Pick<Strings, 't'>): string {
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

/** What a figure is compared with, unless the name that it is shown by says so: that of a growth does (on the year). */
export function againstBesideName({ metric, compare }: Figure, strings: Pick<Strings, 't'>): string {
  return compare === null || AGAINST_PERIOD.test(metric) ? '' : againstWhen(compare, strings);
}

/** Which way it went against then, in words. */
export function wentWhere({ direction }: Compare, { t }: Pick<Strings, 't'>): string {
  return { up: t('figure.up'), down: t('figure.down'), same: t('figure.same') }[direction];
}
