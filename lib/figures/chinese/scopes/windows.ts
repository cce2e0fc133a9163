import type { Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { isoDay, lastDayNumbered } from '../../periods/calendar';
import { parseSpelled } from '../../spelledNumbers';
import { type Anchor, yearOfDay, yearOfMonth, yearOfYear } from '../periods/anchor';
import { readPeriods } from './periods';
import { readRelativeDays } from './relativeDays';

/** A stretch of time or a moment that holds for the figures after it. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** A stretch makes figures new; 截至 makes them totals; a bare day says only when. */
  readonly mode: Extract<Scope, 'new'> | 'as-of' | 'day';
  readonly date: string;
  /** A month or longer, by name. */
  readonly period?: boolean;
  /** 昨日: its words are read as well, as they say that what follows is new. */
  readonly isWord?: boolean;
  /** 自…以来: counted up from then on. */
  readonly since?: boolean;
  /** It has no date, and holds all the same until the next one. */
  readonly lasts?: boolean;
}

interface Day {
  year: number | null;
  month: number;
  day: number;
}

/** In digits, or in characters as Hong Kong writes its days. */
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十零]{1,3})';
const DAY = `(?:(?<!\\d)([12]\\d{3}|1\\d\\d) ?年 ?)?(?:${NUMBER} ?月 ?)?${NUMBER}\\)? ?(?:[日号](?!本)|(?<=月 ?\\d{1,2})(?=[-至到~] ?(?:\\d{1,2} ?月 ?)?\\d{1,2} ?[日号]))`;
const HOUR = `(?: ?(?:上午|下午|凌晨|晚上?|中午|早)? ?${NUMBER} ?(?:[时点](?:\\d{1,2}分|[一二三四五六七八九十零]{1,3}分)?|:00|(?=-|至|到|~)))?`;
const TO = '(?: ?(?:-{1,2}|(?:起|做|持续|执行)?[至到]|~|次日)+ ?)';

const MOMENT = new RegExp(
  `(截至|截止到|截止|至|自)? ?(?:今天|今日|昨日|昨天|[今昨](?=\\())? ?\\(?${DAY}\\)?${HOUR}(?:${TO}(?:${DAY})?${HOUR})?`,
  'g',
);

/**
 * Finds the windows and as-of dates of a folded text.
 * @param anchor gives the year that the text leaves out, and the month of a bare day
 */
export function readWindows(folded: string, anchor: Anchor): readonly Window[] {
  const found: Window[] = [];
  const { today } = anchor;
  let known: Day = { year: anchor.year, month: 0, day: 0 };
  for (const match of folded.matchAll(MOMENT)) {
    const [raw, asOf, year, month, day, hour, year2, month2, day2, hour2] = match;
    const bare = month === undefined && (known.month === 0 || !/\d/.test(day ?? ''));
    const undated = bare ? ofThisMonth(folded, match) : null;
    if (undated) found.push(undated);
    const recent =
      bare && !undated && today && isBareDay(folded, match) ? lastDayNumbered(numberOf(day), today) : null;
    if (bare && !recent) continue; // 三日 alone is how long, not when
    if (month === undefined && isHouse(folded, match)) continue;
    const said = SAID_YEAR.exec(textBefore(folded, match.index, LATELY))?.[1];
    const own = month ? numberOf(month) : known.month;
    const from: Day = recent ?? {
      year: year
        ? fullYear(year)
        : said
          ? Number(said)
          : month
            ? yearOfDay(anchor, own, numberOf(day))
            : known.year,
      month: own,
      day: numberOf(day),
    };
    if (from.month < 1 || from.month > 12 || from.day < 1 || from.day > 31) continue;
    known = from;
    const to: Day = day2
      ? {
          year: year2 ? fullYear(year2) : laterYear(from, month2 ? numberOf(month2) : from.month),
          month: month2 ? numberOf(month2) : from.month,
          day: numberOf(day2),
        }
      : from;
    const since =
      asOf === '自' &&
      /^ ?(?:以来|起)/.test(folded.slice(match.index + raw.length, match.index + raw.length + 3));
    const stretch = day2 !== undefined || hour2 !== undefined;
    const mode = asOf?.startsWith('截') && !stretch ? 'as-of' : stretch || since ? 'new' : 'day';
    const date = dateOf(from, inDigits(hour), to, inDigits(hour2), stretch);
    found.push({
      start: match.index,
      end: match.index + raw.length,
      mode,
      since,
      date,
    });
    known = to;
  }
  const days = [...found, ...slashed(folded, anchor)];
  const others = [
    ...readPeriods(folded, (month) => (month === null ? yearOfYear(anchor) : yearOfMonth(anchor, month))),
    ...readRelativeDays(folded, today),
  ].filter((other) => !days.some((day) => day.start < other.end && other.start < day.end));
  return [...days, ...others].sort((a, b) => a.start - b.start);
}

