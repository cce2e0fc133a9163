import type { Mention } from '../mentions';
import { MONTH, MONTH_IN_ANY_CASE, MONTHS } from '../tables/calendar';
import { MONTH_ON_MONTH, OTHER_BASIS, YEAR_ON_YEAR } from '../tables/changeWords';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';

export type Basis = '_yoy' | '_mom' | '_change';

/** How far on the words of a number tell what it is held against. */
const BEHIND = 100;
const AGAINST = '(?:than|above|below|on|over|from|with|to|against)';
const OTHER_YEAR = latin(
  `\\b${AGAINST}\\s(?:in\\s|the\\s|that of\\s|the same (?:month|period|quarter|time) (?:of|in)\\s)?(?:\\p{L}+\\s){0,2}((?:19|20)\\d\\d)\\b`,
);
const OTHER_YEARS = new RegExp(OTHER_YEAR.source, 'gu');
const YEARS = /\b(?:19|20)\d\d\b/gu;
/** "from April", "than in May", where no year follows. */
const OTHER_MONTH = new RegExp(
  `\\b(?:from|than(?: in)?|compared (?:with|to)|on|over|against) (?:${MONTH_IN_ANY_CASE})\\b(?![ \\d]*\\d{4}| (?:of )?(?:last|the (?:previous|prior|preceding)|a) year)`,
  'iu',
);

const OF_A_YEAR = /\b(?:in|for|during) (?:19|20)\d\d\b(?![-–/])[^.;]*$/u;
const ONLY_MONTH = new RegExp(`^(?:in )?(?:${MONTH})$`, 'u');
const SHORTER = new RegExp(`\\b(?:quarter|half|weeks?|days?|months?|since|${MONTH})\\b`, 'u');

/** "Compared to July, …", "as compared with the same month of 2021, …" */
const COMPARED_TO = /\b[Cc]ompared (?:with|to) (?:the )?([^,.;]{3,60}),/u;

/** "9.1% less than in 2022" of a sentence on 2023: the year before it; null where no other year is told. */
function yearsBetween({ after, opening }: Mention): number | null {
  const other = OTHER_YEAR.exec(after.slice(0, BEHIND))?.[1];
  if (other === undefined) return null;
  const own = allMatches(YEARS, opening.replace(OTHER_YEARS, ' ')).at(-1)?.[0];
  return own === undefined ? 1 : Number(own) - Number(other);
}

/** "from July to August 2018", "between 2014 and 2015": from one month or year to the next. */
const OVER = latin(
  `^[^,;.]{0,20}?\\b(?:from (${MONTH})(?: (?:19|20)\\d\\d)? to (${MONTH})|(?:from|between) ((?:19|20)\\d\\d) (?:to|and) ((?:19|20)\\d\\d))\\b`,
);
function toTheNext(behind: string): Basis | null {
  const [, month, nextMonth, year, nextYear] = OVER.exec(behind) ?? [];
  if (year !== undefined) return Number(nextYear) - Number(year) === 1 ? '_yoy' : '_change';
  if (month === undefined || nextMonth === undefined) return null;
  const of = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return (of(nextMonth) - of(month) + 12) % 12 === 1 ? '_mom' : null;
}

/**
 * What a change is held against, as the words behind its number say: the same time last year, the month before, anything else (2019, a
 * quarter, a week, a peak); null where they say nothing.
 */
export function basisOfChange(mention: Mention): Basis | null {
  const behind = mention.after.slice(0, BEHIND);
  const next = toTheNext(behind);
  if (next !== null) return next;
  const years = yearsBetween(mention);
  if (years !== null) return years === 1 ? '_yoy' : '_change';
  if (OTHER_BASIS.test(behind)) return '_change';
  if (YEAR_ON_YEAR.test(behind)) return '_yoy';
  if (MONTH_ON_MONTH.test(behind) || OTHER_MONTH.test(behind)) return '_mom';
  // "90,276 were recorded in 2023, an increase of 28.9 per cent": a year is held against the year before.
  const lead = mention.opening.slice(-60);
  return OF_A_YEAR.test(lead) && !SHORTER.test(lead) ? '_yoy' : null;
}

/** The same of what stands before the number: "compared to July, turnover rose by"; null where nothing is said. */
export function basisBefore({ opening, after }: Mention): Basis | null {
  const told = COMPARED_TO.exec(opening.slice(-220))?.[1];
  if (told === undefined) return null;
  const other = /\b(?:19|20)\d\d\b/u.exec(told)?.[0];
  if (other !== undefined) {
    const own = allMatches(YEARS, `${opening.replace(COMPARED_TO, ' ')} ${after}`).at(-1)?.[0];
    return own === undefined || Number(own) - Number(other) === 1 ? '_yoy' : '_change';
  }
  if (YEAR_ON_YEAR.test(` ${told}`) || /\b(?:same|corresponding) /u.test(told)) return '_yoy';
  return /\bmonth\b/u.test(told) || ONLY_MONTH.test(told) ? '_mom' : '_change';
}
