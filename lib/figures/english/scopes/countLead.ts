import type { Mention } from '../mentions';
import { nounMetric, weakMetric } from '../metrics/metricTables';
import { latin } from '../words/latin';

/** Words for a count that goes up to a number: "the number of X has risen to", "X stands at". */
export const COUNT_OF = /\b(?:numbers?|total|tally|toll|count|figure|cases|caseload|deaths)\b/i;
/** "the total number of cases confirmed by tests": what is counted stands right behind. */
export const NUMBER_OF = latin(
  String.raw`\b(?:numbers?|total|tally|count)\s(?:\p{L}+\s)?of\s((?:[\p{L}-]+\s){0,2}?(?:(?:cases|patients)\s(?:admitted|hospitali[sz]ed)|cases|infections|deaths|fatalities|patients|recoveries|tests|contacts|outages|customers|arrests|accidents|outbreaks|clusters|evacuees|injuries|admissions|(?:injured|wounded|missing|displaced)(?=\\s(?:people|persons|individuals))))\b`,
  'i',
);
/** "the additional death brings the total to" */
export const RAISES_TOTAL =
  /\b((?:deaths?|cases?|infections?|fatalit(?:y|ies)|recover(?:y|ies)|tests))(?: today| yesterday)? (?:brings?|brought|takes?|took|push(?:es|ed)|rais(?:es|ed)|increas(?:es|ed)|lifts?|puts?)\b[^.;,]{0,60}$/i;
export const REACHES =
  /\b(?:to|at|of|is|was|were|are|reached|passed|surpassed|crossed|topped|exceeded|hit|totalled|totaled|averaged|:)\s*(?:the\s)?$/i;

/** Whether the words before the number count up to it: "bringing the total to", "the death toll … passed". */
export function isCountLead({ before, opening }: Mention): boolean {
  return (
    /\b(?:numbers?|total|tally|toll|count|figure|caseload)\b[^.]{0,60}$/i.test(before) ||
    (REACHES.test(before) && COUNT_OF.test(opening))
  );
}

/** "Along with the most deaths, A has the most new cases at": what the last words before the number count, or null. */
export function countedLast(before: string): string | null {
  const tail = /,\s([^,]+)$/u.exec(before)?.[1];
  return tail === undefined ? null : (nounMetric(tail) ?? weakMetric(tail));
}

/** "an average of", "the seven-day average is now" */
const AVERAGE =
  /\b(?:an |the |on |a )?(?:(?:\d+|seven)-day |daily |weekly |monthly |rolling )?average(?: of|,)?\s*$|\baveraged\s*$|\baverage\b[^.;]{1,60}\b(?:is|was|stands at|stood at|rose to|fell to|now|at|to)\s*(?:about |around |over )?$/i;

/** Whether the words before the number say that it is an average. */
export function isAverage({ before, opening }: Mention): boolean {
  return AVERAGE.test(before) || /^\W*on average\b/i.test(opening);
}
