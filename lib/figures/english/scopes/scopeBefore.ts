import type { Scope } from '../../../reading';
import { isEmptyNoun } from '../metrics/compared';
import { WEEKDAY } from '../tables/calendar';
import { CUMULATIVE_WORDS, CURRENT_WORDS, IN_WINDOW, NEW, NEW_WORDS, PERFECT } from '../tables/scopeWords';
import { WINDOW_PHRASES } from '../tables/windowPhrases';
import { latin } from '../words/latin';
import { isOnOneDay } from './onOneDay';
import { standsAtTotal } from './standsAtTotal';
import { type Told, UNLINKED } from './toldScope';

const POSSESSES =
  /(?:\b(?:we )?now (?:has|have|counts?|totals?|numbers?|tallies)|\bthere (?:are|is) now|^\W*(?:and |while )?(?:the |our )?(?:county|state|city|province|country|region|district|school|university|college|hospital|prison|jail|(?:nursing |care )?home|factory|plant|ship|camp|facility|dormitory|cluster) has)\s+(?:a (?:known )?total of )?$/i;
const COUNTED_UP = /^(?:[\w-]+ ){0,3}(?:cases?|deaths?|infections?|fatalities|recoveries)$/i;
const DONE = latin(
  String.raw`^(?:\p{L}+ ){0,4}(?:has|have) been (?:damaged|destroyed|submerged|inundated|lost|killed)\b`,
  'i',
);
/** "Currently Alderia has confirmed 126 cases", "Alder has had 126" */
const HAS_SO_FAR =
  /\b(?:had|has|have) (?:(?:now|so far|already|also|thus far) )?had\s*$|\bcurrently\b[^;]*\b(?:(?:has|have) (?:confirmed|recorded|registered|reported)|reporting a total of)\s*$/i;
const ROSE_AFTER =
  /\b(?:(?:rise[ns]?|rose|increase[ds]?|climbed|jumped|grown|grew) to|(?:total|toll|tally|count)\b[^.;]{0,40}\b(?:is|stands|stood|now)(?: now)? at) [^;]{1,60}\b(?:after|following)\s*$/i;
const GREW_BY = /\b(?:increase|rise|jump|growth) of $/i;
/** "has been notified of", "is aware of the death of": told as they come in. */
const TOLD_NOW =
  /\b(?:(?:been|was|were) (?:today )?(?:notified|informed|advised) of|aware of (?:the )?(?:sad )?(?:deaths?|passing) of|(?:sad|sorry|saddened) to (?:report|announce|confirm) (?:the )?(?:deaths?|passing) of|(?:announced|reported|confirmed) the (?:deaths?|recover(?:y|ies)|discharges?) of)\s*$/i;
const SINCE = /^(?:\W*\w+,)?\W*(?:since (?!yesterday|\w+day\b|the last)|to date|so far)/i;
const ACTIVE =
  /\bactive (?:[\w-]+ )?(?:cases?|caseload|infections|clusters|outbreaks)\b|\bcurrently\b|\b(?:considered|classed as|still) active\b/i;
/** "The number of people missing has fallen to seven": what falls is no total. */
const COUNT_FELL =
  /\b(?:missing|unaccounted|hospital\w*|in-?patients|patients|evacuees|trapped|stranded|isolat\w+|quarantine|outages|without (?:power|electricity|water)|customers|displaced|shelters?)\b[^;.]{0,80}\b(?:f[ae]ll(?:en)?|dropped|declined|decreased|dwindled|shrunk|shrank|(?:been )?(?:cut|reduced|revised down)|(?:gone|went|come|came|is|are) down) to (?:just |only |about |around )?$/i;
const FELL_TO =
  /\b(?:cases|infections|tests) (?:fell|fallen|dropped|declined|decreased|went down|are down) to $/i;
/** "up two from 2103 on Sunday": as what it is held against. */
export function heldAgainst({ noun, before, opening }: Told): Scope | null | undefined {
  const empty = isEmptyNoun(noun);
  if ((empty || /^the (?:day|week|month)$/i.test(noun)) && /^\W*from\s*$/i.test(before)) return null;
  return empty && standsAtTotal(opening, before) ? 'cumulative' : undefined;
}

/** What somebody has been told of, or has. */
export function toldOrPossessed({ lead, noun, predicate, opening }: Told): Scope | null | undefined {
  // "There were a total of five community cases": in the window that is told of.
  if (/\bthere were a total of\s*$/i.test(lead)) return null;
  // "Since 2012 the organisation has been notified of 1,625"
  if (TOLD_NOW.test(lead) && SINCE.test(opening)) return 'cumulative';
  if (TOLD_NOW.test(lead)) return 'new';
  // "The county now has 48,176 confirmed cases"
  return POSSESSES.test(lead) &&
    (COUNTED_UP.test(noun) || /^[^.;]{0,30}\brecovered\b/i.test(predicate)) &&
    !CURRENT_WORDS.test(`${lead} ${predicate.slice(0, 40)}`)
    ? 'cumulative'
    : undefined;
}

