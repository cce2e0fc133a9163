import type { Mention } from '../mentions';
import type { NearFigures } from '../nearFigures';
import type { Surroundings } from '../surroundings';
import { latin } from '../words/latin';
import { eventPlace, tellsOneEvent } from './eventPlace';
import { fullName, knownPlace } from './knownPlaces';
import { namesIn } from './namesInStretch';
import { cleanPlace, NAME } from './placeNames';
import { placeOfGrown } from './placeOfGrown';
import { sentencePlace } from './sentencePlace';

/** Where and how strong something is: told of what the bulletin is about. */
const LOCATES = /^(?:magnitude|depth|distance|latitude|longitude)$/u;
/** Where it says what happened, in characters. */
const OPENING = 400;
/** Where something happened, however it is called. */
const SITE =
  /\b(?:Mine|Coalmine|Colliery|Plant|Factory|Quarry|Tunnel|Bridge|Building|Warehouse|National Park|Forest|Reserve)$/u;
/** "the mean wind there reached 135" */
const THERE = latin(String.raw`\bthere (?:\p{L}+ ){1,2}$`);
/** "891 buildings in the city" */
const IN_THE_TOWN = /(?:^|^were [a-z]+ )in the (?:area|city|town|village|commune)\b(?! of)/i;
/** "all other countries together 2,400", "six elsewhere", "35 in other districts": nobody's who was named before. */
const OTHERS_BEFORE = latin(
  String.raw`\b(?:other \p{L}+|others|elsewhere|the rest|the remainder)\b[^,;.\d]{0,20},?\s*$`,
  'i',
);
const PEOPLE_OR_CASES = /^(?:more |new )?(?:cases|deaths|people)\s/i;
const OTHERS_BEHIND = latin(
  String.raw`^(?:elsewhere|in (?:the )?(?:other|remaining) \p{L}+|in the rest of)\b`,
  'i',
);
/** "… in X, which brings its total to 244", "raising the toll there to 713" */
const ITS_TOTAL =
  /\bits (?:[\w-]+ ){0,3}(?:total|tally|toll|number|count|caseload)\b[^.;,]*$|\b(?:total|tally|toll|number|count|caseload)\b[^.;,]{0,30} there to\s*$/i;

/**
 * Tells the places of a text's figures: own words, the bracket's host, the sentence so far, the whole, the heading, the bulletin.
 * @returns a function to be called once for every figure, in order: it remembers which place has the count
 */
