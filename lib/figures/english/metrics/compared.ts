import type { Mention } from '../mentions';

/** Words after a number that are no thing counted: "3,345 yesterday", "8 reported", "31 more". */
const EMPTY_NOUN =
  /^(?:(?:of which|(?:a|one) (?:year|month|week|day)(?: (?:ago|before|earlier))?|(?:last|the previous|the same) (?:year|month|week|day|period)|yesterday|today|units|overnight|respectively|daily|weekly|monthly|annually|[my]-o-[my]|each|more|less|fewer|new|newly|additional|further|total|in total|so far|thus far|to date|locally|currently|remaining|imported|local|mark|(?:[\w-]+ )?ones?|males?|females?|elsewhere|overseas|interstate|domestically|nationally|nationwide|there|here|abroad|partially|badly|severely|seriously|heavily|slightly|totally|completely|partly|still|(?!assembly|family|supply)\w+ly|\w+ed|or (?=\w+ed$))\s*)+$/i;

const COMPARED =
  /\b(?:up|down|rise|rose|risen|rising|increase|increased|increasing|decrease|decreased|drop|dropped|fall|fallen|fell|declined|grew|grown|climbed|reducing|reduced|lowering|lowered|compared|versus|against)\b[^.]{0,24}\b(?:from|with|to|by|of|against)\s*(?:the\s)?$|\b(?:versus|vs\.?|against|from|up|down)\s*$/i;
const REACHED =
  /\b(?:rose|risen|rising|fell|fall|dropped|increased?|decreased?|grew|climbed|up|down)\b[^.]{0,40}\bto\s*(?:the\s)?$/i;
/** "35 cases more than in the week before" */
const MORE_BEHIND = /\b(?:more|fewer|less)$/i;
const MORE_THAN = /^(?:more|less|fewer|higher|lower)\b/i;

/** Whether the noun phrase says nothing of what is counted. */
export function isEmptyNoun(noun: string): boolean {
  return noun === '' || EMPTY_NOUN.test(noun);
}

function lead({ before, numeral }: Mention): string {
  return before.slice(0, before.length - (numeral.start - numeral.lead));
}

/** "up from 3,345 yesterday", "up by 361", "31 more than the week before": told only to compare with the count before it. */
export function isCompared(mention: Mention): boolean {
  // "compared with five last year": the break stands inside the comparison.
  const own = lead(mention);
  const words = /^(?:with|to)\s*$/i.test(own) ? mention.gap.slice(-40) : own;
  if (COMPARED.test(words) && !/\bmade up (?:of|by)\s*$/i.test(words) && !REACHED.test(words))
    return isEmptyNoun(mention.noun);
  if (/^(?:fewer|less)\b/i.test(mention.noun)) return true;
  return (
    (MORE_THAN.test(mention.noun) || MORE_BEHIND.test(mention.noun)) && /^than\b/i.test(mention.predicate)
  );
}

/** "up by 361", "up 361", "an increase of 34", "31 more than": the difference itself, not the other count. */
export function isDifference(mention: Mention): boolean {
  return (
    /\b(?:by|of|up|down)\s*$/i.test(lead(mention)) ||
    /^fewer\b/i.test(mention.noun) ||
    MORE_THAN.test(mention.noun) ||
    MORE_BEHIND.test(mention.noun)
  );
}
