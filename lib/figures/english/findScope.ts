import type { Scope } from '../../reading';
import { isEmptyNoun } from './compared';
import type { Mention } from './mentions';
import type { Cell } from './readTables';
import { spanDays } from './spanDays';
import { standsAtTotal } from './standsAtTotal';
import { MONTH, WEEKDAY } from './tables/calendar';
import {
  AS_OF,
  CUMULATIVE_WORDS,
  CURRENT_METRICS,
  CURRENT_WORDS,
  IN_WINDOW,
  NEW,
  NEW_WORDS,
  PERFECT,
  SCOPELESS_METRICS,
  SCOPELESS_SUFFIX,
  SHORT_WINDOW,
} from './tables/scopeWords';

/** One of these must stand there for what is taken out below; a cheap look that saves most of them. */
const MAY_MISLEAD = /\b(?:new|latest|fresh|updated|further|also|today|yesterday|since)\b/i;
/** "New figures show a total of …": the figures are new, not what they count. */
const NEW_FIGURES =
  /\b(?:new|latest|fresh|updated) (?:\p{L}+ ){0,3}(?:figures|data|statistics|numbers|reports?|bulletin|update|briefing|information|modelling)\b|\b(?:further|also) (?:said|added|stated|noted|revealed|informed)\b/giu;
const AS_OF_TODAY = /\b(?:as (?:of|at)|by|until|till|up to)\s[^,;]{0,30}\b(?:today|yesterday)\b/giu;
/** "another accident left seven dead" */
const ANOTHER_THING = /\banother (?=\p{L}+ (?!\p{L}*$))/giu;
const ON_ONE_DAY = new RegExp(
  `^(?:(?:were|was|have been|had been)?\\s*\\w+(?: out)? )?on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d|${WEEKDAY})`,
  'u',
);

/** What is held against the count of another day is a day's. */
const DAY_BEFORE =
  /^(?:the |on the )?(?:day|week) (?:before|earlier)\b|^the previous (?:day|week)\b|,? (?:compared (?:with|to)|against|up from|down from)$/i;
const ON_WEEKDAY = new RegExp(
  `^(?:[\\p{L}-]+ ){0,8}?(?:were|was)\\s[^,;]{0,45}\\b(?:on|reported|confirmed|recorded|discharged) ${WEEKDAY}`,
  'u',
);

/** "the number of deaths has reached", "cases now stand at" */
const REACHED =
  /\b(?:numbers?|count|cases|deaths|infections|toll|tally|total)\b.{0,50}\b(?:reached|passed|topped|hits?|tops|crosse[sd]|jump(?:s|ed) to|surge[sd] to|stands? at|stood at|is(?: now)?|was|(?:rose|risen|rises|climbed|climbs) to)\s+(?:\w+\s+){0,2}$/i;
/** The toll of a disaster that rose to a number. */
const LEAVES_TOTAL =
  /\b(?:(?:bring|tak|push|keep|leav|rais|lift)(?:ing|s|es)|push|bring|take|raise|put|brought|took|pushed|raised|lifted)\b[^.]{0,40}\b(?:totals?|cumulative|tally|toll|caseload|count)\b[^.]{0,30}$/i;
const ACTIVE_TOTAL =
  /\bactive (?:cases? )?(?:total|tally|count|caseload|numbers?)\b|\bactive cases?\b[^.;]{0,12}\bto\s*$/i;
/** "17 new cases on Wednesday for a total of 1,892" */
const FOR_A_TOTAL = /\b(?:for|to) (?:a|an overall|a cumulative|a combined|a grand|a running) total of\s*$/i;
const POSSESSES =
  /(?:\bnow (?:has|have)|\bthere (?:are|is) now|^\W*(?:and |while )?(?:the |our )?(?:county|state|city|province|country|region|district) has)\s+(?:a (?:known )?total of )?$/i;
const COUNTED_UP = /^(?:[\w-]+ ){0,3}(?:cases?|deaths?|infections?|fatalities|recoveries)$/i;
const DONE = /^(?:\p{L}+ ){0,4}(?:has|have) been (?:damaged|destroyed|submerged|inundated|lost|killed)\b/iu;
const GREW_BY = /\b(?:increase|rise|jump|growth) of (?:just |only |another )?$/i;
const BARE_ROSE_TO =
  /\b(?:climbed|climbs|jumped|jumps|rose|risen|rises|soared|surged|surges) to\s*(?:at least |more than |over )?$/i;
