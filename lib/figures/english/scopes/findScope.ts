import type { Scope } from '../../../reading';
import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { isEmptyNoun } from '../metrics/compared';
import { WEEKDAY } from '../tables/calendar';
import { CUMULATIVE_WORDS, CURRENT_WORDS, IN_WINDOW, NEW, NEW_WORDS, PERFECT } from '../tables/scopeWords';
import { latin } from '../words/latin';
import { isOnOneDay } from './onOneDay';
import { scopeOfTotal } from './scopeOfTotal';
import { spanDays } from './spanDays';
import { standsAtTotal } from './standsAtTotal';
import { ANOTHER_THING, LONGEST_WINDOW, NEW_FIGURES, PAST_WINDOW, SPAN } from './windowWords';

/** One of these must stand there for what is taken out below; a cheap look that saves most of them. */
const MAY_MISLEAD = /\b(?:new|latest|fresh|updated|further|also|today|yesterday|since)\b/i;
const AS_OF_TODAY = /\b(?:as (?:of|at)|by|until|till|up to)\s[^,;]{0,30}\b(?:today|yesterday)\b/giu;
/** What is held against the count of another day is a day's. */
const DAY_BEFORE =
  /^(?:the |on the )?(?:day|week) (?:before|earlier)\b|^the previous (?:day|week)\b|,? (?:compared(?: with| to)?|against|up from|down from)$/i;
const POSSESSES =
  /(?:\b(?:we )?now (?:has|have)|\bthere (?:are|is) now|^\W*(?:and |while )?(?:the |our )?(?:county|state|city|province|country|region|district) has)\s+(?:a (?:known )?total of )?$/i;
const COUNTED_UP = /^(?:[\w-]+ ){0,3}(?:cases?|deaths?|infections?|fatalities|recoveries)$/i;
const DONE = latin(
  String.raw`^(?:\p{L}+ ){0,4}(?:has|have) been (?:damaged|destroyed|submerged|inundated|lost|killed)\b`,
  'i',
);
/** "Currently Alderia has confirmed 126 cases" */
const HAS_SO_FAR =
  /\bcurrently\b[^;]*\b(?:(?:has|have) (?:confirmed|recorded|registered|reported)|reporting a total of)\s*$/i;
const ROSE_AFTER =
  /\b(?:rise[ns]?|rose|increase[ds]?|climbed|jumped|grown|grew) to [^.;]{1,40}\b(?:after|following)\s*$/i;
const GREW_BY = /\b(?:increase|rise|jump|growth) of (?:just |only |another )?$/i;
/** "has been notified of", "is aware of the death of": told as they come in. */
const TOLD_NOW =
  /\b(?:(?:been|was|were) (?:today )?(?:notified|informed|advised) of|aware of (?:the )?(?:sad )?(?:deaths?|passing) of|(?:sad|sorry|saddened) to (?:report|announce|confirm) (?:the )?(?:deaths?|passing) of|(?:announced|reported|confirmed) the (?:deaths?|recover(?:y|ies)|discharges?) of(?: (?:another|a further|an additional|about|some))?)\s*$/i;
/** Not how many are so now, but that nobody knows more yet. */
const UNLINKED =
  /\b(?:investigations?|tracing|enquiries|inquiries|surveillance|efforts?) (?:is|are|remains?|continues?) (?:still )?(?:ongoing|under ?way|in progress)\b|\b(?:currently|still|remain\w*|presently) (?:unlinked|linked|unknown|unclear|under (?:epidemiological )?investigation|being investigated|undergoing \w+|to be (?:determined|confirmed|established)|being (?:validated|verified|confirmed)|(?:under|for) (?:validation|verification))\b|\b(?:to|of|from|with) (?:an? |the )?(?:existing|current|active|ongoing) (?:[\w-]+ )?(?:outbreaks?|clusters?|cases?)\b/gi;
