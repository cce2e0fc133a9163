import { textBefore } from '../../../text/beside';
import { type CalendarDay, daysAfter, weekdayOf } from '../../periods/calendar';
import { daysTo, type Moment, monthsTo, NO_YEAR, type Period, periodOf } from '../../periods/period';
import { MONTH_NAMES, MONTHS } from '../tables/calendar';
import { COUNT_WORD } from '../tables/periodWords';
import { allMatches } from '../words/allMatches';
import { countOfWord } from './countOfWord';
import type { TimeExpression } from './timeExpression';

/** What a relative time is told from. */
export interface Now {
  /** The day of the page or the bulletin: today. */
  readonly today: CalendarDay;
  /** How far its totals go. */
  readonly asOf: CalendarDay;
  /** The window that the bulletin is of. */
  readonly window: Period | null;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY_NAMES = WEEKDAYS.map((name) => name.replace(/^./, (first) => first.toUpperCase())).join('|');
const DAY = new RegExp(
  String.raw`\b(?:([Yy]esterday|[Ll]ast night|[Oo]vernight)|([Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|(${DAY_NAMES})(?!,? (?:the )?(?:\d|${MONTH_NAMES}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))\b(?!['’]s (?!report|update|figure|data))`,
  'g',
);
/** Not "until Friday" or "from yesterday", which is what is compared with. */
const NO_DAY_AHEAD = /\b(?:every|each|until|next|same|from|late|the day before|to|over|previous) $|\bon-$/i;
const PAST = new RegExp(
  String.raw`\b(?:[Pp]ast|[Ll]ast|[Pp]receding|([Pp]revious)) (?:(${COUNT_WORD}|24|48|72|30|28|90|twenty-four)[ -])?(hour|hrs|day|week|fortnight|month|quarter|year)s?\b(?!['’-]| of\b)`,
  'g',
);
const WITHIN = /\b(in|over|during|within|for|of|that)? ?(the |a )$/i;
const IN_DAY = /\b(?:(?:single|one|a|the) day|24[ -]hours?(?: period)?)\b(?! (?:before|after|of|to))/g;
const IN = /\b(?:in|within|for|over|during) (?:the |a )?$/i;
/** "On the day before, 30 tests were made." */
const DAY_BEFORE = /(?:^|[.\n] ?)(?:On )?[Tt]he (?:day before|previous day)\b/g;
const THIS = /\b[Tt]his (?:(?:calendar|reporting) )?(week|month|year)\b(?: (so far|to date))?/g;
const SO_FAR = /\b(so far|to date|already|up to now|(earlier)) (?:in |during )?$/i;
const YEAR_TO_DATE =
  /\b(?:the year (?:so far|to date)|[Yy]ear[- ]to[- ]date|(?:[Ss]ince|[Ff]rom) (?:the )?(?:start|beginning) of (?:the|this|the current) year|[Ss]ince (?:1 January|January 1)(?! ?(?:,|\d| 19| 20)))/g;
const OTHER_MONTH = new RegExp(`\\b[Ll]ast (${MONTH_NAMES})\\b`, 'g');
const WEEKEND = /\b(?:the|[Tt]his|[Tt]he last|[Tt]his past|[Ll]ast|[Pp]ast) weekend\b/g;

/** How far the words before tell more, in characters. */
const AHEAD = 24;

type Found = Omit<TimeExpression, 'start' | 'end'>;

/** Times that only the bulletin's own day tells: yesterday, the past seven days, this year. */
export function findRelativePeriods(text: string, now: Now): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  // A sign is there far more seldom than it takes to look for it.
  const take = (
    sign: string,
    pattern: RegExp,
    make: (match: RegExpExecArray, ahead: string) => Found | null,
  ) => {
    if (!text.includes(sign)) return;
    for (const match of allMatches(pattern, text)) {
      const made = make(match, textBefore(text, match.index, AHEAD));
      if (made) found.push({ start: match.index, end: match.index + match[0].length, ...made });
    }
  };
  take('', DAY, (match, ahead) => (NO_DAY_AHEAD.test(ahead) ? null : dayOf(match, now)));
  take('', PAST, (match, ahead) => pastOf(match, ahead, now));
  take(' day', IN_DAY, (_, ahead) => (IN.test(ahead) ? of(daysTo(now.asOf, 1), 'hours') : null));
  take('24', IN_DAY, (_, ahead) => (IN.test(ahead) ? of(daysTo(now.asOf, 1), 'hours') : null));
  take('he day b', DAY_BEFORE, () => of(daysTo(daysAfter(now.asOf, -1), 1), 'day'));
  take('e previous day', DAY_BEFORE, () => of(daysTo(daysAfter(now.asOf, -1), 1), 'day'));
  take('his ', THIS, (match, ahead) => thisOf(match, ahead, now));
  take('ear', YEAR_TO_DATE, () => ({ period: sinceNewYear(now), role: 'since', grain: 'year' }));
  take('ast ', OTHER_MONTH, ([, name = '']) => {
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const { year, month: current } = now.today;
    return of(periodOf({ year: month < current ? year : year - 1, month, day: null }), 'month');
  });
  take(' weekend', WEEKEND, () => {
    const sunday = daysAfter(now.today, -(weekdayOf(now.today) || 7));
    return of(daysTo(sunday, 2), 'day');
  });
  return found;
}

