import { latin } from '../words/latin';

/**
 * What one campaign of the police or the customs is called: what it comes to is new, and it is of where it took place.
 * Seen in: releases of British, Australian, Indian, Singaporean and American forces.
 */
const CALLED = latin(
  String.raw`\b(?:\w+[ -](?:hour|day|night|week|month)s?(?:[ -]long)? (?:[\p{L}-]+ ){0,3}(?:operations?|sweep|initiative)|(?:(?:anti|police|overnight|nationwide|coordinated|special|enforcement|joint|road|drugs?|crime|gang|saturation|undercover|statewide|sting|density|crime-fighting)[ -])(?:[\p{L}-]+ ){0,3}(?:operations?|sweep|initiative)|raids?(?! (?:by|of) (?:rebels|gunmen|militants))|in (?:the|an) operation(?! (?:to|room|theatre))|an operation (?:carried out|conducted|coordinated|led|mounted)|(?:part|result) of (?:the|this|an?) (?:\p{L}+ )?operation|campaign|crackdown|blitz|sting|drugs? bust|(?:anti-[\p{L}-]+|awareness|enforcement|night-long|overnight|special) drive|(?:week|day|weekend) of action)\b`,
  'i',
);

/** "Operation Alder" */
const NAMED = latin(String.raw`\b(?:Operation|OPERATION) \p{Lu}`);

/** Whether words tell of one campaign of the police or the customs. */
export function tellsOfOperation(words: string): boolean {
  return CALLED.test(words) || NAMED.test(words);
}
