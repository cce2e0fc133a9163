import { anyCase } from '../../text/anyCase';
import { readHanDate } from './readHanDate';

/** Month names by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:星期|周|週)[一二三四五六日天]|[一二三四五六日月火水木金土]曜?日?)';
const TIME =
  `(?:\\s{0,3}[T,|(（]?\\s{0,3}(?:${WEEKDAY}|at|à|às|HKT)?[)）]?\\s{0,3}(?<half>上午|下午|中午|晚上|凌晨|午後|午前)?\\s?` +
  '(?<hour>[0-2]?\\d)(?:[:：](?=[0-5]\\d)|[时時点點])(?<minute>[0-5]\\d)?(?:(?::|：|分)(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?分?' +
  '(?<ampm>\\s?[ap]\\.?m\\.?)?(?<zone>\\s?(?:Z|GMT|UTC|[+-][01]\\d:?[0-5]\\d))?)?';
/** 4:05 PM ET, Fri … and 16:05 GMT, …: without either it may be anything. */
const TIME_FIRST =
  '(?<!\\d)(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?:(?<ampm>\\s?[ap]\\.?m\\.?)(?:\\s[A-Z]{2,4})?|\\s[A-Z]{2,4}),?\\s(?:on\\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s)?';
/** 20-03-25 16:12: two digits for everything are a date only with a time behind them. */
const SHORT =
  '(?<![\\d.:-])(?<short>[0-4]\\d)-(?<number>[01]\\d)-(?<day>[0-3]\\d)\\s{0,3}(?<hour>[0-2]\\d)[:：](?<minute>[0-5]\\d)(?!\\d)';
/** 3/25/20 4:05 PM: so only those write who put the month first. */
const SHORT_MONTH_FIRST =
  '(?<![\\d/])(?<number>[01]?\\d)/(?<day>[0-3]?\\d)/(?<short>[0-4]\\d),?\\s{1,3}(?:at\\s)?(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?<ampm>\\s?[ap]\\.?m\\b)';
/** 03.25.20, 16:05: of these only the day is more than twelve. */
const SHORT_DOTS =
  '(?<![\\d.])(?<number>0[1-9]|1[0-2])\\.(?<day>1[3-9]|2\\d|3[01])\\.(?<short>[0-4]\\d),?\\s{1,3}(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?<ampm>\\s?[ap]\\.?m\\b)?';
/** 17:35 2020-03-25 */
const CLOCK_FIRST =
  '(?<![\\d:])(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?,?\\s{1,3}(?<year>20\\d{2})[-/.年](?<number>[01]?\\d)[-/.月](?<day>[0-3]?\\d)(?!\\d)日?';
/** 2024 03/25 16:12: the year stands in a box of its own. */
const YEAR_APART =
  '(?<!\\d)(?<year>20\\d{2})\\s?(?<number>[01]\\d)/(?<day>[0-3]\\d)\\s?(?<hour>[0-2]\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?!\\d)';
/** 發布日期 109-02-05: years of the republic without a word are told by the label before them. */
const REPUBLIC =
  '(?<=(?:日期|時間|时间)[\\s:：]{0,4})(?<republic>1[0-4]\\d)[-/.](?<number>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)';
/** The year before the first one of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** What every date of a kind has in it. */
const SIGNS = {
  clock: /\d:\d/,
  digits: /\d{8}/,
  dots: /\d\.\d\d\.\d/,
  era: /令和|平成/,
  label: /[期間间]/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  republic: /民[国國]/,
  short: /\d-\d\d-\d/,
  slashes: /\d\/\d/,
  year: /(?:19|20)\d\d/,
} as const;

