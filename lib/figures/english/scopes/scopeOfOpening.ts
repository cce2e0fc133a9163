import type { Scope } from '../../../reading';
import { MONTH_IN_ANY_CASE, WEEKDAY } from '../tables/calendar';
import {
  AS_OF,
  BY_A_TIME,
  CUMULATIVE_WORDS,
  CURRENT_WORDS,
  IN_WINDOW,
  NEW_WORDS,
  SHORT_WINDOW,
} from '../tables/scopeWords';
import type { Cell } from '../tree/readTables';
import { spanDays } from './spanDays';
import { ANOTHER_THING, LONGEST_WINDOW, NEW_FIGURES, PAST_WINDOW, SPAN } from './windowWords';

const OPENS_AS_OF = new RegExp(
  `^\\W*(?:${BY_A_TIME}|(?:as of|as at|(?:right )?up (?:to|until|till)|until|till|since|to date|so far|thus far|overall|cumulatively|altogether|in total|all told|at (?:the )?(?:last|latest) count|through (?=${WEEKDAY}|yesterday|\\d|${MONTH_IN_ANY_CASE}))\\b)`,
  'i',
);
/** "In the whole of 2023", "in 2024 so far", "last year" */
const IN_A_YEAR =
  /^\W*(?:\w+ ){0,3}(?:in|during|over|throughout) (?:the (?:whole|course|calendar year|year|first half|second half) (?:of )?)?(?:(?:19|20)\d\d\b(?![-\d])|(?:the|this) year\b)|^\W*(?:last|this) year\b/i;
const OF_CASES_KNOWN =
  /^\W*(?:among|of|for) (?:the |all )?(?:[\d,. ]+ )?(?:confirmed |reported )?cases (?:with|for which|for whom)\b[^,.;]*\b(?:available|data|information|known)\b/i;
/** ", declared on 30 January, has seen": when it began. */
const BEGAN =
  /,\s*(?:(?:which|that|who) )?(?:was )?(?:first )?(?:declared|began|started|emerged|detected|reported|announced|identified|confirmed|notified)(?: \w+)? (?:on|in) [^,;.]{3,30},(?= (?:has|have)\b)/giu;
const UP_TO_NOW = /\b(?:as (?:of|at)|until|up to|so far)\b/i;
export const SAME_PERIOD = /^\W*(?:over|in|during) (?:the|this|that) same (?:period|time)\b/i;
const DAY_OF_WEEK = new RegExp(`\\b${WEEKDAY} (?:of )?(?:this|last) week\\b`, 'giu');
/** "Over the past eight months" */
const RUN_OF_MONTHS = /^\W*(?:in|over|during|for) the (?:past|last|first) [\w-]+ (?:months|quarters)\b/i;
/** "Since Saturday's report" */
const SINCE_A_DAY = new RegExp(`^\\W*since (?:yesterday|${WEEKDAY})`, 'iu');

/** "The latest weekly figures show": of the week, whoever publishes them when. */
const PERIODICAL =
  /^\W*(?:[\w’'-]+ ){0,4}?(?:daily|weekly|fortnightly|monthly|(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last) (?:week|month))[’']s) (?:[\w-]+ ){0,2}(?:figures|numbers|counts?|data|statistics|results|report (?=include|add|list|cover))\b/i;

/** The scope that an opening ("As of …", "Yesterday …") gives to the figures of its sentence and after, or null. */
export function scopeOfOpening(words: string, epidemic: boolean): Scope | null {
  if (epidemic && PERIODICAL.test(words) && !CUMULATIVE_WORDS.test(words) && !UP_TO_NOW.test(words))
    return 'new';
  const opening = words
    .replace(ANOTHER_THING, ' ')
    .replace(NEW_FIGURES, ' ')
    .replace(BEGAN, ' ')
    .replace(
      /\b(?:over|on|than|with|from|against) (?:in )?(?:that of )?the same (?:period|time|months)\b[^,;]*/giu,
      ' ',
    )
    .replace(/\bthere (?:were|was) a total of\b/i, 'there were');
  // Whichever that was: what was told of it before holds.
  if (SAME_PERIOD.test(opening)) return null;
  if (SINCE_A_DAY.test(opening)) return 'new';
  // Those of whom more is known are some of all, whatever was new before.
  if (epidemic && OF_CASES_KNOWN.test(opening)) return 'cumulative';
  if (!/\b(?:two|2) months/iu.test(opening) && RUN_OF_MONTHS.test(opening)) return 'cumulative';
  // "Until Tuesday this week"
  if (OPENS_AS_OF.test(opening) && !PAST_WINDOW.test(opening.replace(DAY_OF_WEEK, ' '))) return 'cumulative';
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

const CLUSTERS_HAVE = /\b(?:clusters|outbreaks) (?:(?:now|currently|so far) )?(?:stand|have|include)\b/i;
/** "At the current time:", "Active clusters:" head totals as well as states. */
const AT_THIS_TIME =
  /\bcurrent (?:time|situation|status|figures|numbers)\b|\bactive (?:[\w-]+ ){0,3}(?:clusters?|outbreaks?|countries|districts|facilities|sites)\b/i;

/** What a heading or a table's cell says: Daily, New, Total, Cumulative. */
export function scopeOfLabel(label: string): Scope | null {
  if (NEW_WORDS.test(label)) return 'new';
  if (/^(?:total|all)\b/i.test(label.trim()) || CUMULATIVE_WORDS.test(label) || CLUSTERS_HAVE.test(label))
    return 'cumulative';
  return CURRENT_WORDS.test(label.replace(AT_THIS_TIME, ' ')) ? 'current' : null;
}

const STARTS_WITH_SCOPE = /^\W*(?:new|daily|weekly|cumulative|total|active|current)\b/i;
/** "Statistics for 3 August", "Results on Monday" */
const OF_DAY = new RegExp(
  `\\b(?:statistics|figures|numbers|data|results|cases|deaths|counts?) (?:for|on) (?:${WEEKDAY}\\b|(?:${WEEKDAY},? )?(?:\\d{1,2} ${MONTH_IN_ANY_CASE}|${MONTH_IN_ANY_CASE} \\d))`,
  'i',
);

/** What a title says of bare rows below it. */
export function scopeOfTitle(title: string): Scope | null {
  if (STARTS_WITH_SCOPE.test(title)) return scopeOfLabel(title);
  return OF_DAY.test(title) ? 'new' : null;
}

/** The scope of a table's cell: a label that says new or current speaks before one that says total. */
export function scopeOfCell({ columnLabel, rowLabel, caption, section, besideNew }: Cell): Scope | null {
  if (besideNew) return 'cumulative';
  const said = [columnLabel, rowLabel, section ? caption : ''].map(scopeOfLabel);
  return (
    said.find((scope) => scope === 'new' || scope === 'current') ??
    said.find((scope) => scope !== null) ??
    scopeOfLabel(caption)
  );
}
