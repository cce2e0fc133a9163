import { allMatches } from './allMatches';
import { indicatorBefore, indicatorBehind } from './indicatorName';
import type { Mention } from './mentions';
import type { Measure } from './readMeasure';
import { MONTH } from './tables/calendar';
import { DOWN, MONTH_ON_MONTH, SAME_AS_BEFORE, UP, YEAR_ON_YEAR } from './tables/changeWords';

/** How far on the words of a number tell its period. */
const BEHIND = 100;
const CHANGE_OF =
  /^[ \u00a0-]?(?:[%％]|per ?cent\b|percent\b|percentage points?)? ?(?:increase|rise|fall|decline|drop|growth|decrease|gain|reduction) in\b/i;
/** What says that a percentage is part of something. */
const SHARE =
  /^[ \u00a0]?(?:[%％]|per ?cent\b|percent\b)?(?: or (?:so|more))? (?:of|share|are|were|is|was|have|has|had|live|lived|who|male|female|men|women|had|under|over|aged)\b/i;
const SHARE_AHEAD =
  /\b(?:share|proportion|percentage|accounts? for|accounted for|accounting for|represent\w*|making up|made up|makes? up|compris\w+|equivalent to|or)(?: of)?(?: (?:about|around|some|nearly|over|almost|more than))?\s*$/i;
const KIND_OF_TEST = /\b(?:PCR|antigen|rapid test|lateral flow)\b/i;
const FROM_MONTH = new RegExp(`^[ \\u00a0]?(?:%|per ?cent)? from (?:${MONTH})(?![ \\d]*\\d{4})`, 'iu');
const LEVEL_NAMED =
  /\b((?!the\b|of\b|and\b|in\b|with\b|overall\b|national\b|average\b)\p{L}+ )?(occupancy|coverage|uptake|prevalence|humidity|turnout|utili[sz]ation|effectiveness|efficacy)(?: rate| level)?\b([^.;,]{0,70})$/iu;
const OTHER_YEAR =
  /\b(?:than|above|below|on|from|with|to|against)\s(?:in\s|the\s|the same (?:month|period|quarter) (?:of|in)\s)?(?:\p{L}+\s)?((?:19|20)\d\d)\b/u;
const YEARS = /\b(?:19|20)\d\d\b/gu;
const POINTS = /^[ \u00a0]?(?:percentage )?points?\b/i;
const LEVEL =
  /\b(?:was|were|is|are|at|stood|remained|unchanged|estimated|reached|to|of|little)\s*(?:at |estimated at |a )?$/i;

const DOSED =
  /^[^.;]{0,60}\b(?:received|completed|had|got|given)\b[^.;,]{0,50}\b(?:doses?|boosters?|regimen|vaccin\w+|jabs?)\b|^[^.;,]{0,60}\b(?:fully|partially|partly) vaccinated\b/i;

/** `_yoy`, `_mom` or nothing: what the words behind the number say, else those before it. */
function periodOf(before: string, behind: string, opening: string): string {
  for (const words of [behind, before, opening]) {
    if (YEAR_ON_YEAR.test(words)) return '_yoy';
    if (MONTH_ON_MONTH.test(words)) return '_mom';
  }
  return '';
}

/** "9.1% less than in 2022" of a sentence on 2023: the year before it. */
function yearBefore({ after, opening }: Mention): boolean {
  const other = OTHER_YEAR.exec(after.slice(0, BEHIND))?.[1];
  if (other === undefined) return false;
  const own = allMatches(YEARS, opening).at(-1)?.[0];
  return own === undefined || Number(own) - Number(other) === 1;
}

