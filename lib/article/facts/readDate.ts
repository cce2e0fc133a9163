import { readHanDate } from './readHanDate';

/** Month names by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:星期|周|週)[一二三四五六日天]|[一二三四五六日月火水木金土]曜?日?)';
const TIME =
  `(?:\\s{0,3}[T,|(（]?\\s{0,3}(?:${WEEKDAY}|at|às)?[)）]?\\s{0,3}(?<half>上午|下午|中午|晚上|凌晨|午後|午前)?\\s?` +
  '(?<hour>[0-2]?\\d)(?::|：|时|時|点|點)(?<minute>[0-5]\\d)(?:(?::|：|分)(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?分?' +
  '(?<ampm>\\s?[ap]\\.?m\\.?)?(?<zone>\\s?(?:Z|GMT|UTC|[+-][01]\\d:?[0-5]\\d))?)?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?[-/.年－]\\s?(?<number>[01]?\\d)\\s?[-/.月－]\\s?(?<day>[0-3]?\\d)(?!\\d)日?${TIME}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\d/])(?<one>[0-3]?\\d)(?<dot>[/.])(?<two>[0-3]?\\d)[/.](?<year>(?:19|20)\\d{2})(?!\\d)(?:,|\\s-)?${TIME}`,
    'iu',
  ),
  new RegExp(`民[国國](?<republic>\\d{2,3})年\\s?(?<number>[01]?\\d)月\\s?(?<day>[0-3]?\\d)日?${TIME}`, 'iu'),
  new RegExp(`令和(?<reiwa>\\d{1,2})年\\s?(?<number>[01]?\\d)月\\s?(?<day>[0-3]?\\d)日?${TIME}`, 'iu'),
  new RegExp(
    `(?<!\\d)(?<hour>[01]?\\d):(?<minute>[0-5]\\d)(?<ampm>\\s?[ap]\\.?m\\.?)(?:\\s[A-Z]{2,4})?,?\\s(?:on\\s)?${MONTH}\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})`,
    'iu',
  ),
  new RegExp(
    `\\b${MONTH}\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})(?:,|\\s-)?${TIME}`,
    'iu',
  ),
  new RegExp(
    `(?<!\\d)(?<day>[0-3]?\\d)(?:st|nd|rd|th)?[\\s-]${MONTH},?[\\s-](?<year>(?:19|20)\\d{2})(?:,|\\s-)?${TIME}`,
    'iu',
  ),
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<number>[01]\d)(?<day>[0-3]\d)(?:T?(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)?)?(?!\d)/u,
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
 * March 25, 2022, 4:05 PM EST, March 25, 2022, 25 Mar 2022, 20220325. Of two small numbers the month is first, but not before a dot or
 * a time without a.m. or p.m. Only the first 400 characters are looked at.
 */
export function readDate(text: string): FoundDate | null {
  const sample = toPlainDigits(text.slice(0, LONGEST));
  if (!/\d/u.test(sample)) return inHan(sample);
  let found: FoundDate | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(sample);
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
    const dayFirst = one > 12 || groups.dot === '.' || (groups.hour !== undefined && !groups.ampm);
    const number = String(dayFirst ? two : one);
    return toIso({ ...groups, one: undefined, number, day: String(dayFirst ? one : two) });
  }
  const year =
    Number(groups.year ?? 0) ||
    Number(groups.republic ?? -1911) + 1911 ||
    Number(groups.reiwa ?? -2018) + 2018;
  const month = groups.month
    ? MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1
    : Number(groups.number);
  const day = Number(groups.day);
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (groups.hour === undefined) return date;
  const afternoon = /^p/iu.test(groups.ampm?.trim() ?? '') || /下午|晚上|午後/u.test(groups.half ?? '');
  const hour =
    (Number(groups.hour) % (groups.ampm ? 12 : 24)) + (afternoon && Number(groups.hour) < 12 ? 12 : 0);
  if (hour > 23) return date;
  const zone = groups.zone?.trim().toUpperCase() ?? '';
  const offset = /^[A-Z]/u.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  return `${date}T${twoDigits(hour)}:${groups.minute ?? '00'}:${groups.second ?? '00'}${offset}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