export function placeTeller(
  around: Surroundings,
  epidemic: boolean,
): (near: NearFigures, metric: string) => string | null {
  /** "The toll of a crash in India has reached 40" is of the town that it happened in. */
  const oneEvent = !epidemic && tellsOneEvent(around.text.slice(0, OPENING));
  let sentence = -1;
  /** Who has the count in this line so far. */
  let subject: { readonly line: number; readonly place: string | null } = { line: -1, place: null };
  /** The place that the sentence as a whole is told of. */
  let sentenceAt: string | null = null;
  /** The last town named in this line. */
  let town: { readonly line: number; readonly place: string | null } = { line: -1, place: null };
  /** The place named before the numbers of this sentence. */
  let ahead: string | null = null;
  return (near, metric) => {
    const { node, whole, host, again, beside, before, beforeNode } = near;
    const { mention } = node;
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      ahead = null;
      if (mention.line !== subject.line) subject = { line: mention.line, place: null };
      const { start, end } = mention.sentenceSpan;
      sentenceAt =
        around.subjects[sentence] ?? sentencePlace(around.text.slice(start, end), around.path, subject.place);
      if (sentenceAt === null && !epidemic) sentenceAt = placeOfOther(around.text.slice(start, end));
      // "17 new cases linked to Alder Lodge. It now has 41."
      if (sentenceAt === null && beforeNode?.mention.line === mention.line && IT_HAS.test(mention.opening))
        sentenceAt = before?.place ?? null;
    }
    // "near A in B" where B is what the bulletin is about, a mine, a plant: where it happened, not a part.
    const scene =
      (!epidemic && node.parent === null && node.within !== null && node.within === around.place) ||
      (!epidemic && SITE.test(node.place ?? '')) ||
      (oneEvent &&
        node.place !== null &&
        !OF_A_YEAR.test(mention.opening) &&
        around.path.slice(0, -1).includes(fullName(node.place)) &&
        // "A and B": one of them is a part of both.
        !around.place?.includes(`${node.place} and `));
    // "no new cases in A (none in B), 703 recoveries (624 in B)": what the first is told of holds for the row.
    const ofRow =
      epidemic &&
      ahead === null &&
      mention.bracket >= 0 &&
      node.place !== null &&
      host !== undefined &&
      host.place !== around.place &&
      host.place !== node.place;
    if (ofRow) ahead = host.place;
    if (node.placeAhead && !scene) ahead = node.place;
    else if (beside && (ITS_TOTAL.test(mention.before) || THERE.test(mention.before))) ahead = beside.place;
    if (node.place !== null && isTown(node.place, around.place))
      town = { line: mention.line, place: node.place };
    if (node.placeAhead && node.place !== null) subject = { line: mention.line, place: node.place };
    if (
      epidemic &&
      (isOrigin(node, around.path) ||
        cameFromAbroad(node, around.path) ||
        isInListOfOrigins(around, mention.line))
    )
      return whole?.place ?? around.place;
    const ofKind = node.place === null ? cleanPlace(SAME_KIND.exec(mention.opening)?.[1] ?? '') : null;
    if (ofKind !== null) ahead = ofKind;
    if (LOCATES.test(metric)) return headingOver(mention, around) ?? around.place;
    if (scene || (/^visitors|nights/u.test(metric) && isAbroad(node.place, around.path))) return around.place;
    if (node.place === null && isOfOthers(mention)) return whole?.place ?? around.place;
    if (!epidemic && node.place === null && town.line === mention.line && IN_THE_TOWN.test(mention.predicate))
      ahead = town.place;
    if (node.place === null && beside && mention.numeral.percent && /^\s*(?:or|,|\()\s*$/u.test(mention.gap))
      return beside.place;
    if (epidemic && node.place === null && beside && goesOnWith(mention)) return beside.place;
    if (
      node.place === null &&
      beforeNode?.place &&
      !beforeNode.placeAhead &&
      beside &&
      isInOneBreath(mention)
    )
      return beside.place;
    const grown = epidemic ? placeOfGrown(near, metric) : null;
    if (grown !== null) return grown;
    // "The Alder Department of Health reported two more cases", whatever these are some of.
    const own = near.wholeHere ? null : around.subjects[mention.sentence];
    return (
      node.place ??
      (mention.bracket >= 0 ? host?.place : null) ??
      ahead ??
      own ??
      again?.place ??
      whole?.place ??
      host?.place ??
      sentenceAt ??
      headingOver(mention, around) ??
      around.place
    );
  };
}

/** "Earlier on May 3, five people died when a van fell into a ravine in B": where that was. */
function placeOfOther(sentence: string): string | null {
  if (!ANOTHER_TIME.test(sentence)) return null;
  return eventPlace([{ words: sentence, names: namesIn(sentence, false) }])?.name ?? null;
}