function of(period: Period | null, grain: TimeExpression['grain']): Found | null {
  return period && { period, role: 'of', grain };
}

function sinceNewYear({ asOf }: Now): Period {
  return { from: { year: asOf.year, month: 1, day: 1 }, to: asOf };
}

function dayOf([, yesterday, today, weekday]: RegExpExecArray, now: Now): Found | null {
  if (weekday && now.today.year === NO_YEAR) return null;
  const back = yesterday
    ? 1
    : today
      ? 0
      : (weekdayOf(now.today) - WEEKDAYS.indexOf((weekday ?? '').toLowerCase()) + 7) % 7;
  const day = daysAfter(now.today, -back);
  return of({ from: day, to: day }, 'day');
}

function pastOf([, previous, word, unit = '']: RegExpExecArray, before: string, now: Now): Found | null {
  const [, ahead, article] = WITHIN.exec(before) ?? [];
  const count = word === undefined ? null : word.toLowerCase() === 'twenty-four' ? 24 : countOfWord(word);
  const month: Moment = { ...now.asOf, day: null };
  const ended = monthsTo(month, 2)?.from;
  const kind = unit;
  if (/^h/u.test(kind)) return of(daysTo(now.asOf, Math.max(1, Math.floor((count ?? 24) / 24))), 'hours');
  if (kind === 'day') return of(daysTo(now.asOf, count ?? 1), 'day');
  if (kind === 'fortnight') return of(daysTo(now.asOf, 14), 'week');
  // "The previous week" is held against this one.
  if (ahead === undefined && previous !== undefined) return null;
  if (kind === 'week') {
    if (count !== null) return of(daysTo(now.asOf, 7 * count), 'week');
    // "In the last week" ends now, "last week" on Sunday.
    if (ahead !== undefined && article !== undefined) return of(daysTo(now.asOf, 7), 'week');
    return article === undefined
      ? of(daysTo(daysAfter(now.today, -(weekdayOf(now.today) || 7)), 7), 'week')
      : null;
  }
  if (article !== undefined && count === null) return null;
  if (kind === 'month') return count === null && ended ? of(periodOf(ended), 'month') : null;
  if (kind === 'year' && count === null)
    return of(periodOf({ year: now.today.year - 1, month: null, day: null }), 'year');
  return null;
}

function thisOf([, kind, behind]: RegExpExecArray, ahead: string, now: Now): Found | null {
  const [, before, earlier] = SO_FAR.exec(ahead) ?? [];
  if (earlier !== undefined) return null;
  if (kind === 'year') return { period: sinceNewYear(now), role: 'since', grain: 'year' };
  if (kind === 'month') {
    const month = { year: now.today.year, month: now.today.month, day: null };
    return before || behind
      ? of({ from: { ...month, day: 1 }, to: now.asOf }, 'month')
      : of(periodOf(month), 'month');
  }
  return of(now.window ?? daysTo(now.asOf, 7), 'week');
}
