/** Digits written in characters. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** 四四三万: digits as they would stand in Arabic, before 万 or 亿. */
const ROW_OF_DIGITS = /^([零一二三四五六七八九]{3,})([万亿])$/;

/** 六千二, 三万五: the last digit is of the next lower power, which speech leaves out. */
const CUT_SHORT = /[一二三四五六七八九]([百千万亿])([一二三四五六七八九])$/;
const NEXT_LOWER: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千', 亿: '千万' };

/**
 * Reads a number written in characters.
 * @returns null for what is no number (万 alone, 一一)
 */
export function parseSpelled(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  const [, most = '', next = ''] = CUT_SHORT.exec(text) ?? [];
  if (next !== '') return parseSpelled(`${text}${NEXT_LOWER[most] ?? ''}`);
  const [, row = '', myriads = ''] = ROW_OF_DIGITS.exec(text) ?? [];
  if (row !== '') return (digits(row) ?? Number.NaN) * multiplier(myriads);
  for (const char of text) {
    const asDigit = DIGITS[char];
    const power = POWERS[char];
    const myriad = MYRIADS[char];
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return digits(text);
      digit = asDigit;
    } else if (char === '廿' || char === '卅') {
      section += char === '廿' ? 20 : 30;
    } else if (power !== undefined) {
      section += (digit ?? (power === 10 ? 1 : Number.NaN)) * power;
      digit = null;
    } else if (myriad !== undefined) {
      const own = section + (digit ?? 0);
      total = myriad > total ? (total + own) * myriad : total + own * myriad;
      section = 0;
      digit = null;
      if (total === 0) return null;
    }
  }
  const value = total + section + (digit ?? 0);
  return Number.isNaN(value) ? null : value;
}

/** 二〇二二: digits one after the other, as years are written. */
function digits(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text.length >= 3 ? value : null;
}

/** What 万, 百万, 十亿 multiply a number by. */
export function multiplier(word: string): number {
  let value = 1;
  for (const char of word) value *= POWERS[char] ?? MYRIADS[char] ?? 1;
  return value;
}