const ROSE_TO =
  /\b(?:tolls?|deaths?|dead|killed|tally|cases|caseload)\b[^.]{0,140}\b(?:climbed|climbs|jumped|jumps|rose|risen|rises|soared|surged|surges) to\s*(?:the\s*)?$/i;
/** "has been notified of", "is aware of the death of": told as they come in. */
const TOLD_NOW =
  /\b(?:been (?:today )?(?:notified|informed|advised) of|aware of (?:the )?(?:sad )?(?:deaths?|passing) of|(?:sad|sorry|saddened) to (?:report|announce|confirm) (?:the )?(?:deaths?|passing) of)\s*$/i;
/** Not how many are so now, but that nobody knows more yet. */
const UNLINKED =
  /\b(?:currently|still|remain\w*|presently) (?:unlinked|linked|unknown|unclear|under (?:epidemiological )?investigation|being investigated|undergoing \w+|being (?:validated|verified|confirmed)|(?:under|for) (?:validation|verification))\b|\b(?:to|of|from|with) (?:an? |the )?(?:existing|current|active|ongoing) (?:[\w-]+ )?(?:outbreaks?|clusters?|cases?)\b/gi;
const PUTS_TOTAL =
  /^(?:put|puts|brings?|brought|takes?|took|push(?:es|ed)?|raise[sd]?) (?:the |its |our |their |this year[’']s )?(?:\w+ ){0,3}(?:total|tally|toll|number|count|caseload)\b/i;
const ACTIVE =
  /\bactive (?:[\w-]+ )?(?:cases?|caseload|infections|clusters|outbreaks)\b|\bcurrently\b|\b(?:considered|classed as|still) active\b/i;
const PAST_WINDOW =
  /\b(?:in|over|during|within) (?:the )?(?:past|last|previous|preceding) (?:(?:24|48|\d+|two|three|seven|fourteen) ?)?(?:hours?|hrs|days?|weeks?|fortnight|months?)\b|\bin (?:the )?(?:24|48|\d+) hours\b|\b(?:this|in a|last) (?:week|month)\b|\bin (?:a|one) day\b|\bover the (?:\w+ )?(?:weekend|holidays?|holiday period|festive period)\b|\bin the (?:quarter|period|fortnight|month)\b|\b(?:in|over|during) the (?:first|last) (?:\w+) (?:days|weeks)\b|\bin the week\b|\bweek ending\b|\b(?:in|during|for) (?:epi(?:demiological)? )?week \d|\b(?:in|during|over) (?:this|that|the(?: same| reporting| review)?) period\b(?! (?:of|in|last|a year|from|between))/i;
const OPENS_AS_OF =
  /^\W*(?:as of|as at|by|up to|until|till|since|to date|so far|overall|cumulatively|altogether|in total)\b/i;
/** "In the whole of 2023", "in 2024 so far", "last year" */
const IN_A_YEAR =
  /^\W*(?:\w+ ){0,3}(?:in|during|over|throughout) (?:the (?:whole|course|calendar year|year|first half|second half) (?:of )?)?(?:19|20)\d\d\b(?![-\d])|^\W*(?:last|this) year\b/i;
/** A month is the longest that a bulletin counts anew. */
const LONGEST_WINDOW = 35;
const UP_TO_NOW = /\b(?:as (?:of|at)|until|up to|so far)\b/i;
/** "Since Saturday's report" */
const SINCE_A_DAY = new RegExp(`^\\W*since (?:yesterday|${WEEKDAY})`, 'iu');
const SINCE_DAY = new RegExp(`\\bsince (?:yesterday|${WEEKDAY})(?:[’']s \\p{L}+)?`, 'giu');
const SPAN = /\b(?:between|from)\s\S.{0,60}?\b(?:and|to|until|-|–)\s.{0,24}/i;

/** Whether a metric has no scope at all: a magnitude is neither new nor cumulative. */
export function isScopeless(metric: string): boolean {
  return SCOPELESS_METRICS.has(metric) || (metric.includes('_') && SCOPELESS_SUFFIX.test(metric));
}

/** The scope that a metric has by its nature. */
export function scopeOfMetric(metric: string): Scope | null {
  return CURRENT_METRICS.has(metric) || metric.endsWith('_occupancy') ? 'current' : null;
}

/** The words of a number that tell its scope. */
interface ScopeWords extends Pick<Mention, 'noun' | 'predicate' | 'before' | 'opening'> {
  readonly numeral: Pick<Mention['numeral'], 'start' | 'lead'>;
}

/** Whether its own words say that it happened, or was counted, on a named day. */
export function isOnOneDay({ predicate }: Pick<Mention, 'predicate'>): boolean {
  const words = predicate.slice(0, 60);
  return ON_ONE_DAY.test(words) || ON_WEEKDAY.test(words);
}

/** The scope that the number's own words say, or null. */
export function findScope({ noun, predicate, before, opening, numeral }: ScopeWords): Scope | null {
  const told = before
    .slice(0, before.length - (numeral.start - numeral.lead))
    .slice(-70)
    .replace(/^.*(?:;|, where\b)/u, '')
    .replace(ANOTHER_THING, ' ');
  const lead = MAY_MISLEAD.test(told)
    ? told.replace(NEW_FIGURES, ' ').replace(AS_OF_TODAY, 'as of then').replace(SINCE_DAY, 'today')
    : told;
  // "up two from 2103 on Sunday": as what it is held against.
  if (
    (isEmptyNoun(noun) || /^the (?:day|week|month)$/i.test(noun)) &&
    /^\W*from\s*(?:(?:an?|the) (?:previous|earlier)\s*)?$/i.test(before)
  )
    return null;
  if (isEmptyNoun(noun) && standsAtTotal(opening, before)) return 'cumulative';
  if (
    NEW_WORDS.test(noun) ||
    /^weekly\b/i.test(noun) ||
    (/^more\b(?! than)/i.test(noun) && !/\bstill\b/i.test(predicate))
  )
    return 'new';
  if (/\b(?:total|cumulative)\b/i.test(noun)) return 'cumulative';
  // "have recovered so far and in the last 24 hours alone, 15,157 …"
  if (/^[^,;]{0,60}\bso far\b/i.test(predicate)) return 'cumulative';
  if (PAST_WINDOW.test(predicate.slice(0, 90))) return 'new';
  if (CURRENT_WORDS.test(noun)) return 'current';
  // "Two previously reported cases have now recovered"
  if (
    /\bpreviously (?:reported|confirmed|announced)\b/i.test(noun) &&
    /\b(?:recovered|excluded|removed|reclassified|died)\b/i.test(predicate.slice(0, 60))
  )
    return 'new';
  // "There were a total of five community cases": in the window that is told of.
  if (/\bthere were a total of\s*$/i.test(lead)) return null;
  if (TOLD_NOW.test(lead) || /\(?(?:during|in|over) (?:the )?24-hour reporting period\)?:?\s*$/i.test(lead))
    return 'new';

  // "The county now has 48,176 confirmed cases"
  if (
    POSSESSES.test(lead) &&
    COUNTED_UP.test(noun) &&
    !CURRENT_WORDS.test(`${lead} ${predicate.slice(0, 40)}`)
  )
    return 'cumulative';
  if (/\bnumber of active\b/i.test(opening.slice(-120))) return 'current';
  // "passes the weekly peak of 637 cases"
  if (/\b(?:daily|weekly) (?:peak|record|high|low) of\s*$/i.test(lead)) return 'new';
  // "an increase of 28 cases from Saturday's total"
  if (GREW_BY.test(lead) || /\b(?:is|are) (?:also |today )?reporting\s*$/i.test(lead)) return 'new';
  // "brings the active total to 2,128"
  if (LEAVES_TOTAL.test(lead) || FOR_A_TOTAL.test(lead))
    return ACTIVE_TOTAL.test(lead) ? 'current' : 'cumulative';
  // "climbed to 126 on Saturday": the day is when it got there.
  if (noun === '' && /^on\b/i.test(predicate) && BARE_ROSE_TO.test(lead))
    return CURRENT_WORDS.test(lead) ? 'current' : 'cumulative';
  if (ROSE_TO.test(before.slice(0, before.length - (numeral.start - numeral.lead))) && !NEW_WORDS.test(noun))
    return CURRENT_WORDS.test(lead) ? 'current' : 'cumulative';
  if (REACHED.test(lead) && !NEW_WORDS.test(lead) && !CURRENT_WORDS.test(lead)) return 'cumulative';
  const span = SPAN.exec(predicate.slice(0, 90))?.[0];
  if (span !== undefined && (spanDays(span) ?? Number.POSITIVE_INFINITY) <= LONGEST_WINDOW) return 'new';
  // "A total of 5,975 were tested" under a window is the window's; "a total of 934 have been reported" is all so far.
  if (
    /(?:^|\.|,)\s*(?:a|in) total(?: of)?,?\s*$/i.test(lead) &&
    !PERFECT.test(predicate) &&
    !CUMULATIVE_WORDS.test(predicate.slice(0, 80))
  )
    return isOnOneDay({ predicate }) ||
      /^(?:were|was) newly\b|^[^,.;]{0,50}\b(?:today|yesterday)\b/i.test(predicate)
      ? 'new'
      : null;
  if (/\b\d+-day\b/i.test(lead) && /^\s*per\b/i.test(predicate)) return 'new';
  if (ACTIVE.test(lead) && !NEW.test(lead)) return 'current';
  if (CUMULATIVE_WORDS.test(lead) && !IN_WINDOW.test(lead))
    return NEW.test(lead) || /\b(?:additional|further|daily)\b/i.test(lead) ? 'new' : 'cumulative';
  // "At present 174 villages are under water and 5,147 hectares have been damaged": the damage is all so far.
  const ahead = DONE.test(predicate) ? '' : lead;
  if (CURRENT_WORDS.test(`${ahead} ${predicate.slice(0, 60)}`.replace(UNLINKED, ' '))) return 'current';
  if (NEW_WORDS.test(lead) || /\b(?:adding|addition of)\s*$/i.test(lead)) return 'new';
  // "442 suspected cases put the total at 62,379"
  if (PUTS_TOTAL.test(predicate)) return 'new';
  if (
    /\b(?:today|yesterday|overnight(?! (?:\w+ )?(?:train|bus|ferry|flight|express|coach))|in the (?:past|last|previous) (?:24 hours|day|week)|in total since)\b/i.test(
      predicate,
    )
  )
    return 'new';
  // "27,143 tests were reported, compared with 20,089 the day before"
  if (DAY_BEFORE.test(predicate) || /^(?:were|was) newly\b/i.test(predicate)) return 'new';
  // "1,200 tests on 31 May": the count of one day.
  if (isOnOneDay({ predicate })) return 'new';
  if (CUMULATIVE_WORDS.test(predicate.slice(0, 80))) return 'cumulative';
  return null;
}

/** The scope that an opening ("As of …", "Yesterday …") gives to the figures of its sentence and after, or null. */
export function scopeOfOpening(words: string, epidemic: boolean): Scope | null {
  const opening = words
    .replace(ANOTHER_THING, ' ')
    .replace(NEW_FIGURES, ' ')
    .replace(/\bthere (?:were|was) a total of\b/i, 'there were');
  if (SINCE_A_DAY.test(opening)) return 'new';
  if (OPENS_AS_OF.test(opening) && !PAST_WINDOW.test(opening)) return 'cumulative';
  const span = SPAN.exec(opening)?.[0];
  if (span !== undefined) {
    // "Between 00:00 and 24:00" is a day.
    if (/\d:\d\d|\bhrs\b|\d ?[ap]\.?m\b/i.test(span)) return 'new';
    const days = spanDays(span);
    if (days !== null) return days <= LONGEST_WINDOW && epidemic ? 'new' : 'cumulative';
  }
  if (IN_A_YEAR.test(opening) && !/\bweek|\bholidays?\b|\bperiods?\b/i.test(opening)) return 'cumulative';
  // "Today's data, as of midnight on Saturday": the later word holds.
  if (
    opening.search(UP_TO_NOW) > opening.search(IN_WINDOW) &&
    opening.search(IN_WINDOW) >= 0 &&
    opening.search(UP_TO_NOW) > 0
  )
    return 'cumulative';
  // Outside epidemics a day says when it happened, not that the count is of that day only.
  if (epidemic ? IN_WINDOW.test(opening) : SHORT_WINDOW.test(opening)) return 'new';
  if (span !== undefined) return 'cumulative';
  if (AS_OF.test(opening)) return 'cumulative';
  return epidemic && NEW_WORDS.test(opening) ? 'new' : null;
}

/** What a heading or a table's cell says: Daily, New, Total, Cumulative. */
export function scopeOfLabel(label: string): Scope | null {
  if (NEW_WORDS.test(label)) return 'new';
  if (/^(?:total|all)\b/i.test(label.trim()) || CUMULATIVE_WORDS.test(label)) return 'cumulative';
  return CURRENT_WORDS.test(label) ? 'current' : null;
}

/** The scope of a table's cell: a label that says new or current speaks before one that says total. */
export function scopeOfCell({ columnLabel, rowLabel, caption }: Cell): Scope | null {
  const said = [columnLabel, rowLabel].map(scopeOfLabel);
  return (
    said.find((scope) => scope === 'new' || scope === 'current') ??
    said.find((scope) => scope !== null) ??
    scopeOfLabel(caption)
  );
}
