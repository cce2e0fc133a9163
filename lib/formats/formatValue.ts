import type { Figure } from '../reading';

const APPROX_SIGNS = { over: '>', 'at-least': '≥', about: '≈', nearly: '≲' } as const;

/**
 * A figure's number with its range, approximation and unit, for a table.
 * @param locale BCP 47: digits are grouped, decimals are as many as the page has, and a number that is too long for a glance, or that
 *   the page writes so in that language, is written as it is spoken (147.5亿); undefined: the value as it is
 */
export function formatValue(figure: Figure, locale?: string): string {
  if (figure.missing || figure.value === null) return '?';
  const digits = decimalsOf(figure);
  const number = (value: number) =>
    locale === undefined
      ? String(value)
      : formatOf(locale, isLong(value, figure.raw, locale), digits).format(value);
  const sign = figure.approx ? APPROX_SIGNS[figure.approx] : '';
  const range = figure.valueMax === null ? '' : `–${number(figure.valueMax)}`;
  const { unit } = figure;
  const [before, after] = unit && standsBefore(unit) ? [unit, ''] : ['', unit ? unitBehind(unit) : ''];
  return `${sign}${before}${number(figure.value)}${range}${after}`;
}

/** The sign of a currency, $ or NT$, stands before its number in every language that we speak; its name (元, USD) behind it. */
export function standsBefore(unit: string): boolean {
  return /\p{Sc}$/u.test(unit);
}

/** A unit behind its number: nobody writes a space before a per cent or a degree sign. */
export function unitBehind(unit: string): string {
  return /^[%‰℃°％]/u.test(unit) ? unit : ` ${unit}`;
}

/** A page that writes 1.0 has measured to a tenth: its zeros are said too. Not those of 1.20万, which are no decimals of the value. */
function decimalsOf({ raw, value }: Figure): number {
  const [, decimals] = /^[+-]?\d+\.(\d{1,6})$/.exec(raw) ?? [];
  return decimals !== undefined && Math.abs(Number(raw)) === Math.abs(value ?? 0) ? decimals.length : 0;
}

const MOST_DIGITS = 6;

/** From here on nobody counts digits. */
const LONG_FROM = 10_000_000;

/** 276万 and 1,147萬5千 stay so for who reads them in Chinese, to be found again on the page; 44萬6,024 is said to the last digit. */
const SPOKEN: readonly (readonly [RegExp, RegExp])[] = [
  [/^zh/, /[万亿萬億](?![\d,，]*\d$)/],
  [/^en/, /million|billion/i],
];

function isLong(value: number, raw: string, locale: string): boolean {
  const size = Math.abs(value);
  const spoken = SPOKEN.some(([language, words]) => language.test(locale) && words.test(raw));
  const exact = Number(size.toPrecision(MOST_DIGITS)) === size;
  return size >= LONG_FROM || (spoken && size >= 10_000 && exact);
}

/** Made once for each language and precision: to make one takes as long as to write a thousand numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, isLong: boolean, digits: number): Intl.NumberFormat {
  const key = `${locale} ${isLong ? 'long' : digits}`;
  const options = isLong ? LONG : { minimumFractionDigits: digits, maximumFractionDigits: 6 };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

const LONG: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: MOST_DIGITS,
};
