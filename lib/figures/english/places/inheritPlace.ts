import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import type { NearFigures } from '../nearFigures';
import type { Node } from '../nodes';
import type { Surroundings } from '../surroundings';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { tellsOneEvent } from './eventPlace';
import { fullName } from './knownPlaces';
import { cameFromElsewhere, isAbroad, namesOrigin } from './originAbroad';
import { PlaceMemory } from './placeMemory';
import { NAME } from './placeNames';
import { placeOfGrown } from './placeOfGrown';

/** Where and how strong something is: told of what the bulletin is about. */
const LOCATES = /^(?:magnitude|depth|distance|latitude|longitude)$/u;
/** Where it says what happened, in characters. */
const OPENING = 400;
/** Where something happened, however it is called. */
const SITE =
  /\b(?:Mine|Coalmine|Colliery|Plant|Factory|Quarry|Tunnel|Bridge|Building|Warehouse|National Park|Forest|Reserve)$/u;
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
/** "… from Alder district and the number of people affected in the district is" */
const SAME_KIND = latin(
  `(${NAME}) (county|district|province|region|state)\\b[^.;]*\\b(?:in|of) the \\2 (?:is|was|stands|has)\\b[^.;\\d]*$`,
);
/** "Last year 3,173 people were killed in Peru": beside what happened. */
const OF_A_YEAR = /^\W*(?:last year|in (?:19|20)\d\d)\b/i;

/** A figure, what the text round it says of places, and what its sentence has said so far. */
interface PlaceClue {
  readonly around: Surroundings;
  readonly epidemic: boolean;
  readonly near: NearFigures;
  readonly node: Node;
  readonly mention: Mention;
  readonly metric: string;
  readonly memory: PlaceMemory;
  /** Its own place is only where something happened. */
  readonly scene: boolean;
  /** Its own place is only where those counted had come from. */
  readonly away: boolean;
}

type PlaceRule = Rule<PlaceClue, string | null>;

const ofOrigin: PlaceRule = ({ around, epidemic, near, node }) =>
  epidemic && namesOrigin(node, around, near.whole) ? (near.whole?.place ?? around.place) : undefined;

/** Answers nothing: what it finds holds for the rest of the sentence. */
const noteSameKind: PlaceRule = ({ node, mention, memory }) => {
  const ofKind = node.place === null ? cleanPlace(SAME_KIND.exec(mention.opening)?.[1] ?? '') : null;
  if (ofKind !== null) memory.ahead = ofKind;
  return undefined;
};

const located: PlaceRule = ({ around, mention, metric }) =>
  LOCATES.test(metric) ? (headingOver(mention, around) ?? around.place) : undefined;

const atScene: PlaceRule = ({ around, node, metric, scene }) =>
  scene || (/^visitors|nights/u.test(metric) && isAbroad(node.place, around.path)) ? around.place : undefined;

const ofOthers: PlaceRule = ({ around, near, node, mention }) =>
  node.place === null && isOfOthers(mention) ? (near.whole?.place ?? around.place) : undefined;

/** Answers nothing, as `noteSameKind`. */
const noteTown: PlaceRule = ({ epidemic, node, mention, memory }) => {
  const town = memory.townOf(mention);
  if (!epidemic && node.place === null && town !== null && IN_THE_TOWN.test(mention.predicate))
    memory.ahead = town;
  return undefined;
};

/** "23,910 or 4.5 per cent": of those right before it. */
const inPercent: PlaceRule = ({ near: { beside }, node, mention }) =>
  node.place === null && beside && mention.numeral.percent && /^\s*(?:or|,|\()\s*$/u.test(mention.gap)
    ? beside.place
    : undefined;

const asBeside: PlaceRule = ({ epidemic, near: { beside }, node, mention }) =>
  epidemic && node.place === null && beside && goesOnWith(mention) ? beside.place : undefined;

const inOneBreath: PlaceRule = ({ near: { beside, beforeNode }, node, mention }) =>
  node.place === null && beforeNode?.place && !beforeNode.placeAhead && beside && isInOneBreath(mention)
    ? beside.place
    : undefined;

/** "Alder 1,400 cases and 31 deaths": what one label holds for. */
const ofPair: PlaceRule = ({ near: { beside, beforeNode }, node, mention: { gap, noun } }) => {
  const label = beforeNode?.place ?? null;
  const pair = node.place === null && noun !== '' && /^(?: \p{Ll}[\p{Ll}-]*){1,4},? and $/u.test(gap);
  return pair && label !== null && !beforeNode?.mention.after.includes(label) ? beside?.place : undefined;
};

const grown: PlaceRule = ({ epidemic, near, metric }) =>
  epidemic ? (placeOfGrown(near, metric) ?? undefined) : undefined;

/** Its own place, its bracket's, the sentence's, that of what it is part of, the heading's, the bulletin's. */
const nearest: PlaceRule = ({ around, near, node, mention, memory, away }) => {
  // "The Alder Department of Health reported two more cases", whatever these are some of.
  const subject = near.wholeHere ? null : around.subjects[mention.sentence];
  return (
    (away ? null : node.place) ??
    (mention.bracket >= 0 ? near.host?.place : null) ??
    memory.ahead ??
    subject ??
    near.again?.place ??
    near.whole?.place ??
    near.host?.place ??
    memory.ofSentence ??
    headingOver(mention, around) ??
    around.place
  );
};

const RULES: readonly PlaceRule[] = [
  ofOrigin,
  noteSameKind,
  located,
  atScene,
  ofOthers,
  noteTown,
  inPercent,
  asBeside,
  inOneBreath,
  ofPair,
  grown,
  nearest,
];

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
  const memory = new PlaceMemory(around, epidemic);
  return (near, metric) => {
    const { node } = near;
    const scene = !epidemic && (isScene(node, around) || (oneEvent && holdsScene(node, around)));
    memory.enter(near);
    memory.hear(near, scene);
    const away = !epidemic && cameFromElsewhere(node, around, oneEvent);
    const clue = { around, epidemic, near, node, mention: node.mention, metric, memory, scene, away };
    return firstAnswer(RULES, clue) ?? null;
  };
}

/** "near A in B" where B is what the bulletin is about, a mine, a plant: where it happened, not a part. */
function isScene({ place, parent, within }: Node, around: Surroundings): boolean {
  return (parent === null && within !== null && within === around.place) || SITE.test(place ?? '');
}

/** A wider place than that of the one event which the bulletin tells of. */
function holdsScene({ place, mention }: Node, around: Surroundings): boolean {
  return (
    place !== null &&
    !OF_A_YEAR.test(mention.opening) &&
    around.path.slice(0, -1).includes(fullName(place)) &&
    // "A and B": one of them is a part of both.
    !around.place?.includes(`${place} and `)
  );
}

function isOfOthers({ gap, noun, predicate }: Mention): boolean {
  return (
    OTHERS_BEFORE.test(gap) ||
    OTHERS_BEHIND.test(noun === '' ? predicate : `${noun} ${predicate}`.replace(PEOPLE_OR_CASES, ''))
  );
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
