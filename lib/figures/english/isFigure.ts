import { isCompared, isEmptyNoun } from './compared';
import { isCountLead, REACHES } from './countLead';
import { namesForEach } from './expandEach';
import { fateOf } from './fateOf';
import { findPlace } from './findPlace';
import type { Mention } from './mentions';
import { metricOfLabel } from './metricTables';
import { nameMetric } from './nameMetric';
import type { Cell } from './readTables';
import { ADJECTIVES } from './tables/divisions';
import { PEOPLE } from './tables/nounMetrics';
import {
  KIND_SUBJECT,
  NAMES_KIND,
  NAMES_WHOLE,
  OF_WHOM,
  OPENS_PART,
  PARTITIVE,
  REFERS_BACK,
  REST,
} from './tables/partWords';
import { DEMONYM } from './tables/placeWords';
import { COUNTED_IF_TOLD, NOT_COUNTED, PLACES_OF_A_KIND, TAKEN_TO } from './tables/uncountedNouns';

/** "Total: 19", "Deaths – 4": a label and its number are the whole line. */
const LABELLED = /(?:^|[,;])[\s•*·–-]*[^:：\t]{2,80}(?:[:：]|\s[–-])\s*$/u;
const FORECAST =
  /\b(?:economists?|analysts?|markets?|consensus)[’']?s?\s(?:had |have |were |was )?(?:forecasts?|expect\w*|anticipat\w*|estimat\w*|predict\w*|for)\b[^.;]{0,40}$|\b(?:below|above|beating|missing) (?:the )?(?:forecasts?|expectations|consensus)\b[^.;]{0,30}$/i;
const STRAIGHT_DAYS =
  /\b(?:straight|consecutive|successive|in a row|(?:first|second|third|fourth|fifth|sixth|seventh|\w+th))\s(?:days?|weeks?|time)\s(?:that|with|of|where|when)\s*$/i;
const FOR_DAYS =
  /^[^.;,\d]{0,50}\b(?:for (?:the )?(?:past |last |a )?(?:\d+|\p{L}+)(?: \p{L}+)? (?:days|weeks|months)|in the (?:past|last) (?:\d+|\p{L}+) (?:weeks|months))\b/iu;
const LATER = / (?:overnight|today|yesterday|later|on \p{Lu}\p{Ll}+day)$/u;
const AT_LEAST_ONE =
  /\b(?:have|has|had) (?:each |all )?(?:recorded|reported|confirmed|had|seen) at least\s*$/i;
/** Numbers as big as this count something if they are no years. */
const LEAST_LEVEL = 100;
const YEAR = /^(?:19|20)\d\d$/u;
const FINITE = /^\s*(?:were|was|are|is|have|has|had|remain)\b/i;
/** What people did, after a bare word for how many: "One arrived from Indonesia". */
const DID = /^\s*(?:arrived|returned|travelled|came|tested|died|recovered)\b/i;
export const THERE_ARE =
  /\bthere (?:have|has|were|are|had|was|is)(?: also| been| now| currently)*\s*(?:a (?:further|total of)\s*)?$/i;

/** "in 91.3% (21/23) of the governorates" says how far, too. */
const PART_OF_PLACES =
  /^[ \u00a0]?(?:%|per ?cent)?(?: \([^)]{1,9}\))? of (?:the |all )?(?:\p{L}+ )?(?:states|provinces|regions|cities|counties|districts|municipalities|governorates|townships|villages|health zones)\b/iu;
const IN_A_ROW =
  /^(?:in|from|at|by the|on board|a|an|were|was|elsewhere|involving|due|among|with|for|of (?:\p{Lu}|unknown|other))\b/u;

/** Australians, South Koreans, Nepalis. */
function isDemonym(noun: string): boolean {
  return (
    DEMONYM.test(noun) ||
    (/^\p{Lu}/u.test(noun) && ADJECTIVES.has((noun.split(' ').at(-1) ?? '').replace(/s$/u, '')))
  );
}

/** The number stands in a list of parts, by the words before it. */
function inList({ gap, noun, host }: Mention): boolean {
  return (
    host >= 0 ||
    PARTITIVE.test(noun) ||
    NAMES_WHOLE.test(gap) ||
    NAMES_KIND.test(gap) ||
    KIND_SUBJECT.test(gap) ||
    OPENS_PART.test(gap) ||
    REFERS_BACK.test(gap) ||
    REST.test(gap)
  );
}

/** "Departures were 12,300": what the subject came to. */
function isLevel({ numeral, before }: Mention): boolean {
  return numeral.value >= LEAST_LEVEL && !YEAR.test(numeral.raw) && REACHES.test(before);
}

/** "in health care (12,300), government (9,100)" */
function isItemInBracket({ numeral, bracket, before, after }: Mention): boolean {
  const own = `${before}${after}`.trim();
  return (
    bracket >= 0 && (own === '+' || (own === '' && numeral.value >= LEAST_LEVEL && numeral.raw.includes(',')))
  );
}

/** How far it went, not how many: "taken to four hospitals", "two dams burst", "states that had at least one case". */
function onTheWay({ numeral, noun, predicate, before }: Mention): boolean {
  if (numeral.percent) return false;
  if (TAKEN_TO.test(noun.replace(LATER, '')) && /\b(?:to|in|into|at|on|aboard|by)\s*$/i.test(before))
    return true;
  if (COUNTED_IF_TOLD.test(noun) && fateOf(noun, predicate, before) === null) return true;
  return numeral.form === 'word' && numeral.value === 1 && AT_LEAST_ONE.test(before);
}

