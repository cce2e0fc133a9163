import type { Mention } from '../mentions';
import { DOWN, IN_MONTH, MONTH_ON_MONTH, UP, YEAR_ON_YEAR } from '../tables/changeWords';
import { latin } from '../words/latin';
import { type Basis, basisBefore, basisOfChange } from './basisOfChange';
import { indicatorBefore, indicatorBehind } from './indicatorName';

/** How far on the words of a number tell its period. */
export const BEHIND = 100;
export const CHANGE_OF =
  /^[ -]?(?:[%％]|per ?cent\b|percent\b|percentage points?)? ?(?:increase|rise|fall|decline|drop|growth|decrease|gain|reduction) in\b/i;
const POINTS = /^[ -]?(?:percentage[ -])?points?\b/i;
const LEVEL =
  /\b(?:was|were|is|are|at|stood|remained|unchanged|estimated|reached|to|of|little)\s*(?:at |estimated at |a )?$/i;

/** "adding 0.03 percentage points to the growth of the index": what an item does to the whole. */
const CONTRIBUTES = /\bcontribut/i;
/** Inflation is of the year where nothing else is said. */
const INFLATION = latin(
  String.raw`\binflation\s*(?:rate )?(?:in \p{Lu}\p{L}+ )?(?:(?:(?:increased|rose|fell|accelerated|slowed|eased|quickened|dropped|climbed) (?:by|to|at)|of|at|is|was|to|rose to|fell to|slowed to|:)\s*)?$`,
  'i',
);
/** "at an annual rate of": a quarter's growth, told for a year. */
export const ANNUALISED = /\bat an (?:annual|annuali[sz]ed) rate of\s*$/i;
/** "Year-on-year, sales increased", "On a monthly basis, prices fell" */
const AHEAD =
  /^\W*(?:on an? )?((?:year|month)[- ](?:on|over)[- ](?:year|month)|annual(?:ly)?|yearly|monthly)(?: basis| terms)?,\s/i;
/** "Inflation has fallen to 4.35% in September": how high prices stand is told of a year, whatever month it is. */
const STANDS_AT =
  /\b(?:to|at|hit(?:ting)?|reach(?:ed|ing)|(?:level|inflation|rate|high|low|peak) (?:of|was|is)|[a-z]+ was|it was|which was)(?: an?| minus)? ?$/i;
const OF_YEAR_BEFORE = /\b(?:year-(?:on|over)-year|annual|yearly) (?:\w+ )?of $/i;
const OF_A_YEAR = /^[^.;,]{0,16} in (?:19|20)\d\d\b/u;

/** In characters. */
const LONGEST_HEADLINE = 110;

function isHeadline({ line, sentenceSpan: { start, end }, after }: Mention): boolean {
  return line === 0 && end - start <= LONGEST_HEADLINE && !/[.!?]\s*$/u.test(after);
}

/** `_yoy`, `_mom`, `_change` or nothing: what the words behind the number say, else those before it. */
function periodOf(mention: Mention, name: string, lead: string, clause: string): Basis | null {
  const behind = mention.after.slice(0, BEHIND);
  const told = basisOfChange(mention);
  if (told !== null) return told;
  const before = basisBefore(mention);
  if (before !== null) return before;
  if (ANNUALISED.test(lead)) return '_change';
  if (name === 'gdp' && OF_A_YEAR.test(behind)) return '_yoy';
  if (INFLATION.test(lead) && !/\bmonthly|month-on-month\b/i.test(behind)) return '_yoy';
  const ahead = AHEAD.exec(mention.opening)?.[1];
  if (ahead !== undefined) return /^(?:year|annual|yearly)/i.test(ahead) ? '_yoy' : '_mom';
  if (
    OF_YEAR_BEFORE.test(lead) ||
    (/cpi/u.test(name) && STANDS_AT.test(lead) && !/(?<!-)\bmonth/iu.test(clause + behind))
  )
    return '_yoy';
  // Arrivals of a month are held against those of the year before: no office adjusts them for the season.
  // A headline leaves to the text what its month is held against.
  const arrivals = /(?:^|_)(?:visitors|arrivals|passengers)$/u.test(name);
  if (IN_MONTH.test(behind) && !arrivals && isHeadline(mention)) return null;
  if (IN_MONTH.test(behind)) return arrivals ? '_yoy' : '_mom';
  if (/\b(?:three|six)[- ]months?\b/i.test(clause)) return '_change';
  for (const words of [lead, clause]) {
    if (YEAR_ON_YEAR.test(words)) return '_yoy';
    if (MONTH_ON_MONTH.test(words) || IN_MONTH.test(words)) return '_mom';
  }
  if (/\bquarter\b/i.test(`${clause} ${behind}`)) return '_change';
  return /cpi/u.test(name) ? '_yoy' : null;
}

/** A change, level or contribution of an indicator that the sentence names; null where it names none. */
export function readIndicator(mention: Mention, lead: string): string | null {
  const { after, opening, bracket, label } = mention;
  const behind = after.slice(0, BEHIND);
  const clause = opening.slice(opening.lastIndexOf(';', opening.length - 3) + 1);
  const own = bracket >= 0 ? `${label} ${lead}` : lead;
  const name = CHANGE_OF.test(after)
    ? (indicatorBehind(after) ?? indicatorBefore(clause))
    : (indicatorBefore(own) ?? indicatorBefore(clause));
  if (name === null) return null;
  const points = POINTS.test(after);
  if (points && CONTRIBUTES.test(`${clause} ${behind}`)) return `${name}_contribution`;
  const period = periodOf(mention, name, lead, bracket >= 0 ? label : clause);
  // "2.2 percentage points faster than in March": the growth has changed, not what grew.
  if (points)
    return `${name}${/^.{0,24}\b(?:faster|slower|quicker)\b/u.test(behind) ? '_change' : (period ?? '_change')}`;
  if (name.endsWith('_rate')) return name;
  const moved =
    UP.test(lead) || DOWN.test(lead) || CHANGE_OF.test(after) || UP.test(behind) || DOWN.test(behind);
  // "debt rose to 98 per cent of GDP"
  if (/\bto $/u.test(lead) && /^[ -]?(?:%|per ?cent) of /iu.test(after)) return `${name}_share`;
  if (LEVEL.test(lead) && !moved && period === null && !/ppi/u.test(name)) return `${name}_share`;
  return `${name}${period ?? '_change'}`;
}
