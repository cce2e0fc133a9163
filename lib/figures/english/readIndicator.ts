import { allMatches } from './allMatches';
import { indicatorBefore, indicatorBehind } from './indicatorName';
import type { Mention } from './mentions';
import { MONTH } from './tables/calendar';
import { DOWN, MONTH_ON_MONTH, UP, YEAR_ON_YEAR } from './tables/changeWords';

/** How far on the words of a number tell its period. */
export const BEHIND = 100;
export const CHANGE_OF =
  /^[ \u00a0-]?(?:[%％]|per ?cent\b|percent\b|percentage points?)? ?(?:increase|rise|fall|decline|drop|growth|decrease|gain|reduction) in\b/i;
export const FROM_MONTH = new RegExp(`^[ \\u00a0]?(?:%|per ?cent)? from (?:${MONTH})(?![ \\d]*\\d{4})`, 'iu');
const OTHER_YEAR =
  /\b(?:than|above|below|on|from|with|to|against)\s(?:in\s|the\s|the same (?:month|period|quarter) (?:of|in)\s)?(?:\p{L}+\s)?((?:19|20)\d\d)\b/u;
const YEARS = /\b(?:19|20)\d\d\b/gu;
const POINTS = /^[ \u00a0]?(?:percentage )?points?\b/i;
const LEVEL =
  /\b(?:was|were|is|are|at|stood|remained|unchanged|estimated|reached|to|of|little)\s*(?:at |estimated at |a )?$/i;

/** `_yoy`, `_mom` or nothing: what the words behind the number say, else those before it. */
function periodOf(before: string, behind: string, opening: string): string {
  for (const words of [behind, before, opening]) {
    if (YEAR_ON_YEAR.test(words)) return '_yoy';
    if (MONTH_ON_MONTH.test(words)) return '_mom';
  }
  return '';
}

/** "9.1% less than in 2022" of a sentence on 2023: the year before it. */
export function yearBefore({ after, opening }: Mention): boolean {
  const other = OTHER_YEAR.exec(after.slice(0, BEHIND))?.[1];
  if (other === undefined) return false;
  const own = allMatches(YEARS, opening).at(-1)?.[0];
  return own === undefined || Number(own) - Number(other) === 1;
}

/** A change, level or contribution of an indicator that the sentence names; null where it names none. */
export function readIndicator(mention: Mention, lead: string): string | null {
  const { after, opening } = mention;
  const behind = after.slice(0, BEHIND);
  const clause = opening.slice(opening.lastIndexOf(';') + 1);
  const name = CHANGE_OF.test(after)
    ? (indicatorBehind(after) ?? indicatorBefore(clause))
    : (indicatorBefore(lead) ?? indicatorBefore(clause));
  if (name === null) return null;
  if (POINTS.test(after)) {
    if (/\bcontribut/i.test(`${clause} ${behind}`)) return `${name}_contribution`;
    return `${name}_change`;
  }
  const moved =
    UP.test(lead) || DOWN.test(lead) || CHANGE_OF.test(after) || UP.test(behind) || DOWN.test(behind);
  if (name.endsWith('_rate')) return name;
  // Inflation is of the year where nothing else is said.
  const year =
    yearBefore(mention) ||
    (name === 'gdp' && /^[^.;,]{0,16} in (?:the whole of )?(?:19|20)\d\d\b/u.test(behind)) ||
    (/\binflation\s*(?:rate )?(?:in \p{Lu}\p{L}+ )?(?:(?:(?:increased|rose|fell|accelerated|slowed|eased|quickened|dropped|climbed) (?:by|to|at)|of|at|is|was|to|rose to|fell to|slowed to|:)\s*)?$/iu.test(
      lead,
    ) &&
      !/\bmonthly|month-on-month\b/i.test(behind));
  // "rose 0.54% year-on-year in May and 0.10% from April"
  const sinceMonth = FROM_MONTH.test(behind) && (/\band\s*$/i.test(lead) || UP.test(lead) || DOWN.test(lead));
  const period = year ? '_yoy' : sinceMonth ? '_mom' : periodOf(lead, behind, clause);
  if (LEVEL.test(lead) && !moved && period === '' && !/cpi|ppi/u.test(name)) return `${name}_share`;
  return `${name}${period || (/\bquarter\b/i.test(`${clause} ${behind}`) ? '_change' : '') || (/cpi/u.test(name) ? '_yoy' : '_change')}`;
}