/** 2025年以来(截至9月21日), 2013年4月21日至4月22日: the year that was named last in the sentence, but for one compared with. */
const SAID_YEAR = /.*(?<![较比于与同]|\d)([12]\d{3}) ?年(?!年?初?同期)[^。\n]*$/;
const LATELY = 30;

/** 19日 without a month, in digits: not 7日内, 3日游, and no 号, which numbers typhoons and houses. */
function isBareDay(folded: string, { index, 0: raw, 4: day }: RegExpExecArray): boolean {
  return (
    /^\d{1,2}$|^$/.test(/^ ?[今昨]/.test(raw) ? '' : (day ?? '')) &&
    raw.includes('日') &&
    !/[\d.第至到~-]$/.test(folded.slice(0, index).slice(-1)) &&
    !/^ ?(?:内|以内|之内|以来|来|游|间|后|以后|龄|均|报)/.test(
      folded.slice(index + raw.length, index + raw.length + 3),
    )
  );
}

/** 中街3巷10号附近, 王海路78号: a house, not a day. */
function isHouse(folded: string, { index, 0: raw }: RegExpExecArray): boolean {
  return (
    raw.endsWith('号') &&
    (/[巷弄路街道里村栋第]$/.test(folded.slice(0, index).slice(-1)) ||
      /^(?:附近|楼|院|店|门|线|住宅|住户|民宅)/.test(
        folded.slice(index + raw.length, index + raw.length + 2),
      ))
  );
}

/** 本月7日至13日, 截至上月28日: a window whose month only the page's date could tell. */
function ofThisMonth(folded: string, match: RegExpExecArray): Window | null {
  const { index, 0: raw, 1: asOf, 8: day2, 9: hour2 } = match;
  const before = textBefore(folded, index, 6);
  // 昨日(9日)0-24时: the day before a page that has no date.
  if (hour2 !== undefined && /^ ?(?:昨|今)/.test(raw))
    return { start: index, end: index + raw.length, mode: 'new', date: '', lasts: true };
  const said = /(截至|截止到?)?[本上]月$/.exec(before);
  if (!said) return null;
  const end = index + raw.length;
  const until = UNTIL_NOW.exec(textBehind(folded, end, 8))?.[0] ?? '';
  const mode = (said[1] ?? asOf) ? 'as-of' : day2 || until ? 'new' : 'day';
  return { start: index, end: end + until.length, mode, date: '' };
}

/** 由本月17日起截至昨日: a stretch, however it ends. */
const UNTIL_NOW = /^起,?(?:截至|直?至|到)(?:[昨今][日天])/;

/** 上週(1/7-1/13): a week in brackets, as Taiwan's weekly reports have it. */
const SLASHED = /\((\d{1,2})\/(\d{1,2})(?:-(\d{1,2})\/(\d{1,2}))?\)/g;

function slashed(folded: string, anchor: Anchor): readonly Window[] {
  return [...folded.matchAll(SLASHED)].flatMap((match) => {
    const [raw, month, day, month2, day2] = match;
    const on = (m: string, d: string) => ({
      year: yearOfDay(anchor, Number(m), Number(d)),
      month: Number(m),
      day: Number(d),
    });
    const from = on(month ?? '', day ?? '');
    const to = day2 === undefined ? from : on(month2 ?? '', day2);
    if (from.month > 12 || from.day > 31 || to.month > 12 || to.day > 31) return [];
    const stretch = day2 !== undefined;
    const date = dateOf(from, undefined, to, undefined, stretch);
    return [
      { start: match.index, end: match.index + raw.length, mode: stretch ? 'new' : 'day', date } as const,
    ];
  });
}

/** 12月30日至1月5日: into the next year. */
function laterYear(from: Day, month: number): number | null {
  return from.year !== null && month < from.month ? from.year + 1 : from.year;
}

/** Taiwan counts its years from 1912. */
function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + 1911;
}

function numberOf(text: string | undefined): number {
  return /\d/.test(text ?? '') ? Number(text) : (parseSpelled(text ?? '') ?? 0);
}

function inDigits(hour: string | undefined): string | undefined {
  return hour === undefined ? undefined : String(numberOf(hour));
}

function dateOf(
  from: Day,
  hour: string | undefined,
  to: Day,
  hour2: string | undefined,
  stretch: boolean,
): string {
  const start = isoDay(from);
  if (!stretch || (isoDay(to) === start && isWholeDay(hour, hour2))) return start;
  const whole = isWholeDay(hour, hour2);
  const clock = (h: string | undefined) => (h === undefined || whole ? '' : `T${h.padStart(2, '0')}`);
  return `${start}${clock(hour)}/${isoDay(to)}${clock(hour2)}`;
}

function isWholeDay(hour: string | undefined, hour2: string | undefined): boolean {
  return (hour === undefined || hour === '0' || hour === '00') && (hour2 === undefined || hour2 === '24');
}
