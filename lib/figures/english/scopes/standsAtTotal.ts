import { latin } from '../words/latin';

const STANDS_AT = latin(
  String.raw`\b(?:totals?|tally|toll|number of (?:[\p{L}\d-]+ ){0,3}(?:deaths|cases|recoveries|infections))\b.{0,170}\b(?:stands? (?:now )?at|stood at|(?:remains?|remained) (?:at|on)|by \S+(?: \p{L}+){0,3} to)\s*$`,
  'i',
);
const CURRENT_COUNT =
  /\b(?:active|current\w*|hospital(?:i[sz]ed|i[sz]ations?)?|inpatients|intensive|ICU|daily|weekly|average)\b/i;

/**
 * Whether a number is what a total stands at or has grown to: "has increased its total by one to five", "the number of deaths in … now
 * stands at 465".
 * @param opening the words of its sentence up to the number
 * @param before its own words before it
 */
export function standsAtTotal(opening: string, before: string): boolean {
  const words = `${opening} ${before}`;
  return !CURRENT_COUNT.test(words) && (STANDS_AT.test(opening) || STANDS_AT.test(before));
}
