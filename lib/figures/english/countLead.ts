import type { Mention } from './mentions';

/** Words for a count that goes up to a number: "the number of X has risen to", "X stands at". */
export const COUNT_OF = /\b(?:numbers?|total|tally|toll|count|figure|cases|caseload|deaths)\b/i;
/** "the total number of cases confirmed by tests": what is counted stands right behind. */
export const NUMBER_OF =
  /\b(?:numbers?|total|tally|count)\s(?:\p{L}+\s)?of\s((?:[\p{L}-]+\s){0,2}?(?:cases|infections|deaths|fatalities|patients|recoveries|tests|contacts|outages|customers|arrests|accidents|outbreaks|clusters))\b/iu;
/** "the additional death brings the total to" */
export const RAISES_TOTAL =
  /\b((?:deaths?|cases?|infections?|fatalit(?:y|ies)|recover(?:y|ies)|tests))(?: reported)?(?: today| yesterday)? (?:brings?|brought|takes?|took|push(?:es|ed)|rais(?:es|ed)|increas(?:es|ed)|lifts?|puts?)\b[^.;,]{0,60}$/i;
export const REACHES =
  /\b(?:to|at|of|is|was|were|are|reached|passed|topped|exceeded|hit|totalled|totaled|:)\s*(?:the\s)?$/i;

/** Whether the words before the number count up to it: "bringing the total to", "the death toll … passed". */
export function isCountLead({ before, opening }: Mention): boolean {
  return (
    /\b(?:numbers?|total|tally|toll|count|figure|caseload)\b[^.]{0,60}$/i.test(before) ||
    (REACHES.test(before) && COUNT_OF.test(opening))
  );
}
