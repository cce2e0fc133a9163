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
    locale === undefined ? String(value) : formatOf(locale, Math.abs(value) >= LONG_FROM).format(value);
  const sign = figure.approx ? APPROX_SIGNS[figure.approx] : '';
  const range = figure.valueMax === null ? '' : `–${number(figure.valueMax)}`;
  return `${sign}${number(figure.value)}${range}${figure.unit ? ` ${figure.unit}` : ''}`;
}

/** From here on nobody counts digits. */
const LONG_FROM = 10_000_000;

/** Made once for each language: to make one takes as long as to write a thousand numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, isLong: boolean): Intl.NumberFormat {
  const key = `${locale} ${isLong}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, isLong ? LONG : SHORT);
  formats.set(key, format);
  return format;
}

const SHORT: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };
const LONG: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
};