/** A way to write dates, and what is looked for first: it settles nearly every text, and a pattern that is not asked is not compiled. */
interface DatePattern {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

function written(sign: keyof typeof SIGNS, pattern: RegExp): DatePattern {
  return { sign: SIGNS[sign], pattern };
}

const PATTERNS: readonly DatePattern[] = [
  written('clock', new RegExp(CLOCK_FIRST, 'u')),
  written(
    'year',
    anyCase(
      `(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?[-/.年－](?:[（(](?:令和|平成)(?:元|\\d{1,2})年?[)）])?\\s?(?<number>[01]?\\d)\\s?[-/.月－]\\s?(?<day>[0-3]?\\d)(?!\\d)日?${TIME}`,
    ),
  ),
  written(
    'year',
    anyCase(
      `(?<![\\d/])(?<one>[0-3]?\\d)(?<dot>[/.-])(?<two>[0-3]?\\d)[/.-](?<year>(?:19|20)\\d{2})(?!\\d)(?:,|\\s-)?${TIME}`,
    ),
  ),
  written(
    'republic',
    anyCase(`民[国國](?<republic>\\d{2,3})年\\s?(?<number>[01]?\\d)月\\s?(?<day>[0-3]?\\d)日?${TIME}`),
  ),
  written(
    'era',
    anyCase(
      `(?<era>令和|平成)(?<yearOfEra>元|\\d{1,2})年(?:[（(]20\\d{2}年?[)）])?\\s?(?<number>[01]?\\d)月\\s?(?<day>[0-3]?\\d)日?${TIME}`,
    ),
  ),
  written(
    'month',
    anyCase(`${TIME_FIRST}${MONTH}\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})`),
  ),
  written(
    'month',
    anyCase(`${TIME_FIRST}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s${MONTH},?\\s(?<year>(?:19|20)\\d{2})`),
  ),
  written(
    'month',
    anyCase(
      `\\b${MONTH}\\s(?<day>[0-3]?\\d)\\s(?<hour>[0-2]\\d):(?<minute>[0-5]\\d):(?<second>[0-5]\\d)\\s(?:[A-Z]{3,4}\\s)?(?<year>(?:19|20)\\d{2})`,
    ),
  ),
  written(
    'month',
    anyCase(`\\b${MONTH}\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})(?:,|\\s-)?${TIME}`),
  ),
  written(
    'month',
    anyCase(
      `(?<!\\d)(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:[\\s-]|\\sof\\s)${MONTH},?[\\s-](?<year>(?:19|20)\\d{2})(?:,|\\s-)?${TIME}`,
    ),
  ),
  written('clock', new RegExp(YEAR_APART, 'u')),
  written('label', new RegExp(REPUBLIC, 'u')),
  written('short', new RegExp(SHORT, 'u')),
  written('slashes', anyCase(SHORT_MONTH_FIRST)),
  written('dots', anyCase(SHORT_DOTS)),
  written(
    'digits',
    /(?<!\d)(?<year>(?:19|20)\d{2})(?<number>[01]\d)(?<day>[0-3]\d)(?:T?(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)?)?(?!\d)/u,
  ),
];
const LONGEST = 400;

/** A moment as a page writes it. */
export interface FoundDate {
  /** ISO 8601: a day, or a day with its time, with the zone if one is written. */
  readonly iso: string;
  readonly hasTime: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first full date in a text, with the time of day after it: ISO, 2022年3月25日 16:12, 2022/3/25 下午4:12, 民國111年, 令和4年,
 * March 25, 2022, 4:05 PM EST, March 25, 2022, 25 Mar 2022, 20220325; with a time 22-03-25, 3/25/22 and 03.25.22 (not 03.05.22). Of two small numbers the month is first, but not before a dot or
 * a time without a.m. or p.m. Only the first 400 characters are looked at.
 */
export function readDate(text: string): FoundDate | null {
  const sample = toPlainDigits(text.slice(0, LONGEST));
  if (!/\d/u.test(sample)) return inHan(sample);
  let found: FoundDate | null = null;
  for (const { sign, pattern } of PATTERNS) {
    const match = sign.test(sample) ? pattern.exec(sample) : null;
    const iso = match?.groups ? toIso(match.groups) : null;
    if (!match || !iso || (found && found.start <= match.index)) continue;
    found = { iso, hasTime: iso.length > 10, start: match.index, end: match.index + match[0].length };
  }
  return found ?? inHan(sample);
}

function inHan(sample: string): FoundDate | null {
  const han = readHanDate(sample);
  const date = han && readDate(han.digits);
  return date ? { ...date, start: han.start, end: han.end } : null;
}

/** ２０２２年 is 2022年, character by character. */
function toPlainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function toIso(groups: Record<string, string | undefined>): string | null {
  if (groups.one) {
    const [one, two] = [Number(groups.one), Number(groups.two)];
    const dayFirst = one > 12 || groups.dot !== '/' || (groups.hour !== undefined && !groups.ampm);
    const number = String(dayFirst ? two : one);
    return toIso({ ...groups, one: undefined, number, day: String(dayFirst ? one : two) });
  }
  const year =
    Number(groups.year ?? 0) ||
    Number(groups.short ?? -2000) + 2000 ||
    Number(groups.republic ?? -1911) + 1911 ||
    eraYear(groups);
  const month = groups.month
    ? MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1
    : Number(groups.number);
  const day = Number(groups.day);
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (groups.hour === undefined) return date;
  const hour = hourOf(groups);
  if (hour > 23) return date;
  const zone = groups.zone?.trim().toUpperCase() ?? '';
  const offset = /^[A-Z]/u.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  return `${date}T${twoDigits(hour)}:${groups.minute ?? '00'}:${groups.second ?? '00'}${offset}`;
}

/** The hour of 24: 12 a.m. is the first, 下午 may stand before either count. */
function hourOf({ ampm, half, hour }: Record<string, string | undefined>): number {
  const said = Number(hour);
  const isLate = /^p/iu.test(ampm?.trim() ?? '') || /下午|晚上|午後/u.test(half ?? '');
  const isEarly = (ampm !== undefined && !isLate) || /上午|午前|凌晨/u.test(half ?? '');
  if (isEarly && said === 12) return 0;
  return isLate && said < 12 ? said + 12 : said;
}

/** 令和4年 is 2022, 元年 the first one. */
function eraYear({ era, yearOfEra }: Record<string, string | undefined>): number {
  return (ERAS[era ?? ''] ?? 0) + (yearOfEra === '元' ? 1 : Number(yearOfEra ?? 0));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
