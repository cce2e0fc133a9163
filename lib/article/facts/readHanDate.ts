const DIGITS = '〇一二三四五六七八九';
/** 二〇二二年十一月二十七日, as official documents are signed; the zero is written in several ways. */
const HAN_DATE =
  /(?<year>[一二][〇○ＯO零一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>三十一?|卅一?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])日/u;

const MONTH = '(?<month>十[一二]?|[一二三四五六七八九]|(?<!\\d)[01]?\\d)月';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
/** As templates set it that know only the month's name, the year last: 十一月 6th, 2009; 03月25日, 2020; 26 三月 2020. */
const YEAR_LAST: readonly RegExp[] = [
  new RegExp(`${MONTH}\\s?(?<day>[0-3]?\\d)(?:st|nd|rd|th|日)?,\\s?${YEAR}`, 'u'),
  new RegExp(`(?<!\\d)(?<day>[0-3]?\\d)\\s${MONTH},?\\s${YEAR}`, 'u'),
];

/** A date in Chinese numerals: year, month and day as plain digits, and where it stands; null if there is none. */
export function readHanDate(
  text: string,
): { readonly digits: string; readonly start: number; readonly end: number } | null {
  const match = HAN_DATE.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (!match || !year || !month || !day) return yearLast(text);
  const number = [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
  const digits = `${number}年${belowHundred(month)}月${belowHundred(day)}日`;
  return { digits, start: match.index, end: match.index + match[0].length };
}

function yearLast(text: string): ReturnType<typeof readHanDate> {
  const match = YEAR_LAST.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { year, month, day } = match?.groups ?? {};
  if (!match || !year || !month || !day) return null;
  const digits = `${year}年${Number(month) || belowHundred(month)}月${Number(day)}日`;
  return { digits, start: match.index, end: match.index + match[0].length };
}

/** 十一, 二十, 三十一: what stands before 十 counts tens, one if nothing does. */
function belowHundred(text: string): number {
  const spelled = text.replace('廿', '二十').replace('卅', '三十');
  const [before, after] = spelled.includes('十') ? spelled.split('十') : ['〇', spelled];
  const tens = before === '' ? 1 : DIGITS.indexOf(before ?? '');
  return tens * 10 + Math.max(0, DIGITS.indexOf(after || '〇'));
}
