import type { Figure } from '../reading';

const APPROX_SIGNS = { over: '>', 'at-least': '≥', about: '≈', nearly: '≲' } as const;

/**
 * A figure's number with its range, approximation and unit, for a table.
 * @param locale BCP 47: digits are grouped, and a number too long for a glance is written as it is spoken (147.5亿);
 *   undefined: digits as they are
 */
export function formatValue(figure: Figure, locale?: string): string {
  if (figure.missing || figure.value === null) return '?';
  const number = (value: number) =>
    locale === undefined ? String(value) : new Intl.NumberFormat(locale, optionsFor(value)).format(value);
  const sign = figure.approx ? APPROX_SIGNS[figure.approx] : '';
  const range = figure.valueMax === null ? '' : `–${number(figure.valueMax)}`;
  return `${sign}${number(figure.value)}${range}${figure.unit ? ` ${figure.unit}` : ''}`;
}

/** From here on nobody counts digits. */
const LONG_FROM = 10_000_000;

function optionsFor(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < LONG_FROM
    ? { maximumFractionDigits: 6 }
    : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 };
}
