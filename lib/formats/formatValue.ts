import type { Figure } from '../reading';

const APPROX_SIGNS = { over: '>', 'at-least': '≥', about: '≈', nearly: '≲' } as const;

/**
 * A figure's number with its range, approximation and unit, for a table.
 * @param locale BCP 47, for grouping digits; undefined: digits as they are
 */
export function formatValue(figure: Figure, locale?: string): string {
  if (figure.missing || figure.value === null) return '?';
  const number = (value: number) =>
    locale === undefined ? String(value) : new Intl.NumberFormat(locale).format(value);
  const sign = figure.approx ? APPROX_SIGNS[figure.approx] : '';
  const range = figure.valueMax === null ? '' : `–${number(figure.valueMax)}`;
  return `${sign}${number(figure.value)}${range}${figure.unit ? ` ${figure.unit}` : ''}`;
}
