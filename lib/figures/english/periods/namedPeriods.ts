import type { Moment, Period } from '../../periods/period';
import { MONTH_NAMES, MONTHS } from '../tables/calendar';
import { COUNT_WORD } from '../tables/periodWords';
import { allMatches } from '../words/allMatches';
import type { Span } from '../words/splitSentences';
import type { Anchor } from './anchor';
import { countOfWord } from './countOfWord';

/** A period that has a name of its own. */
export interface Named extends Span {
  readonly period: Period;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const OF_YEAR =
  '(?:,?(?: of)?(?: the(?: year)?)? ((?:19|20)\\d\\d)\\b| of (this|the|last)(?: calendar)? year)?';
const QUARTER = new RegExp(
  `\\b(?:(first|second|third|fourth|final|[1-4](?:st|nd|rd|th)) quarter|(March|June|September|December) quarter|Q(?:uarter )?([1-4])(?: \\(Q[1-4]\\))?(?!\\d))${OF_YEAR}`,
  'giu',
);
const HALF = new RegExp(
  `\\b(?:(first|second) half(?! of (?!(?:19|20)\\d|th|last))(?! an)|H([12])\\b)${OF_YEAR}`,
  'giu',
);
const FIRST_MONTHS = new RegExp(
  `\\bfirst (${COUNT_WORD}) (month|quarter|day|week)s? of (?:(?:(this|the|last) year)|(?:(${MONTH_NAMES})(?: of)? ?)?((?:19|20)\\d\\d\\b)?)`,
  'giu',
);
/** "in the July 2019 year": up to that month */
const YEAR_TO = new RegExp(
  `(?<=\\b(?:in|the|for) )(${MONTH_NAMES})(?: ((?:19|20)\\d\\d))? years?\\b(?! (?:ago|earlier|before|on))`,
  'g',
);
const FINANCIAL = /\b((?:19|20)\d\d)[-–/](\d\d)\b(?![-/\d])/g;

/** Quarters, halves, the first months of a year, the first days of a month, financial years. */
export function findNamedPeriods(text: string, anchor: Anchor): readonly Named[] {
  const found: Named[] = [];
  const add = (match: RegExpExecArray, from: Moment | null, to: Moment | null) => {
    if (from && to)
      found.push({ start: match.index, end: match.index + match[0].length, period: { from, to } });
  };
  if (text.includes('quarter') || /\bQ[1-4u]/.test(text))
    for (const match of allMatches(QUARTER, text)) {
      const quarter =
        match[2] !== undefined
          ? monthOf(match[2]) / 3
          : numberOf(match[1] === 'final' ? 'fourth' : (match[1] ?? match[3] ?? ''));
      add(match, ...monthsOf(quarter * 3 - 2, quarter * 3, yearOf(match[4], match[5], anchor, quarter * 3)));
    }
  if (text.includes(' half ') || /\bH[12]\b/.test(text))
    for (const match of allMatches(HALF, text)) {
      const half = numberOf(match[1] ?? match[2] ?? '');
      add(match, ...monthsOf(half * 6 - 5, half * 6, yearOf(match[3], match[4], anchor, half * 6)));
    }
  if (/\bfirst [\w-]+ (?:month|quarter|day|week)/.test(text))
    for (const match of allMatches(FIRST_MONTHS, text)) add(match, ...firstOf(match, anchor));
  if (text.includes(' year'))
    for (const match of allMatches(YEAR_TO, text)) {
      const month = monthOf(match[1] ?? '');
      const year = yearOf(match[2], undefined, anchor, month);
      add(
        match,
        { year: month === 12 ? year : year - 1, month: (month % 12) + 1, day: null },
        { year, month, day: null },
      );
    }
  for (const match of allMatches(FINANCIAL, text)) {
    const year = Number(match[1]);
    if ((year + 1) % 100 !== Number(match[2])) continue;
    add(match, { year, month: null, day: null }, { year: year + 1, month: null, day: null });
  }
  return found;
}

function firstOf(match: RegExpExecArray, anchor: Anchor): readonly [Moment | null, Moment | null] {
  const [, word, unit = '', which, name, told] = match;
  const count = countOfWord(word) ?? 1;
  if (/^(?:day|week)/iu.test(unit)) {
    const days = /^week/iu.test(unit) ? count * 7 : count;
    const month = name === undefined ? null : monthOf(name);
    if (month === null || days > 28) return [null, null];
    const year = yearOf(told, undefined, anchor, month);
    return [
      { year, month, day: 1 },
      { year, month, day: days },
    ];
  }
  const months = /^q/iu.test(unit) ? count * 3 : count;
  return months > 12 || name !== undefined
    ? [null, null]
    : monthsOf(1, months, yearOf(told, which, anchor, months));
}

function monthsOf(from: number, to: number, year: number): readonly [Moment | null, Moment | null] {
  if (!Number.isInteger(from)) return [null, null];
  return [
    { year, month: from, day: null },
    { year, month: to, day: null },
  ];
}

/** The year told, or the last one in which the month was over. */
function yearOf(told: string | undefined, which: string | undefined, anchor: Anchor, last: number): number {
  if (told !== undefined) return Number(told);
  const { latest, year } = anchor;
  if (!latest) return year;
  if (which === 'last') return latest.year - 1;
  return which === undefined && last > latest.month ? latest.year - 1 : latest.year;
}

function numberOf(word: string): number {
  const at = ORDINALS.indexOf(word.toLowerCase());
  return at < 0 ? Number.parseInt(word, 10) : at + 1;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
