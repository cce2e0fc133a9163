import { daysAfter } from '../../periods/calendar';
import { daysTo, firstDay, lastDay, type Moment, monthsTo, type Period } from '../../periods/period';
import { BETWEEN, COUNT_WORD } from '../tables/periodWords';
import { type Anchor, withYear } from './anchor';
import { countOfWord } from './countOfWord';
import type { Range } from './joinPoints';
import { wordsAhead } from './roles';

/** "the week ending", "the three months to", "the 24 hours until" right before a day or a month. */
const UP_TO = new RegExp(
  String.raw`\b(?:the |a )?(?:(?:last|past|first) )?(?:(${COUNT_WORD}|24|48|72)[ -])?(hour|day|week|fortnight|month|quarter|half|year)s?(?:[- ]period| \d{1,2})?,? (?:(?:which |that )?(?:ending|ended|ends)(?: on)?|to|until|till|up to|through|from midnight to) ${BETWEEN}$`,
  'iu',
);
const FROM = new RegExp(
  String.raw`\b(?:the )?week (?:of|beginning|commencing|starting)(?: on)? ${BETWEEN}$`,
  'iu',
);

/** A period that words before a range make of it, and where they begin. */
export interface Widened {
  readonly period: Period;
  readonly start: number;
  readonly isWeek: boolean;
}

/** "the week ending 28 July" is seven days, "the three months to May" three months; null where nothing of the kind stands before. */
export function widen(text: string, { start, period, isRange }: Range, anchor: Anchor): Widened | null {
  if (isRange) return null;
  const ahead = wordsAhead(text, start);
  if (!/week|hour|day|month|quarter|half|year|night/i.test(ahead)) return null;
  const moment = withYear(period.to, anchor);
  const told = UP_TO.exec(ahead);
  if (told) {
    const made = endingWith(moment, (told[2] ?? '').toLowerCase(), countOfWord(told[1]) ?? 1);
    return (
      made && {
        period: made,
        start: start - ahead.length + told.index,
        isWeek: /^week/iu.test(told[2] ?? ''),
      }
    );
  }
  const week = moment.day === null ? null : FROM.exec(ahead);
  const first = firstDay(moment);
  return week && first
    ? {
        period: { from: first, to: daysAfter(first, 6) },
        start: start - ahead.length + week.index,
        isWeek: true,
      }
    : null;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

function endingWith(moment: Moment, unit: string, count: number): Period | null {
  const end = lastDay(moment);
  if (!end || moment.month === null) return null;
  // So many hours to an hour of a day are mostly that day.
  if (unit === 'hour') return daysTo(end, Math.max(1, Math.floor(count / 24)));
  const days = DAYS[unit];
  if (days !== undefined) return daysTo(end, days * count);
  return monthsTo(moment, (MONTHS[unit] ?? 1) * count);
}
