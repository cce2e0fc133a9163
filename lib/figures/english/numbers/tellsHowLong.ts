import type { Mention } from '../mentions';
import { latin } from '../words/latin';

const STRAIGHT_DAYS =
  /\b(?:straight|consecutive|successive|in a row|(?:first|second|third|fourth|fifth|sixth|seventh|\w+th))\s(?:days?|weeks?|time)\s(?:that|with|of|where|when)\s*$/i;
const FOR_DAYS = latin(
  String.raw`^[^.;,\d]{0,50}\b(?:for (?:the )?(?:\d+|\p{L}+)(?: \p{L}+)? (?:days|weeks|months)|in the (?:past|last) (?:\d+|\p{L}+) (?:weeks|months))\b`,
  'i',
);

/** "the fourth straight day that no cases were reported" tells how long, not how many. */
export function tellsHowLong({ numeral, before, after }: Mention): boolean {
  return numeral.form === 'zero' && (STRAIGHT_DAYS.test(before) || FOR_DAYS.test(after));
}
