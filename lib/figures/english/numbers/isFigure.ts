import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { isCompared, isEmptyNoun } from '../metrics/compared';
import { metricOfLabel } from '../metrics/metricTables';
import { nameMetric } from '../metrics/nameMetric';
import { findPlace } from '../places/findPlace';
import { isCountLead } from '../scopes/countLead';
import { PEOPLE } from '../tables/generalNouns';
import { OF_WHOM } from '../tables/partWords';
import { NOT_COUNTED, PLACES_OF_A_KIND } from '../tables/uncountedNouns';
import type { Cell } from '../tree/readTables';
import { isDemonym } from '../words/isDemonym';
import { latin } from '../words/latin';
import { namesForEach } from './expandEach';
import { inList, isItemInBracket, isLevel, isNotCounted, onTheWay, YEAR } from './figureSigns';
import { withoutEach } from './isOfPlaces';
import { tellsHowLong } from './tellsHowLong';

/** "Total: 19", "Deaths – 4": a label and its number are the whole line. */
const LABELLED = /(?:^|[,;])[\s•*·–-]*[^:：\t]{2,80}(?:[:：]|\s[–-])\s*$/u;
const FORECAST =
  /\b(?:economists?|analysts?|markets?|consensus)[’']?s?\s(?:had |have |were |was )?(?:forecasts?|expect\w*|anticipat\w*|estimat\w*|predict\w*|for)\b[^.;]{0,40}$|\b(?:expected|projected|forecast|predicted|likely|set) to (?:exceed|reach|surpass|top|pass|hit)\s[^.;]{0,16}$/i;
/** The subject of a count of places. */
const COUNTS_PLACES = new RegExp(
  `\\bnumber of (?:[\\w-]+ ){0,3}${PLACES_OF_A_KIND.source.slice(2, -1)}\\b[^.;]{0,80}$`,
  'i',
);
const FINITE = /^[\s,]*(?:were|was|are|is|have|has|had|remain|occurred)\b/i;
/** What people did, after a bare word for how many: "One arrived from Indonesia". */
const DID = /^\s*(?:arrived|returned|travelled|came|tested|died|recovered)\b/i;
export const THERE_ARE = /\bthere (?:have|has|were|are|had|was|is)(?: also| been| now| currently)*\s*$/i;

/** "in 91.3% (21/23) of the governorates" says how far, too. */
const PART_OF_PLACES = latin(
  String.raw`^ ?(?:%|per ?cent)?(?: \([^)]{1,9}\))? of (?:the |all )?(?:\p{L}+ )?(?:states|provinces|regions|cities|counties|districts|municipalities|governorates|townships|villages|health zones)\b`,
  'i',
);
const IN_A_ROW = latin(
  String.raw`^(?:in|from|at|to (?=\p{Lu})|by the|on (?:board|\p{Lu}\p{L}*)|a|an|were|was|elsewhere|involving|due|among|with|for|of (?:\p{Lu}|unknown|other))\b`,
);
const DONE = /^(?:cancell?ed|closed|damaged|delayed|destroyed|diverted|suspended)\b/i;
const HOW_FOUND = latin(
  String.raw`^(?:from|linked|associated|acquired|under|awaiting|(?:still |yet )+to be|in (?:\p{Ll}+ )?(?:quarantine|isolation))\b`,
);

/** "There were 21 recorded in the last day" */
const BARE = /^(?:confirmed|notified|recorded|registered|reported)?$/i;

/** A number with the words that speak for or against its being a figure. */
interface Asked {
  readonly mention: Mention;
  readonly cell: Cell | null;
  /** The same sentence has a figure before it. */
  readonly follows: boolean;
}

interface Named extends Asked {
  readonly metric: string | null;
  /** The words that name it may as well name something else. */
  readonly weak: boolean;
}

/**
 * Whether a number that is no date, age, id and so on counts or measures something.
 * Digits need a noun, a metric, a place, a list or a table; words (two, three) need a metric, people or a list, prose is full of them.
 * @param follows the same sentence has a figure before it
 */
export function isFigure(mention: Mention, cell: Cell | null, follows: boolean): boolean {
  const asked = { mention, cell, follows };
  const early = firstAnswer(BY_FORM, asked);
  if (early !== undefined) return early;
  const { metric, weak } = nameMetric(mention);
  const named = { mention, cell, follows, metric, weak };
  return (
    firstAnswer(BY_NAME, named) ??
    firstAnswer(mention.numeral.form === 'word' ? WORDS : DIGITS, named) ??
    false
  );
}

/** What is told without knowing what it counts. */
const BY_FORM: readonly Rule<Asked, boolean>[] = [
  ({ mention }) => (isNotCounted(mention) ? false : undefined),
  // "causing no injuries": what did not happen, of no count
  ({ mention: { numeral, before } }) =>
    numeral.form === 'zero' && /\bcaus(?:ing|ed)\s*$/i.test(before) ? false : undefined,
  ({ mention }) => (tellsHowLong(mention) ? false : undefined),
  // A column of "Facilities" or "Districts" tells how far, too.
  ({ cell }) =>
    /\bfacilities$/i.test(cell?.columnLabel ?? '') || PLACES_OF_A_KIND.test(cell?.columnLabel ?? '')
      ? false
      : undefined,
  ({ mention, cell }) => (cell || mention.numeral.form === 'zero' ? true : undefined),
  // What somebody had expected is no count of anything.
  ({ mention }) => (FORECAST.test(mention.gap) ? false : undefined),
  ({ mention }) =>
    namesForEach(mention).length > 1 ? !PLACES_OF_A_KIND.test(withoutEach(mention.noun)) : undefined,
  ({ mention: { numeral, noun } }) => (!numeral.percent && NOT_COUNTED.test(noun) ? false : undefined),
  placesOfAKind,
  // "The number of jurisdictions with high activity decreased to 12, compared to 13"
  ({ mention: { opening, noun } }) =>
    /^(?:(?:this|last) .*)?$/u.test(noun) && COUNTS_PLACES.test(opening) ? false : undefined,
  ({ mention }) => (onTheWay(mention) ? false : undefined),
  ({ mention: { numeral, after } }) => (numeral.percent && PART_OF_PLACES.test(after) ? false : undefined),
  // "Of the 72% confirmed cases": told before
  ({ mention: { numeral, before, noun } }) =>
    numeral.percent && /^\W*of the\s*$/i.test(before) && noun !== '' && !/^of\b/i.test(noun)
      ? false
      : undefined,
  // "his two children"
  ({ mention: { numeral, before } }) =>
    numeral.form === 'word' && /\b(?:his|her|their|its|whose)\s*$/i.test(before) ? false : undefined,
];

/** What its name, a list or a comparison tells. */
const BY_NAME: readonly Rule<Named, boolean>[] = [
  namedDigits,
  ofWhole,
  ({ mention }) =>
    inList(mention) || isCompared(mention)
      ? !YEAR.test(mention.numeral.raw) || mention.noun !== ''
      : undefined,
  bareDigits,
  makingInAll,
];

/** "Two", "three": prose is full of them. */
const WORDS: readonly Rule<Named, boolean>[] = [
  ({ mention }) => (mention.numeral.percent ? true : undefined),
  emptyInRow,
  countedWord,
  // "11 imported cases and eight locally transmitted ones"
  ({ mention, follows }) => (follows && /^more$|\bones$/i.test(mention.noun) ? true : undefined),
  ({ mention }) =>
    isDemonym(mention.noun) || (mention.noun === '' && isCountLead(mention)) ? true : undefined,
  ({ mention: { noun, before } }) =>
    PEOPLE.test(noun) ? !/\b(?:the|these|those)\s*$/i.test(before) : undefined,
  ofThoseBefore,
  ({ mention }) => findPlace(mention) !== null && (mention.noun === '' || /^\p{Lu}/u.test(mention.noun)),
];

const DIGITS: readonly Rule<Named, boolean>[] = [
  ({ mention: { numeral, noun } }) => (YEAR.test(numeral.raw) && noun === '' ? false : undefined),
  ({ mention: { numeral, noun } }) => (numeral.percent || isDemonym(noun) ? true : undefined),
  ({ mention, metric }) =>
    metric !== null ||
    PEOPLE.test(mention.noun) ||
    LABELLED.test(mention.gap) ||
    isCountLead(mention) ||
    hasVerb(mention)
      ? true
      : undefined,
  ({ mention: { noun }, follows }) => (follows && (noun === '' || /^\p{Ll}/u.test(noun)) ? true : undefined),
  ({ mention }) => findPlace(mention) !== null,
];

/** "30 towns", "5 provinces affected": of a class of places. */
function placesOfAKind({ mention: { noun, predicate } }: Asked): boolean | undefined {
  return !/\p{Lu}\p{L}+ States$/u.test(noun) &&
    PLACES_OF_A_KIND.test(
      noun.replace(/\s(?:\p{L}+wide|affected|hit|experienced|reported|recorded|saw)\b.*$/u, ''),
    ) &&
    !/^of (?:interest|concern)\b/i.test(predicate)
    ? false
    : undefined;
}

function namedDigits({ mention: { numeral, noun, gap }, metric, weak }: Named): boolean | undefined {
  if (metric === null || weak || numeral.form !== 'digits') return undefined;
  // "New recoveries: 1927"
  return !(YEAR.test(numeral.raw) && noun === '' && !LABELLED.test(gap));
}

/** "1,604 of 27,655 specimens"; "seven cases, three of which are local"; "127, most of whom were near the door, escaped" */
function ofWhole({ mention: { numeral, predicate, after } }: Named): boolean | undefined {
  return (numeral.form === 'digits' &&
    /^\s*(?:or more )?(?:out )?of (?:the |its |their |a total of )?$/i.test(after)) ||
    OF_WHOM.test(predicate) ||
    /^,? (?:most|many|some|all) of (?:whom|which|them)\b/i.test(after)
    ? true
    : undefined;
}

/** "had the most outages of any state, at almost 889,000"; "There have been 212 in the north"; levels and items in brackets. */
function bareDigits({ mention }: Named): boolean | undefined {
  const { numeral, noun, before, gap } = mention;
  if (numeral.form !== 'digits') return undefined;
  const isBest = /\b(?:the most|highest|largest|lowest)\b[^.;]{0,60}(?:\bat|,)\s*(?:\w+\s)?$/i.test(gap);
  const isBare = BARE.test(noun) && (THERE_ARE.test(before) || isLevel(mention) || isItemInBracket(mention));
  return isBest || isBare ? true : undefined;
}

/** "in addition to the one found earlier, making five in all" */
function makingInAll({ mention: { noun, predicate, before } }: Named): boolean | undefined {
  return /\b(?:making|bringing|for)\s*$/i.test(before) &&
    /^in (?:all|total)\b/i.test(`${noun} ${predicate}`.trim())
    ? true
    : undefined;
}

/** "four fresh cases in A and two new in B"; "- One linked to a school": an item of a list. */
function emptyInRow({ mention, follows }: Named): boolean | undefined {
  if (!isEmptyNoun(mention.noun)) return undefined;
  return (follows && findPlace(mention) !== null) || /^\s*[-–•*·]\s*$/u.test(mention.gap) ? true : undefined;
}

function countedWord({ mention: { numeral, noun, rangeEnd }, metric, weak }: Named): boolean | undefined {
  const isCounted = metricOfLabel(noun) !== null;
  return isCounted ||
    (metric !== null &&
      !weak &&
      (PEOPLE.test(noun) ||
        noun === '' ||
        numeral.value > 1 ||
        rangeEnd !== null ||
        // "seized one vehicle and 58 containers"
        /_(?:seized|damaged|destroyed|collapsed)$/u.test(metric)))
    ? true
    : undefined;
}

/** "Three are returned travellers"; "33 motorcyclists, eight in cars and one a pedestrian"; "13 local cases and one in hotel quarantine" */
function ofThoseBefore({ mention, follows }: Named): boolean | undefined {
  const { noun, predicate, gap } = mention;
  const told = `${noun} ${predicate}`.trim();
  const isTold = hasVerb(mention) || (noun === '' && DID.test(predicate));
  if (isTold && (follows || gap.trim() === '')) return true;
  if (!follows) return undefined;
  // "with the other six scattered across the province"
  if (/\bthe (?:other|remaining)\s+$/i.test(gap)) return true;
  const isInRow = /(?:,|;|\band)\s+$/u.test(gap) && IN_A_ROW.test(told);
  // "Thirteen trains were diverted and two cancelled"
  const isDone = DONE.test(noun === '' ? predicate : noun) && !noun.includes(' ');
  const isKind = /^(?:imported|local(?:ly acquired)?|domestic|indigenous|asymptomatic)$/i.test(noun);
  return isInRow ||
    ((isKind || isDone) && /(?:\band|[,:;–—-])\s+$/u.test(gap)) ||
    (isEmptyNoun(noun) && HOW_FOUND.test(told))
    ? true
    : undefined;
}

/** "Twelve were local": a verb right behind the number. */
function hasVerb({ noun, predicate }: Mention): boolean {
  return noun === '' && FINITE.test(predicate);
}