/** A change, level or contribution of an indicator that the sentence names; null where it names none. */
function readIndicator(mention: Mention, lead: string): string | null {
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

/**
 * Reads what a percentage is of: a share, a change, a rate, an indicator of the economy.
 * @returns a metric, a suffix alone (`_share`, `_change`, `_yoy`) for what the words round it count, or null for "the same as before"
 */
export function readPercent(mention: Mention): Measure {
  const { before, after, gap, noun, numeral } = mention;
  const lead = before.slice(0, before.length - (numeral.start - numeral.lead));
  const near = `${before} ${after.slice(0, 80)}`;
  const measure = (metric: string | null): Measure => ({
    metric,
    label: metric?.replaceAll('_', ' ').trim() || noun,
    unit: '%',
  });
  // "The share … increased from 25.7% to 27.7%": the first one of a sentence is told of itself.
  const first = mention.opening.trim() === gap.trim();
  // "higher than the most recent average of 4.76%": the same at another time
  if (/\bthan\b[^.;,]{3,60}\bof\s*$/i.test(lead) && !first) return measure(null);
  if (SAME_AS_BEFORE.test(lead) && !first) return measure(null);
  if (/\b(?:baseline|threshold)(?: level)? (?:of|at|was|is)\s*$/i.test(lead)) return measure('_baseline');
  // "11% and 18%, respectively"
  if (
    noun === '' &&
    /^\s*(?:and|or|to|,)\s*(?:by\s*)?$/u.test(lead) &&
    !YEAR_ON_YEAR.test(after) &&
    !FROM_MONTH.test(after) &&
    !MONTH_ON_MONTH.test(after.slice(0, BEHIND))
  )
    return measure(null);
  if (/\b(?:case[- ]fatality|CFR|fatality (?:rate|ratio))\b/i.test(near)) return measure('case_fatality');
  const wide = `${gap.slice(-120)} ${after.slice(0, BEHIND)}`;
  if (
    /\bpositiv(?:ity|e)\b/i.test(wide) &&
    /\brate|positivity|per ?cent positive|\btest(?:s|ed|ing)?\b|samples|specimens|swabs\b/i.test(wide)
  )
    return measure(
      KIND_OF_TEST.exec(`${lead.slice(-40)} ${after.slice(0, 24)}`)?.[0]
        .toLowerCase()
        .startsWith('pcr')
        ? 'pcr_positivity'
        : KIND_OF_TEST.test(lead.slice(-40))
          ? 'antigen_positivity'
          : 'positivity',
    );
  // "86% has received at least one dose", "94 per cent … are fully vaccinated"
  if (DOSED.test(after.slice(0, BEHIND))) return measure('vaccinated_share');
  // "0.9% of newly tested individuals"
  if (
    /^[^.;]{0,12}\bof (?:the |those |all )?(?:total )?(?:number of )?(?:\w+ ){0,2}(?:tested|tests|specimens|samples|swabs)\b/i.test(
      after,
    )
  )
    return measure('positivity');
  // "Hospital occupancy stands at 104 %", "vaccine coverage of 92 %": a level that has a name of its own.
  const level = LEVEL_NAMED.exec(lead);
  if (level && !UP.test(level[3] ?? '') && !DOWN.test(level[3] ?? ''))
    return measure(`${level[1]?.toLowerCase() ?? ''}${level[2]?.toLowerCase()}`.replaceAll(/[^a-z]+/gu, '_'));
  if (/\b(?:ILI|influenza-like)\b/i.test(wide))
    return measure(/\bbaseline|threshold\b/i.test(near) ? 'ili_baseline' : 'ili_share');
  if (
    /^\W*(?:per ?cent )?contain(?:ed|ment)\b/i.test(after) ||
    /\bcontainment:?\s*(?:is |at |was )?$/i.test(lead)
  )
    return measure('contained_share');
  // "less than a year to 97 years, and 57 percent of them"
  const part =
    /^[ \u00a0]?(?:[%％]|per ?cent\b|percent\b) of (?:the|them|these|those|all|whom|which)\b/i.test(after);
  if (part && !/\b(?:by|up|down|rose|fell|grew|dropped|increased|decreased)\s*(?:\p{L}+\s)?$/iu.test(lead))
    return measure('_share');
  const indicator = readIndicator(mention, lead);
  if (indicator !== null) return measure(indicator);
  const moved =
    UP.test(lead) ||
    DOWN.test(lead) ||
    (/\b(?:an?|the) (?:\w+ )?$/i.test(lead) && CHANGE_OF.test(after)) ||
    /^\W*(?:per ?cent )?(?:(?:year-on-year|month-on-month|annual|yearly|monthly) )?(?:more|less|fewer|higher|lower|increase|decrease|rise|fall|drop|decline|reduction|up|down)\b/i.test(
      after,
    ) ||
    /^[+−-]/u.test(numeral.raw) ||
    /[+−-]$/u.test(before);
  const rate = /\b(\p{Ll}+) rate\b[^.]{0,30}$/u.exec(before)?.[1];
  if (rate !== undefined && !moved) return measure(`${rate}_rate`);
  const period =
    YEAR_ON_YEAR.test(after.slice(0, BEHIND)) || yearBefore(mention)
      ? '_yoy'
      : /\bmonth[- ]on[- ]month\b/i.test(after)
        ? '_mom'
        : '';
  if (moved) return measure(period || '_change');
  if (/\b(?:percentage|proportion|share) of [^.;]{3,90}\b(?:is|was|were|are|at|to)\s*$/i.test(lead))
    return measure('_share');
  return measure(SHARE.test(after) || SHARE_AHEAD.test(lead) ? '_share' : null);
}

/** Whether the words round a number say that it went down. */
export function directionOf(text: string): 'up' | 'down' | null {
  if (DOWN.test(text)) return 'down';
  return UP.test(text) ? 'up' : null;
}
