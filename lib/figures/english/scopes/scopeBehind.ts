import type { Scope } from '../../../reading';
import { MONTH } from '../tables/calendar';
import { CUMULATIVE_WORDS, CURRENT_WORDS, NEW_WORDS } from '../tables/scopeWords';
import { isOnOneDay } from './onOneDay';
import { spanDays } from './spanDays';
import { SINCE_DAY, TOTAL_OF, type Told, UNLINKED } from './toldScope';
import { LONGEST_WINDOW, PAST_WINDOW, SPAN } from './windowWords';

/** What is held against the count of another day is a day's. */
const DAY_BEFORE = /^the previous (?:day|week)\b/i;
const PUTS_TOTAL =
  /^(?:put|puts|brings?|brought|takes?|took|push(?:es|ed)?|raise[sd]?) (?:the |its |our |their )?(?:\w+ ){0,3}(?:total|tally|toll|number|count|caseload)\b/i;
/** "…, according to the figures released yesterday": when it was said. */
const WHO_SAYS =
  /\b(?:according to|as per|citing|quoting)\b[^,;]*|, (?:[\w’'.-]+ ){0,5}(?:police|firefighters|officers?|rescuers|sheriff|authorities|officials?|fire (?:service|department|brigade)|coast ?guard)(?: and (?:[\w-]+ ){0,2}[\w-]+)? (?:said)\b[^,;]*/gi;
const TODAY =
  /\b(?:today|yesterday|overnight(?! (?:\w+ )?(?:train|bus|ferry|flight|express|coach))|in total since(?! the (?:start|beginning|first|outbreak|pandemic|epidemic)))\b/i;
const RECORD =
  /\b(?:highest|lowest|most|fewest|biggest|largest|deadliest|worst|strongest|first)\b[^.;,]{0,40}\bsince\b/gi;

const AS_OF_BEHIND = /^[^;.]{0,70}\bas (?:of|at) (?:\d|noon|midnight|yesterday|today|last|this|[A-Z])/u;

/** A quarter, a half, a year: too long for what is new. */
const LONG =
  /^[^;]*\b(?:in|during|for|over|throughout) (?:the )?(?:(?:first|second|third|fourth|last) (?:quarter|half)\b|whole of |(?:19|20)\d\d\b(?![–-]|,? there (?:were|have)))[^;.]*$/i;
/** "1,800 people every week", "dengue patients of the past week" */
const A_WEEK =
  /^[^,;.]{0,60}?\b(?:(?<!\b(?:once|twice|times) )(?:every|each|per) (?:day|week|month)\b|of (?:the )?(?:past|last|previous) (?:[\w-]+ )?(?:days?|weeks?|month|fortnight)\b)/i;
const FOR_MONTHS = new RegExp(`\\bfor (?:${MONTH}) (?:to|through) (?:${MONTH})\\b`, 'u');
const OF_THEM_IN_MONTH = new RegExp(
  `^of (?:them|these|those|whom|which) (?:\\w+ )?(?:in|during) (?:${MONTH})(?! \\d{1,2}\\b)`,
  'u',
);

/** "12 new cases", "12 more", "a total of 12 cumulative cases" */
export function byNoun({ noun, predicate, before, opening, numeral }: Told): Scope | undefined {
  // "In the third quarter 311 new cases were notified"
  if (/^new\b/i.test(noun) && (LONG.test(opening.slice(-90)) || LONG.test(predicate.slice(0, 90))))
    return 'cumulative';
  // "(+4,462 total tests from yesterday)"
  if (/(?:^|\()\+$/.test(before)) return 'new';
  if (
    NEW_WORDS.test(noun) ||
    /^of (?:last|this) (?:week|month)[’']s\b/i.test(noun) ||
    /^(?:weekly\b|this (?:week|month|weekend|fortnight)\b)/i.test(noun) ||
    (/^more\b(?! than)/i.test(noun) && !/\bstill\b/i.test(predicate))
  )
    return 'new';
  // "0.2% of the total positive cases" says what it is a share of.
  return /\b(?:total|cumulative|overall|altogether|to date|so far|all told)\b/i.test(noun) &&
    !(numeral.percent && /^of\b/i.test(noun))
    ? 'cumulative'
    : undefined;
}

/** The window that the words behind name, or that there is none. */
export function byWindowBehind({ noun, predicate }: Told): Scope | undefined {
  // "have recovered so far and in the last 24 hours alone, 15,157 …"
  if (/^[^,;]{0,60}\bso far\b/i.test(predicate)) return 'cumulative';
  // "Thirty-six of them are new since Tuesday"
  if (/^(?:are|were|is|was) new\b(?! to\b)/i.test(predicate)) return 'new';
  // "1,220 in the year to date, 96 of them in September"
  if (OF_THEM_IN_MONTH.test(`${noun} ${predicate}`)) return 'new';
  // "Thirty cases are now linked to the outbreak"
  if (/^(?:are|is|have|has) now (?:been )?(?:linked|associated|connected)\b/i.test(predicate))
    return 'cumulative';
  if (A_WEEK.test(`${noun} ${predicate}`)) return 'new';
  // "six are infectious now"
  if (/^(?:are|is) (?!now\b)(?:[\w-]+ ){1,3}now\b/i.test(predicate)) return 'current';
  // "a total of 1,000 carriers newly identified"
  // "786 people have been tested since yesterday"
  if (
    PAST_WINDOW.test(predicate.slice(0, 90)) ||
    /^(?:(?!not\b)[\w-]+ ){0,3}newly\b|^[^,;.]{0,40}\bthat (?:same )?(?:day|week|month)\b|^[^.;,]{0,60}\bsince yesterday\b/i.test(
      predicate,
    )
  )
    return 'new';
  if (!CURRENT_WORDS.test(noun)) return undefined;
  // "eight still to be determined"
  return CURRENT_WORDS.test(`${noun} ${predicate.slice(0, 60)}`.replace(UNLINKED, ' '))
    ? 'current'
    : undefined;
}

/** "between 1 and 7 May 12 died": a span of days, a month at the longest. */
export function spanBehind({ predicate }: Told): Scope | undefined {
  // "1,890 for January to May"
  if (FOR_MONTHS.test(predicate.slice(0, 90))) return 'cumulative';
  const span = SPAN.exec(predicate.slice(0, 90))?.[0];
  const days = span === undefined ? null : spanDays(span);
  if (days === null) return undefined;
  return days <= LONGEST_WINDOW ? 'new' : 'cumulative';
}

/** Words of a scope behind the number. */
export function byWordsBehind({ predicate }: Told): Scope | undefined {
  // "442 suspected cases put the total at 62,379"
  // "There were 11 cases in X as of midnight on Sunday"
  // "4,871 tests had been done by 20 October"
  if (AS_OF_BEHIND.test(predicate) || /^had been [^.;,]{3,40}\bby (?:the end of )?[\dA-Z]/u.test(predicate))
    return 'cumulative';
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