const PUTS_TOTAL =
  /^(?:put|puts|brings?|brought|takes?|took|push(?:es|ed)?|raise[sd]?) (?:the |its |our |their |this year[’']s )?(?:\w+ ){0,3}(?:total|tally|toll|number|count|caseload)\b/i;
const ACTIVE =
  /\bactive (?:[\w-]+ )?(?:cases?|caseload|infections|clusters|outbreaks)\b|\bcurrently\b|\b(?:considered|classed as|still) active\b/i;
const SINCE_DAY = latin(`\\bsince (?:yesterday|${WEEKDAY})(?:[’']s \\p{L}+)?`, 'gi');
/** "…, according to the figures released yesterday": when it was said. */
const WHO_SAYS = /\b(?:according to|as per|citing|quoting)\b[^,;]*/gi;
const TODAY =
  /\b(?:today|yesterday|overnight(?! (?:\w+ )?(?:train|bus|ferry|flight|express|coach))|in the (?:past|last|previous) (?:24 hours|day|week)|in total since)\b/i;
/** As far back as the words before a number speak of its scope, in characters. */
const LONGEST_LEAD = 70;

/** The words of a number that tell its scope. */
interface ScopeWords extends Pick<Mention, 'noun' | 'predicate' | 'before' | 'opening'> {
  readonly numeral: Pick<Mention['numeral'], 'start' | 'lead' | 'percent'>;
}

/** A number's own words, with those before it cut to what speaks of it. */
interface Told extends ScopeWords {
  /** The words of its clause right before it, what only seems to speak of its scope taken out. */
  readonly lead: string;
  /** All the words before it, but those that say about or at least. */
  readonly ahead: string;
}

/** The scope that the number's own words say, or null. */
export function findScope(words: ScopeWords): Scope | null {
  const { before, numeral } = words;
  const ahead = before.slice(0, before.length - (numeral.start - numeral.lead));
  return firstAnswer(RULES, { ahead, lead: leadOf(ahead), ...words }) ?? null;
}

function leadOf(ahead: string): string {
  const told = ahead
    .slice(-LONGEST_LEAD)
    .replace(/^.*(?:;|, where\b)/u, '')
    .replace(ANOTHER_THING, ' ')
    .replace(/\bfurther (?=come|came|fallen|fell|dropped|declined|risen|rose|increased)\b/gi, '');
  return MAY_MISLEAD.test(told)
    ? told.replace(NEW_FIGURES, ' ').replace(AS_OF_TODAY, 'as of then').replace(SINCE_DAY, 'today')
    : told;
}

const RULES: readonly Rule<Told, Scope | null>[] = [
  heldAgainst,
  byNoun,
  byWindowBehind,
  movedOn,
  toldEarlier,
  toldOrPossessed,
  ofActiveOrGrown,
  scopeOfTotal,
  spanBehind,
  ofTotalOf,
  byWordsBefore,
  byWordsBehind,
];

/** What stands right before the next number. */
const TOTAL_OF =
  /\b(?:reported|recorded|registered|notified|confirmed) (?:a|an overall|a combined) total of\s*$/i;
const FELL_TO =
  /\b(?:cases|infections|tests) (?:(?:have|has|also|then) )*(?:fell|fallen|dropped|declined|decreased|went down|are down) (?:sharply |slightly |further )?to (?:just |only )?$/i;
const RECORD =
  /\b(?:highest|lowest|most|fewest|biggest|largest|deadliest|worst|strongest|first)\b[^.;,]{0,40}\bsince\b/gi;
const OPENS_WINDOW =
  /^\W*(?:in|during|over|for) (?:the )?(?:(?:past|last|previous|same|reporting) (?:\w+ )?(?:week|day|24 hours|seven days|month)|(?:epidemiological |epi )?week \d)/i;

/** "compared with the previous day's total of" */
const OF_DAY_BEFORE =
  /\b(?:previous|preceding) (?:day|week|month)[’']s (?:\w+ )?(?:total|tally|toll|count|figure) of\s*$|\byesterday[’']s (?:\w+ )?(?:total|count|figure) of\s*$/i;

/** "up two from 2103 on Sunday": as what it is held against. */
function heldAgainst({ noun, before, opening }: Told): Scope | null | undefined {
  const empty = isEmptyNoun(noun);
  if (before.trimEnd().endsWith('of') && OF_DAY_BEFORE.test(before)) return 'new';
  if (
    (empty || /^the (?:day|week|month)$/i.test(noun)) &&
    /^\W*from\s*(?:(?:an?|the) (?:previous|earlier)\s*)?$/i.test(before)
  )
    return null;
  return empty && standsAtTotal(opening, before) ? 'cumulative' : undefined;
}

/** "12 new cases", "12 more", "a total of 12 cumulative cases" */
function byNoun({ noun, predicate, before, numeral }: Told): Scope | undefined {
  // "(+4,462 total tests from yesterday)"
  if (/(?:^|\()\+$/.test(before)) return 'new';
  if (
    NEW_WORDS.test(noun) ||
    /^weekly\b/i.test(noun) ||
    (/^more\b(?! than)/i.test(noun) && !/\bstill\b/i.test(predicate))
  )
    return 'new';
  // "0.2% of the total positive cases" says what it is a share of.
  return /\b(?:total|cumulative)\b/i.test(noun) && !(numeral.percent && /^of\b/i.test(noun))
    ? 'cumulative'
    : undefined;
}

/** The window that the words behind name, or that there is none. */
function byWindowBehind({ noun, predicate }: Told): Scope | undefined {
  // "have recovered so far and in the last 24 hours alone, 15,157 …"
  if (/^[^,;]{0,60}\bso far\b/i.test(predicate)) return 'cumulative';
  // "Thirty cases are now linked to the outbreak"
  if (/^(?:are|is|have|has) now (?:been )?(?:linked|associated|connected)\b/i.test(predicate))
    return 'cumulative';
  // "a total of 1,000 carriers newly identified"
  if (PAST_WINDOW.test(predicate.slice(0, 90)) || /^newly\b/i.test(predicate)) return 'new';
  if (!CURRENT_WORDS.test(noun)) return undefined;
  // "eight still to be determined"
  return CURRENT_WORDS.test(`${noun} ${predicate.slice(0, 60)}`.replace(UNLINKED, ' '))
    ? 'current'
    : undefined;
}

/** "Two previously reported cases have now recovered" */
function movedOn({ noun, predicate }: Told): Scope | undefined {
  return /\bpreviously (?:reported|confirmed|announced)\b/i.test(noun) &&
    /\b(?:recovered|excluded|removed|reclassified|died)\b/i.test(predicate.slice(0, 60))
    ? 'new'
    : undefined;
}

/** "linked to 13 earlier confirmed cases" */
function toldEarlier({ noun }: Told): Scope | undefined {
  return /^(?:(?:earlier|previously|already|previous)[ -](?:confirmed|reported|identified|announced) [\w-]+|previous cases?)$/i.test(
    noun,
  )
    ? 'cumulative'
    : undefined;
}

/** What somebody has been told of, or has. */
function toldOrPossessed({ lead, noun, predicate }: Told): Scope | null | undefined {
  // "There were a total of five community cases": in the window that is told of.
  if (/\bthere were a total of\s*$/i.test(lead)) return null;
  if (TOLD_NOW.test(lead) || /\(?(?:during|in|over) (?:the )?24-hour reporting period\)?:?\s*$/i.test(lead))
    return 'new';
  // "The county now has 48,176 confirmed cases"
  return POSSESSES.test(lead) &&
    (COUNTED_UP.test(noun) || /^[^.;]{0,30}\brecovered\b/i.test(predicate)) &&
    !CURRENT_WORDS.test(`${lead} ${predicate.slice(0, 40)}`)
    ? 'cumulative'
    : undefined;
}

/** What is active goes up and down; a peak and a growth are of their window. */
function ofActiveOrGrown({ lead, opening, noun }: Told): Scope | undefined {
  // "There are still 91 confirmed cases": as many as before.
  if (/\bthere (?:are|is) still (?:only )?$/i.test(lead) && /^confirmed (?:\w+ )?cases?\b/i.test(noun))
    return 'cumulative';
  if (
    /\bnumber of active\b/i.test(opening.slice(-120)) ||
    /\b(?:is|are) (?:now )?(?:treating|caring for)\s*$/i.test(lead)
  )
    return 'current';
  // "COVID-19 cases fell to 163": no total does.
  if (FELL_TO.test(lead)) return 'new';
  // "passes the weekly peak of 637 cases"
  if (/\b(?:daily|weekly) (?:peak|record|high|low) of\s*$/i.test(lead)) return 'new';
  // "an increase of 28 cases from Saturday's total"
  return GREW_BY.test(lead) ||
    /\b(?:is|are) (?:also |today |sadly )*reporting(?: the deaths? of)?\s*$/i.test(lead)
    ? 'new'
    : undefined;
}

/** "between 1 and 7 May 12 died": a span of days, a month at the longest. */
function spanBehind({ predicate }: Told): Scope | undefined {
  const span = SPAN.exec(predicate.slice(0, 90))?.[0];
  return span !== undefined && (spanDays(span) ?? Number.POSITIVE_INFINITY) <= LONGEST_WINDOW
    ? 'new'
    : undefined;
}

/** "A total of 5,975 were tested" under a window is the window's; "a total of 934 have been reported" is all so far. */
function ofTotalOf({ lead, predicate }: Told): Scope | null | undefined {
  if (
    !/(?:^|\.|,)\s*(?:a|in) total(?: of)?,?\s*$/i.test(lead) ||
    PERFECT.test(predicate) ||
    CUMULATIVE_WORDS.test(predicate.slice(0, 80))
  )
    return undefined;
  return isOnOneDay({ predicate }) ||
    /^(?:were|was) newly\b|^[^,.;]{0,50}\b(?:today|yesterday)\b/i.test(predicate)
    ? 'new'
    : null;
}

/** Words of a scope before the number, wherever they stand in its clause. */
function byWordsBefore({ lead, predicate, opening }: Told): Scope | null | undefined {
  // "In week 51, 13 countries reported a total of 2,618": of that week.
  if (TOTAL_OF.test(lead) && OPENS_WINDOW.test(opening)) return null;
  // "has risen to 2,216 after 123 tested positive"
  if (ROSE_AFTER.test(opening)) return 'new';
  if (HAS_SO_FAR.test(lead) || /\b(?:has|have) so far \w+(?: a total of)?\s*$/i.test(lead))
    return 'cumulative';
  if (/\b\d+-day\b/i.test(lead) && /^\s*per\b/i.test(predicate)) return 'new';
  if (/\bweekly\b/i.test(lead) && /\brate\b/i.test(lead)) return 'new';
  if (ACTIVE.test(lead) && !NEW.test(lead)) return 'current';
  if (CUMULATIVE_WORDS.test(lead) && !IN_WINDOW.test(lead))
    return NEW.test(lead) || /\b(?:additional|further|daily)\b/i.test(lead) ? 'new' : 'cumulative';
  // "At present 174 villages are under water and 5,147 hectares have been damaged": the damage is all so far.
  const state = DONE.test(predicate) ? '' : lead;
  if (CURRENT_WORDS.test(`${state} ${predicate.slice(0, 60)}`.replace(UNLINKED, ' '))) return 'current';
  return NEW_WORDS.test(lead) || /\b(?:adding|addition of)\s*$/i.test(lead) ? 'new' : undefined;
}

/** Words of a scope behind the number. */
function byWordsBehind({ predicate }: Told): Scope | undefined {
  // "442 suspected cases put the total at 62,379"
  // "adds 24 deaths to its tally"
  if (/^to (?:its|the|their) (?:\w+ )?(?:tally|toll|total|count)\b/i.test(predicate)) return 'new';
  if (PUTS_TOTAL.test(predicate) || TODAY.test(predicate.replace(WHO_SAYS, ' '))) return 'new';
  // "27,143 tests were reported, compared with 20,089 the day before"
  if (DAY_BEFORE.test(predicate) || /^(?:were|was) newly\b/i.test(predicate)) return 'new';
  // "1,200 tests on 31 May": the count of one day.
  if (isOnOneDay({ predicate })) return 'new';
  // "13 countries reported a total of" 2,618: the total is of what comes next.
  // "20,574 cases, the highest since the start of the outbreak"
  const near = predicate.slice(0, 80);
  if (!CUMULATIVE_WORDS.test(near)) return undefined;
  return CUMULATIVE_WORDS.test(near.replace(TOTAL_OF, '').replace(RECORD, ' ').replace(SINCE_DAY, ' '))
    ? 'cumulative'
    : undefined;
}
