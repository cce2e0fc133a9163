import { textBefore, textBehind } from '../../../text/beside';
import { type CalendarDay, dayOf, daysBetween, isDay } from '../../periods/calendar';
import { parseSpelled } from '../../spelledNumbers';

/** From when a bulletin speaks; what is not known of it is null. */
export interface Anchor {
  readonly year: number | null;
  /** The day on which it speaks. */
  readonly today: CalendarDay | null;
  /** Month and day of it where the text tells them, also without a year. */
  readonly told: { readonly month: number; readonly day: number } | null;
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const MONTH_DAY = `(?:${NUMBER} ?月 ?)?${NUMBER}`;

/** Verbs and marks behind the day on which somebody speaks: 3月25日通报, 某地7月9日电. */
export const SPEAKS =
  '(?:[上下]午|晚间?|早|凌晨|傍晚)?(?:\\d{1,2}[时点](?:\\d{1,2}分)?)?,?(?:[^,。;\\d\\n]{0,10}在[^,。;\\d\\n]{1,6})?(?:通报|发布|公布|公告|通告|宣布|介绍|表示|指出|证实|说明|发文|电(?![话力视台])|讯(?!问)|消息|报[导道](?!了)|召开|举行|举办)';

/** The day of speaking: 今(25)日, 今日(四月八日), 3月25日通报, a line that is only a date. */
const TODAY = [
  new RegExp(`今 ?[日天]? ?\\( ?${MONTH_DAY} ?[日号]? ?\\) ?[日天]?`),
  new RegExp(`(?<!\\d|[至到~-] ?(?:\\d{1,2}月)?)${MONTH_DAY} ?日${SPEAKS}`),
  new RegExp(
    `^(?:[^\\n]{4,60}\\(|(?=[^日\\n]{5,14}日 ?$))(?:[\\d零一二三四五六七八九]{3,4} ?年 ?)?${MONTH_DAY} ?日(?:发布|更新)?\\)? ?$`,
    'm',
  ),
] as const;

/** A year as printed, with as much of a date as stands behind it. */
const DATED = /(?<!\d)(今\()?([12]\d{3}|1\d\d)\)? ?年 ?(?:(\d{1,2}) ?月 ?(?:(\d{1,2})[日号])?)?/g;

/** What such a date is, when it is none of the bulletin's own: the time compared with, a plan, the beginning of a count. */
const OTHER_TIME = /(?:[较比与于同到自由从去距]|规划|预计|力争|超过)$/;
/** As far behind the day of speaking as days may lie that the bulletin tells: a forecast, a page that is dated a little early. */
const AHEAD = 60;
/** A date that stands in so many characters from the beginning is the bulletin's own. */
const OPENING = 120;
const YEAR = 365;
/** How old a page may be before what it says, and no more than a copy of it. */
const COPY = 400;

/** @param published ISO 8601 or null */
export function findAnchor(folded: string, published: string | null): Anchor {
  const page = dayOf(published);
  const told = toldToday(folded, page);
  const last = ownDate(folded);
  if (page) {
    // A copy of an old bulletin, or a page with a wrong day: its own dates tell.
    const away = last ? daysBetween(last, page) : 0;
    const isOther = (last?.firm && last.exact > 0 && away > COPY) || away < -COPY;
    const base = last && isOther ? last : page;
    const today = { ...(told ?? base), year: told ? closestYear(told, base) : base.year };
    return { year: today.year, today, told };
  }
  if (!last) return { year: null, today: null, told };
  if (!told) return { year: last.year, today: last.exact === 2 ? last : null, told };
  const today = { ...told, year: closestYear(told, last) };
  return { year: today.year, today, told };
}

/** The year of a day that is told without one: the last such up to the bulletin's own day, or a little behind it. */
export function yearOfDay({ today, year }: Anchor, month: number, day: number): number | null {
  return today ? lastYear({ month, day }, today) : year;
}

/**
 * The year of a month that is told without one, or that a run of months ends with; the last one that was over, if it was so
 * of late: what is older is told with its year.
 */
export function yearOfMonth({ today, year }: Anchor, month: number): number | null {
  if (!today) return year;
  const last = lastYear({ month, day: 1 }, today);
  return last < today.year && daysBetween({ year: last, month, day: 28 }, today) > OF_LATE
    ? today.year
    : last;
}

/** The year that a text sums up in its first months is the one before. */
export function yearOfYear({ today, year }: Anchor): number | null {
  return today && today.month <= REVIEWED ? today.year - 1 : year;
}

const OF_LATE = 100;
const REVIEWED = 4;

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

function lastYear(told: MonthDay, base: CalendarDay): number {
  const ahead = daysBetween(base, { ...told, year: base.year });
  if (ahead > AHEAD) return base.year - 1;
  return ahead < AHEAD - YEAR ? base.year + 1 : base.year;
}

function closestYear(told: MonthDay, base: CalendarDay): number {
  const ahead = daysBetween(base, { ...told, year: base.year });
  if (ahead > YEAR / 2) return base.year - 1;
  return ahead < -YEAR / 2 ? base.year + 1 : base.year;
}

interface OwnDate extends CalendarDay {
  /** How much of it is told: a year, a month, a day; what is not is taken as the last one. */
  readonly exact: number;
  /** A window, an as-of or the day of speaking. */
  readonly firm: boolean;
}

/** The latest date with a year that is not that of something else; of the firm ones, else of the most exact ones. */
function ownDate(folded: string): OwnDate | null {
  const found = [...folded.matchAll(DATED)].flatMap((match): OwnDate[] => {
    const [words, isNow, said = '', month, day] = match;
    const before = textBefore(folded, match.index, 6);
    const after = textBehind(folded, match.index + words.length, 4);
    // 140年: how long, unless a month follows.
    const isEra = said.length === 3;
    if (isEra && !month && !isNow) return [];
    if (OTHER_TIME.test(before) || /^(?:以来|起|来|同期|底前|年均)/.test(after)) return [];
    const year = Number(said) + (isEra ? 1911 : 0);
    const date = { year, month: Number(month ?? 12), day: Number(day ?? 28) };
    if (year < 1950 || !isDay(year, date.month, date.day)) return [];
    const exact = day ? 2 : month ? 1 : 0;
    const opens = exact === 2 && match.index < OPENING;
    const firm =
      isNow !== undefined ||
      opens ||
      (exact > 0 && (/截[至止]到?$/.test(before) || /^(?:[\d零]|通报|发布|[电讯])/.test(after)));
    return [{ ...date, exact, firm }];
  });
  const worth = ({ exact, firm }: OwnDate) => (firm ? 3 : exact);
  const best = Math.max(...found.map(worth));
  const most = found.filter((date) => worth(date) === best).sort((a, b) => daysBetween(b, a));
  return most.at(-1) ?? null;
}

function toldToday(folded: string, page: CalendarDay | null) {
  for (const pattern of TODAY) {
    const [, month, number] = pattern.exec(folded) ?? [];
    if (number === undefined) continue;
    const day = numberOf(number);
    const own = month === undefined ? (page ? monthNear(day, page) : null) : numberOf(month);
    if (own !== null && isDay(null, own, day)) return { month: own, day };
  }
  return null;
}

/** 今(10)日 on a page of the 9th or the 11th is this month's, on one of the 30th the next one's. */
function monthNear(day: number, page: CalendarDay): number {
  const away = day - page.day;
  if (away > HALF) return page.month === 1 ? 12 : page.month - 1;
  return away < -HALF ? (page.month % 12) + 1 : page.month;
}

const HALF = 15;

function numberOf(text: string): number {
  return /\d/.test(text) ? Number(text) : (parseSpelled(text) ?? 0);
}
