import { ADJECTIVES } from '../tables/adjectives';
import { DEMONYM, SAYS_WHAT_IT_IS } from '../tables/placeWords';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { FROM_PLACE, firstPlace, IN_PLACE } from './firstPlace';
import { knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';
import { HOUSE, type PlaceReading, placeOf, reading, type Told, TRAVEL } from './toldPlace';

/** "linked to Alder Lodge", "linked to the cluster at Birch Dormitory": a house whose cases are counted. */
const LINKED_TO = latin(
  `^(?:\\p{Ll}+ ){0,6}linked to (?:the (?:cluster|outbreak) (?:at|in) )?(?:the )?(${NAME})(?![\\p{L}])(?! (?:cluster|outbreak)s?\\b)`,
);

const BY_CITY = latin(
  `^\\W*(?:\\p{L}+ ){0,2}?(?:(?:were|was|have been|has been) )?(?:(?:reported|confirmed|announced) )?by the (?:City|County|Town) of (${NAME})`,
);
const COUNTED_IN = latin(
  String.raw`\b(?:was|were|been) (?:also )?(?:reported|confirmed|detected|recorded|found|registered) in\s(?:the )?\p{Lu}.*$`,
);
const BARE = latin(`^(?: *|[-–] ?)(${NAME}${SORT}) *[.;,]?[”"]?$`);

/** "from A were rescued in B": where it was told of stands behind the verb. */
const FROM_THEN = latin(
  String.raw`^(?:\p{Ll}+ )?from (?:the )?\p{Lu}[^;.]{2,80} (?:was|were|is|are|has|have|had|died|drowned) (?:[\p{L}-]+ ){1,8}(?:in|at|near) (?=(?:the )?\p{Lu})`,
);
const FROM_FIRST = /^(?:\w+ )?from (?:the )?\p{Lu}/u;

/** "12 cases in X"; "from X" only where nobody has travelled. */
export function inBehind({ mention, behind, travel }: Told): PlaceReading | undefined {
  const still = travel ? behind.slice(0, travel.index) : behind;
  // "23 from A, one from B in C": the smaller one, right behind the number.
  const from =
    FROM_FIRST.test(still) && !FROM_THEN.test(still) && !TRAVEL.test(mention.before)
      ? firstPlace(FROM_PLACE, still)
      : null;
  return reading(
    from ??
      firstPlace(IN_PLACE, still) ??
      (TRAVEL.test(mention.before) ? null : firstPlace(FROM_PLACE, still)),
    false,
  );
}

/** "Two deaths were reported by the City of X and one by the City of Y" */
export function reportedBy({ behind }: Told): PlaceReading | undefined {
  return reading(placeOf(BY_CITY.exec(behind)?.[1]), false);
}

const RESIDENT_IN =
  /\b(?:are|is|was|were|live|lives) (?:all |both |an? )?(?:residents? (?:in|of)|living in|in) (?=(?:the )?\p{Lu})(.*)$/u;

/** "returned from abroad, and are resident in the A area", "is a resident of A" */
export function residentThere({ behind, travel }: Told): PlaceReading | undefined {
  if (travel === null && !behind.includes(' resident')) return undefined;
  const lives = RESIDENT_IN.exec(behind.slice(travel?.index ?? 0))?.[1];
  return reading(lives === undefined ? null : firstPlace(IN_PLACE, `in ${lives}`), false);
}

/** "arriving from abroad was reported in Shanghai": where it was counted, not where it came from. */
export function countedThere({ behind, travel }: Told): PlaceReading | undefined {
  const counted = travel ? COUNTED_IN.exec(behind.slice(travel.index)) : null;
  return reading(counted ? firstPlace(IN_PLACE, counted[0]) : null, false);
}

/** "linked to the Alder Lodge": a house is a place. */
export function linkedTo({ behind }: Told): PlaceReading | undefined {
  const name = behind.includes('linked to ') ? LINKED_TO.exec(behind)?.[1] : undefined;
  return name !== undefined && HOUSE.test(name) ? reading(name, false) : undefined;
}

const IN_BRACKET = latin(`^[^().;\\p{Lu}]{0,50}\\((${NAME}${SORT})\\)\\s*[.,;]?$`);

/** "one case died (Siping)": a known place, or one that says what it is, in a bracket of its own. */
export function inBracketBehind({ mention: { predicate } }: Told): PlaceReading | undefined {
  if (!predicate.includes('(')) return undefined;
  const name = IN_BRACKET.exec(predicate.slice(0, 120))?.[1];
  const place = placeOf(name);
  return place !== null && (knownPlace(place) || SAYS_WHAT_IT_IS.test(name ?? ''))
    ? reading(place, false)
    : undefined;
}

/** "One Cardiff local authority area", "3 Fife" */
export function bareBehind({ mention: { after } }: Told): PlaceReading | undefined {
  const bare = BARE.exec(after)?.[1] ?? '';
  const people = bare
    .split(' ')
    .some((word) => DEMONYM.test(word) || ADJECTIVES.has(word.replace(/s$/u, '')));
  return people ? undefined : reading(cleanPlace(bare), false);
}