/** What is active goes up and down; a peak and a growth are of their window. */
export function ofActiveOrGrown({ lead, opening, noun }: Told): Scope | undefined {
  // "There are still 91 confirmed cases": as many as before.
  if (/\bthere (?:are|is) still $/i.test(lead) && /^confirmed (?:\w+ )?cases?\b/i.test(noun))
    return 'cumulative';
  if (
    /\bthere (?:are|is)(?: only| just)? $/i.test(lead) &&
    /^(?:now|left|today|at present|at the moment)$/i.test(noun)
  )
    return 'current';
  if (
    /\bactive cases (?:[\w ]+ )?to\s*$/i.test(lead) ||
    /\bnumber of active\b/i.test(opening.slice(-120)) ||
    /\b(?:is|are) (?:now )?(?:treating|caring for|looking after|monitoring|following(?: up)?|observing|sheltering|housing|accommodating)\s*$/i.test(
      lead,
    )
  )
    return 'current';
  if (COUNT_FELL.test(opening.slice(-150))) return 'current';
  // "is tracking 52 outbreaks"
  if (
    /\b(?:is|are) (?:now |currently |also )?(?:tracking|managing|dealing with|investigating|battling|responding to)\s*$/i.test(
      lead,
    ) &&
    /\b(?:outbreaks|clusters|fires|incidents)\b/i.test(noun)
  )
    return 'current';
  // "COVID-19 cases fell to 163": no total does.
  if (FELL_TO.test(lead)) return 'new';
  // "passes the weekly peak of 637 cases"
  if (/\b(?:daily|weekly) (?:peak|record|high|low) of\s*$/i.test(lead)) return 'new';
  // "an increase of 28 cases from Saturday's total"
  return GREW_BY.test(lead) ||
    /\b(?:is|are) (?:also |today |sadly )*reporting(?: the deaths? of)?\s*$/i.test(lead)
    ? 'new'
    : undefined;
}

/** "a total of", "among the total", "Altogether": a sum, of all so far or of one day. */
const SUMS = /\b(?:(?:a|in|the) total(?: of)?|altogether),?\s*$/i;
/** "were discharged from hospitals Thursday" */
const ON_THE_DAY = latin(
  String.raw`^(?:were|was) newly\b|^[^,.;]{0,50}\b(?:today|yesterday)\b|^(?:[\p{L}\d-]+ ){0,4}(?:were|was) (?:[\p{L}-]+ ){1,5}${WEEKDAY}\b`,
  'i',
);
const OPENS_WITH_SUM = /(?:^|\.|,)\s*(?:(?:a|in) total(?: of)?|altogether),?\s*$/i;

/** "A total of 5,975 were tested" under a window is the window's; "a total of 934 have been reported" is all so far. */
export function ofTotalOf({ lead, predicate }: Told): Scope | null | undefined {
  if (!SUMS.test(lead) || PERFECT.test(predicate) || CUMULATIVE_WORDS.test(predicate.slice(0, 80)))
    return undefined;
  if (isOnOneDay({ predicate }) || ON_THE_DAY.test(predicate)) return 'new';
  return OPENS_WITH_SUM.test(lead) ? null : undefined;
}

/** "October brought", "in just 24 hours" */
const WINDOW_SAW = new RegExp(`\\b(?:${WINDOW_PHRASES})\\b`, 'i');

/** Words of a scope before the number, wherever they stand in its clause. */
export function byWordsBefore({ lead, predicate, opening }: Told): Scope | null | undefined {
  // "has risen to 2,216 after 123 tested positive"
  if (ROSE_AFTER.test(opening)) return 'new';
  if (HAS_SO_FAR.test(lead) || /\b(?:has|have) so far \w+(?: a total of)?\s*$/i.test(lead))
    return 'cumulative';
  if (/\bweekly\b/i.test(lead) && /\brate\b/i.test(lead)) return 'new';
  if (ACTIVE.test(lead) && !NEW.test(lead)) return 'current';
  if (CUMULATIVE_WORDS.test(lead) && !IN_WINDOW.test(lead))
    return NEW.test(lead) || /\b(?:additional|further|daily)\b/i.test(lead) ? 'new' : 'cumulative';
  // "At present 174 villages are under water and 5,147 hectares have been damaged": the damage is all so far.
  const state = DONE.test(predicate) ? '' : lead;
  if (CURRENT_WORDS.test(`${state} ${predicate.slice(0, 60)}`.replace(UNLINKED, ' '))) return 'current';
  return NEW_WORDS.test(lead) || WINDOW_SAW.test(lead) || /\b(?:adding|addition of)\s*$/i.test(lead)
    ? 'new'
    : undefined;
}