const ANOTHER_TIME =
  /^\W*(?:Earlier\b|Last (?:week|month|year)\b|Hours (?:earlier|before)\b|In (?:another|an? (?:similar|separate|earlier|unrelated))\b|In (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d,)/u;

function isOfOthers({ gap, noun, predicate }: Mention): boolean {
  return (
    OTHERS_BEFORE.test(gap) ||
    OTHERS_BEHIND.test(noun === '' ? predicate : `${noun} ${predicate}`.replace(PEOPLE_OR_CASES, ''))
  );
}

/** "… from Alder district and the number of people affected in the district is" */
const SAME_KIND = latin(
  `(${NAME}) (county|district|province|region|state)\\b[^.;]*\\b(?:in|of) the \\2 (?:is|was|stands|has)\\b[^.;\\d]*$`,
);
/** "Last year 3,173 people were killed in Peru": beside what happened. */
const OF_A_YEAR = /^\W*(?:last year|in (?:19|20)\d\d)\b/i;
const IT_HAS = /^\W*(?:it|(?:the|this) (?:cluster|dormitory|facility|home)) (?:now )?(?:has|had)\b/i;
const FROM =
  /^(?:(?:is|are|was|were|came|cases?|people|patients?|arrived|being|each|of (?:them|whom|which)) )*from\b/i;
const CONTINENT = /^(?:Africa|Americas?|Asia|Europe|Middle East)$/u;

const REGION = /\b(?:Africa|Americas?|Asia|Europe|Middle East|Oceania|South Pacific)$/u;

/** Whether a place is another country than the bulletin's: where visitors come from. */
function isAbroad(place: string | null, path: readonly string[]): boolean {
  const own = knownPlace(path[0] ?? '');
  if (place !== null && REGION.test(place)) return true;
  const known = place === null ? null : knownPlace(place);
  return known?.level === 'country' && own?.level === 'country' && known.key !== own.key;
}

/** "16 are from Asia, four of them from India": countries that cases of another one came from. */
function cameFromAbroad(
  { place, mention: { noun, predicate } }: NearFigures['node'],
  path: readonly string[],
): boolean {
  if (place === null || !FROM.test(`${noun} ${predicate}`.trim())) return false;
  return (
    isAbroad(place, path) ||
    (CONTINENT.test(place) &&
      knownPlace(path[0] ?? '')?.level === 'country' &&
      !CONTINENT.test(path[0] ?? ''))
  );
}

/** "travel-associated cases, from Alderia (6), Birchland (12)": a list of where cases were caught. */
function isOrigin(
  { place, mention: { bracket, noun, opening } }: NearFigures['node'],
  path: readonly string[],
): boolean {
  return (
    bracket >= 0 &&
    noun === '' &&
    /\b(?:travel|import|return|arriv|visit)/i.test(opening) &&
    knownPlace(place ?? '')?.level === 'country' &&
    isAbroad(place, path)
  );
}

const BULLET = /^\s*[-–•*·]\s/u;
const LONGEST_LIST = 12;

/** A bullet below "…, who had arrived from:". */
function isInListOfOrigins({ lines }: Surroundings, line: number): boolean {
  let lead = line;
  while (line - lead < LONGEST_LIST && BULLET.test(lines[lead]?.text ?? '')) lead -= 1;
  return lead < line && /\bfrom:\s*$/u.test(lines[lead]?.text ?? '');
}

/** A town, not the bulletin's own place and no country or part of one. */
function isTown(place: string, own: string | null): boolean {
  const level = knownPlace(place)?.level ?? 'other';
  return place !== own && (level === 'city' || level === 'other');
}

/** The heading over a line, unless the bulletin is of a part of that. */
function headingOver({ line }: Mention, { headings, path }: Surroundings): string | null {
  const heading = headings[line] ?? null;
  return heading === null || path.includes(heading) ? null : heading;
}

/** "60 people in 4 centres in A": one place for both. */
function isInOneBreath({ gap, predicate }: Mention): boolean {
  return predicate === '' && /^ [\p{Ll} -]+ (?:in|at|from|across) $/u.test(gap);
}

/** "30 new cases in A and two new deaths", "765 in hospital in B, 30 percent of whom are in the ICU": where those beside it are. */
function goesOnWith({ gap, noun, predicate, numeral }: Mention): boolean {
  if (numeral.percent) return /^of (?:whom|which|them)\b/i.test(`${noun} ${predicate}`.trim());
  if (/\b(?:equivalent|rate) of $/u.test(gap)) return true;
  return (
    /\bin (?:the )?\p{Lu}[^,;.]*,? and $/u.test(gap) &&
    (/^(?:new|more|additional)\b/i.test(noun) ||
      (/^(?:deaths|fatalities)$/i.test(noun) && /^\W*$/u.test(predicate)))
  );
}