/**
 * Whether a number that is no date, age, id and so on counts or measures something.
 * Digits need a noun, a metric, a place, a list or a table; words (two, three) need a metric, people or a list, prose is full of them.
 * @param follows the same sentence has a figure before it
 */
export function isFigure(mention: Mention, cell: Cell | null, follows: boolean): boolean {
  const { numeral, noun, before, predicate, gap } = mention;
  // "the fourth straight day that no cases were reported" tells how long, not how many.
  if (numeral.form === 'zero' && (STRAIGHT_DAYS.test(before) || FOR_DAYS.test(mention.after))) return false;
  if (cell || numeral.form === 'zero') return true;
  // What somebody had expected is no count of anything.
  if (FORECAST.test(gap)) return false;
  if (namesForEach(mention).length > 1) return true;
  if (!numeral.percent && NOT_COUNTED.test(noun)) return false;
  if (
    PLACES_OF_A_KIND.test(noun.replace(/\s(?:\p{L}+wide|affected|hit)$/u, '')) &&
    !/^of (?:interest|concern)\b/i.test(predicate)
  )
    return false;
  if (onTheWay(mention)) return false;
  if (numeral.percent && PART_OF_PLACES.test(mention.after)) return false;
  // "his two children"
  if (numeral.form === 'word' && /\b(?:his|her|their|its|whose)\s*$/i.test(before)) return false;
  const { metric, weak } = nameMetric(mention);
  if (metric !== null && !weak && numeral.form === 'digits') return !(YEAR.test(numeral.raw) && noun === '');
  // "1,604 of 27,655 specimens"
  if (
    numeral.form === 'digits' &&
    /^\s*(?:\([^)]*\)\s*)?(?:or more )?(?:out )?of (?:the |its |their |a total of )?$/i.test(mention.after)
  )
    return true;
  // "seven cases, three of which are local"; "127, most of whom were near the door, escaped"
  if (OF_WHOM.test(predicate) || /^,? (?:most|many|some|all) of (?:whom|which|them)\b/i.test(mention.after))
    return true;
  // "all except 13"
  if (/\b(?:all|everyone|everybody) (?:except|but|bar)(?: for)?\s*$/i.test(before)) return true;
  if (inList(mention) || isCompared(mention)) return !YEAR.test(numeral.raw) || noun !== '';
  // "had the most outages of any state, at almost 889,000"
  if (
    /\b(?:the most|highest|largest|lowest)\b[^.;]{0,60}(?:\bat|,)\s*(?:\w+\s)?$/i.test(gap) &&
    numeral.form === 'digits'
  )
    return true;
  // "There have been 212 in the north": of what was counted last
  if (THERE_ARE.test(before) && noun === '' && numeral.form === 'digits') return true;
  if (noun === '' && numeral.form === 'digits' && (isLevel(mention) || isItemInBracket(mention))) return true;
  // "in addition to the one found earlier, making five in all"
  if (
    /\b(?:making|bringing|for)\s*$/i.test(before) &&
    /^in (?:all|total)\b/i.test(`${noun} ${predicate}`.trim())
  )
    return true;
  const finite = FINITE.test(predicate) && noun === '';
  if (numeral.form === 'word') {
    if (numeral.percent) return true;
    // "four fresh cases in A and two new in B"
    if (follows && isEmptyNoun(noun) && findPlace(mention) !== null) return true;
    // "- One linked to a school": an item of a list.
    if (/^\s*[-–•*·]\s*$/u.test(gap) && isEmptyNoun(noun)) return true;
    const counted = metricOfLabel(noun) !== null;
    if (counted || (metric !== null && !weak && (PEOPLE.test(noun) || noun === '' || numeral.value > 1)))
      return true;
    // "11 imported cases and eight locally transmitted ones"
    if (follows && /^more$|\bones$/i.test(noun)) return true;
    if (isDemonym(noun) || (noun === '' && isCountLead(mention))) return true;
    if (PEOPLE.test(noun)) return !/\b(?:the|these|those)\s*$/i.test(before);
    // "Three are returned travellers": of those counted before.
    if ((finite || (noun === '' && DID.test(predicate))) && (follows || gap.trim() === '')) return true;
    // "33 motorcyclists, eight in cars and one a pedestrian"
    if (follows && /(?:,|;|\band)\s+$/u.test(gap) && IN_A_ROW.test(`${noun} ${predicate}`.trim()))
      return true;
    // "13 local cases and one in hotel quarantine"
    if (
      follows &&
      isEmptyNoun(noun) &&
      /^(?:from|linked|associated|acquired|under|awaiting|(?:still |yet )+to be|in (?:\p{Ll}+ )?(?:quarantine|isolation))\b/u.test(
        `${noun} ${predicate}`.trim(),
      )
    )
      return true;
    return findPlace(mention) !== null && (noun === '' || /^\p{Lu}/u.test(noun));
  }
  if (YEAR.test(numeral.raw) && noun === '') return false;
  if (numeral.percent || isDemonym(noun)) return true;
  if (metric !== null || PEOPLE.test(noun) || LABELLED.test(gap) || isCountLead(mention) || finite)
    return true;
  if (follows && (noun === '' || /^\p{Ll}/u.test(noun))) return true;
  return findPlace(mention) !== null;
}
