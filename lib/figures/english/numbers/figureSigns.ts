import type { Mention } from '../mentions';
import { fateOf } from '../metrics/fateOf';
import { placeByRank } from '../places/placeOfLabel';
import { REACHES } from '../scopes/countLead';
import {
  KIND_SUBJECT,
  NAMES_KIND,
  NAMES_WHOLE,
  OPENS_PART,
  PARTITIVE,
  REFERS_BACK,
  REST,
} from '../tables/partWords';
import { COUNTED_IF_TOLD, TAKEN_TO } from '../tables/uncountedNouns';
import { latin } from '../words/latin';

export const YEAR = /^(?:19|20)\d\d$/u;
const LATER = latin(String.raw` (?:overnight|today|yesterday|later|on \p{Lu}\p{Ll}+day)$`);
const SEEN_AT_LEAST = /\b(?:have|has|had) (?:recorded|reported|confirmed|had|seen) at least\s*$/i;
const HAS_AT_LEAST = /\b(?:have|has|had|having|with) at least\s*$/i;
/** Who died is counted, however few. */
const OF_PEOPLE = /^(?:people|person|deaths?|dead|fatalit)/i;
/** Numbers as big as this count something if they are no years. */
const LEAST_LEVEL = 100;

/** The number stands in a list of parts, by the words before it. */
export function inList({ gap, noun, host, predicate }: Mention): boolean {
  return (
    host >= 0 ||
    PARTITIVE.test(noun) ||
    NAMES_WHOLE.test(gap) ||
    NAMES_KIND.test(gap) ||
    KIND_SUBJECT.test(gap) ||
    // "three clusters, among them one at 40 Alder Lane"
    (OPENS_PART.test(gap) && !/^at \d/.test(predicate)) ||
    REFERS_BACK.test(gap) ||
    REST.test(gap)
  );
}

/** "Departures were 12,300": what the subject came to. */
export function isLevel({ numeral, before }: Mention): boolean {
  return numeral.value >= LEAST_LEVEL && !YEAR.test(numeral.raw) && REACHES.test(before);
}

/** "in health care (12,300), government (9,100)" */
export function isItemInBracket({ numeral, bracket, before, after, label }: Mention): boolean {
  const own = `${before}${after}`.trim();
  return (
    bracket >= 0 &&
    (own === '+' ||
      (own === '' &&
        ((numeral.value >= LEAST_LEVEL && numeral.raw.includes(',')) || placeByRank(label) !== null)))
  );
}

/** How far it went, not how many: "taken to four hospitals", "two dams burst", "states that had at least one case". */
export function onTheWay({ numeral, noun, predicate, before }: Mention): boolean {
  if (numeral.percent) return false;
  if (TAKEN_TO.test(noun.replace(LATER, '')) && /\b(?:to|in|into|at|on|aboard|by)\s*$/i.test(before))
    return true;
  if (COUNTED_IF_TOLD.test(noun) && fateOf(noun, predicate, before) === null) return true;
  if (numeral.form !== 'word' || numeral.value !== 1) return false;
  return SEEN_AT_LEAST.test(before) || (HAS_AT_LEAST.test(before) && !OF_PEOPLE.test(noun));
}

/** "memories of a 2008 seismic disaster", "the first of two interventions" */
export function isNotCounted({ numeral, before }: Mention): boolean {
  return (
    (YEAR.test(numeral.raw) && /\ban?\s*$/i.test(before)) ||
    (numeral.form === 'word' && /\b(?:first|second|third|last|latest) of (?:the )?$/i.test(before))
  );
}
