import type { Compare, Figure } from '../reading';
import { figureName } from './figureName';
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

/**
 * What a figure is compared with, if the name that it is shown by does not say so: a name of our own does (on the year), the page's own
 * words do not.
 */
export function againstBesideName(figure: Figure, lang: string, strings: Strings): string {
  const { metric, label, compare } = figure;
  const isSaid = /_(?:yoy|mom)$/.test(metric) && figureName(figure, lang, strings).name !== label;
  return compare === null || isSaid ? '' : againstWhen(compare, strings);
}

/** Which way it went against then, in words. */
export function wentWhere({ direction }: Compare, { t }: Pick<Strings, 't'>): string {
  return { up: t('figure.up'), down: t('figure.down'), same: t('figure.same') }[direction];
}
