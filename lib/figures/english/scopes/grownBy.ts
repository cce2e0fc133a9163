import type { Fields } from '../fields';
import { directionOf } from '../metrics/directionOf';
import type { Node } from '../nodes';
import { WEEKDAY } from '../tables/calendar';
import { NEW } from '../tables/scopeWords';

/** What an epidemic counts up from its first case on: what such a total grew by is new. */
const COUNTS_UP =
  /^(confirmed|confirmed_probable|deaths|recovered|tests|people_tested|vaccinated|doses)_change$/u;
/** Words of a count that goes up and down: what it changed by is no more than that. */
const RUNNING =
  /\b(?:active|daily|weekly|monthly|current(?:ly)?|hospital\w*|in-?patients?|admissions?|average|rolling|7-day|seven-day|rate)\b/i;

/** "as cases in X rise by": it says itself what went up. */
const OWN_SUBJECT =
  /\b(?:cases|deaths|infections|tally|toll|numbers?)\b[^.;,]{0,40}\b(?:rise|rose|risen|increas\w+|grew|climb\w*|jump\w*|up)\b/i;

/** What a disaster counts up; other counts outside epidemics are stocks, which change. */
const TOLL =
  /^(?:affected|deaths|displaced|evacuated|houses(?:_\w+)?|injured|missing|rescued|suspects_arrested)$/u;

/** "64 have been hospitalized, 2 more than in the last report", "74 cases, one more than on Monday" */
const THAN_BEFORE = new RegExp(
  `\\bthan (?:in the (?:last|latest|previous|update|report)|(?:reported |counted )?(?:on )?(?:yesterday|the (?:day|week) before|${WEEKDAY})|(?:in |at )?the (?:[\\w-]+ ){0,2}(?:report|update|bulletin|count)\\b)`,
  'i',
);

const CLAUSE = /(?:(?:^|[,;]|\b(?:as|while)\b)(?![^,;]*\b(?:as|while)\b)[^,;]*)$/i;

/**
 * The metric of what a running total grew by: "8,672 tests were positive, up by 222", "cases in X rose by 292"; null for other changes.
 * @param neighbour the figure beside it that it is held against
 */
export function grownBy(
  { mention }: Node,
  metric: string,
  neighbour: Fields | undefined,
  epidemic: boolean,
): string | null {
  if (!metric.endsWith('_change') || mention.numeral.percent) return null;
  // "That is 1,626 more than we reported last night"
  const base = metric.replace(/_change$/u, '');
  const more =
    /^more\b/i.test(mention.noun) &&
    (/^\W*(?:that|this)[’']?s?\b/i.test(mention.opening) ||
      (neighbour?.metric === base && THAN_BEFORE.test(mention.after)));
  if (!more && directionOf(mention.before) !== 'up') return null;
  if (neighbour?.metric === base && !OWN_SUBJECT.test(mention.before))
    return neighbour.scope === 'cumulative' && (epidemic || TOLL.test(base)) ? base : null;
  const own = OWN_SUBJECT.test(mention.before) ? CLAUSE.exec(mention.before)?.[0] : undefined;
  const words = `${own ?? mention.gap} ${mention.noun}`;
  // "Admissions went up by 88 in the past 24 hours": those who came.
  if (
    metric === 'in_hospital_change' &&
    /\badmissions\b/i.test(words) &&
    /\b(?:past|last) (?:24|twenty-four) hours\b/i.test(mention.after)
  )
    return base;
  return epidemic && COUNTS_UP.test(metric) && !RUNNING.test(words) && !NEW.test(words) ? base : null;
}
