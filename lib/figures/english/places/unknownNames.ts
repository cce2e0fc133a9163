import {
  BODY_BEHIND,
  BODY_OR_OFFICIAL,
  EVENT_AT,
  HAPPENS,
  NO_PLACE_OF_A_BULLETIN,
  OFFICIAL,
  OWNED_DISTRICT,
  OWNED_DIVISION,
  OWNED_REGION,
  REPORTS,
  SHIP,
  UNKNOWN,
} from '../tables/aboutPlaceWords';
import { ADJECTIVES } from '../tables/adjectives';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';
import { type Stretch, unlisted } from './named';
import { FACTORS } from './nameFactors';
import { NAME } from './placeNames';

/** "in X", "the province of X" */
export function behindPrepositions(stretch: Stretch): void {
  for (const match of allMatches(UNKNOWN, stretch.words, 12)) {
    const name = match[1] ?? '';
    // "in the Highlands and Lowlands": two places, of which neither is the whole.
    if (name.includes(' and ') && !knownPlace(name)) continue;
    if (match.groups?.sort === ' state' && /\bthe \p{Lu}/u.test(match[0])) continue;
    const official = OFFICIAL.test(name) || match.groups?.sort !== undefined;
    const weight = official ? FACTORS.official : FACTORS.unknown;
    take(stretch, name, match.index + match[0].lastIndexOf(name), weight);
  }
}

/** "Alderia's Birch district" */
export function ownedDistricts(stretch: Stretch): void {
  if (!/[’']s |s[’'] /.test(stretch.words)) return;
  takeLast(stretch, OWNED_DISTRICT, FACTORS.official);
  takeLast(stretch, OWNED_DIVISION, FACTORS.official);
  takeLast(stretch, OWNED_REGION, FACTORS.official);
  takeLast(stretch, OWNED_TOWN, FACTORS.unknown);
}

/** "in Alderia's Birchton" */
const OWNED_TOWN = latin(
  `\\b(?:in|at|near|across) (?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}-]+(?:[’']s|(?<=s)[’']) (${NAME})`,
  'g',
);

/** The ship that a bulletin is about. */
export function ships(stretch: Stretch): void {
  if (stretch.afloat) takeLast(stretch, SHIP, FACTORS.ship);
}

const COUNTY = latin(
  String.raw`(?<![\p{L}’'-])((?:(?!The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|First|United|Host)\p{Lu}\p{Ll}+ ){1,2}(?:County|Nation))\b`,
  'g',
);

/** Names that say themselves that they are counties, or peoples that govern themselves; who speaks or reports says more. */
export function counties(stretch: Stretch): void {
  for (const match of allMatches(COUNTY, stretch.words, 4)) {
    const behind = stretch.words.slice(match.index + match[0].length);
    const speaks = BODY_BEHIND.test(behind) || REPORTS.test(behind);
    take(stretch, match[1] ?? '', match.index, speaks ? FACTORS.body : FACTORS.official);
  }
}

const HEADED = latin(`(?:^|[–—:,-] )(${NAME})(?=, \\p{Lu}[^,]{2,24}$)`, 'g');

/** "Earthquake – Alder Islands, Birchland" */
export function beforeWider(stretch: Stretch): void {
  const wider = /, (\p{Lu}[^,]{2,24})$/u.exec(stretch.words)?.[1];
  if (wider !== undefined && knownPlace(wider)) takeLast(stretch, HEADED, FACTORS.official);
}

/** "310 km east of Alder, Birch Islands": what the town lies in that only says how far something is. */
const BEHIND_DISTANT = latin(
  String.raw`\b(?:km|kilomet\p{Ll}+|miles?)\b[^.;,]{0,30}\bof \p{Lu}[^.;,]{2,24}, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)`,
  'g',
);

/** The wider place behind a town that something was far from. */
export function behindDistant(stretch: Stretch): void {
  takeLast(stretch, BEHIND_DISTANT, FACTORS.official);
}

const DESCRIBES = /^(?:\p{Lu}\p{Ll}+(?:ed|al|ous|ive|ing|(?<!st)er|est|ly))$/u;

/** "the Birchland quake": the name before what happened. */
export function beforeEvent(stretch: Stretch): void {
  const event = EVENT_AT.exec(stretch.words)?.[1];
  if (event !== undefined && !ADJECTIVES.has(event) && !DESCRIBES.test(event))
    take(stretch, event, stretch.words.indexOf(event), FACTORS.event);
}

/** "Birchland Police", "Birchland officials" */
export function beforeBody(stretch: Stretch): void {
  const force = BODY_OR_OFFICIAL.exec(stretch.words);
  if (force) take(stretch, force[1] ?? '', force.index, FACTORS.force);
}

const FIELDS =
  '(?:[Pp]ublic )?[Hh]ealth(?: and \\p{L}+(?: \\p{L}+)?)?|[Cc]ivil (?:[Pp]rotection|[Dd]efen[cs]e)|[Tt]he [Ii]nterior|[Aa]griculture';
/** "The Secretariat of Health of Alder", "the governor of Alder": who looks after it. */
const BODY_OF = latin(
  `\\b(?:[Ss]ecretariat|[Mm]inistry|[Dd]epartment|[Dd]irectorate|[Oo]ffice|[Gg]overnment|[Gg]overnor|[Mm]ayor|[Pp]refect|[Pp]refecture|[Mm]unicipality|[Pp]olice) (?:(?:of|for) (?:${FIELDS}) )?(?:of|in) (?:the )?(?:[\\p{Ll}-]+ of )?((?!Health|Public|Interior|Home|Foreign|Defen[cs]e|Education|Justice|Finance|Social|Labou?r|Transport|Natural|Civil|Water|Energy|Human|Internal|Emergenc|State|National)${NAME})`,
  'g',
);
/** "the Alder health directorate", "Alder Birch police": written small behind what they look after. */
const SMALL_BODY = latin(
  String.raw`(?<![\p{L}’'-])(?:(?<=\p{Ll}{2} )|(?=\p{Lu}[\p{Ll}’'-]+ \p{Lu}))((?:\p{Lu}[\p{Ll}’'-]+ ){0,2}\p{Lu}[\p{Ll}’'-]+) (?:(?:provincial|state|regional|district|county|city|municipal|prefectural) )?(?:health (?:authorit\p{Ll}+|board|department|directorate|district|ministry|office|officials|secretariat)|police|governor|prefecture|fire (?:brigade|department|service))\b`,
  'g',
);

/** "The Secretariat of Health of Alder", "the Alder health directorate" */
export function aroundBody(stretch: Stretch): void {
  takeLast(stretch, BODY_OF, FACTORS.official);
  for (const match of allMatches(SMALL_BODY, stretch.words, 4))
    take(stretch, match[1] ?? '', match.index, FACTORS.official);
}

/** Names that stand last in what a pattern finds. */
function takeLast(stretch: Stretch, pattern: RegExp, weight: number): void {
  for (const match of allMatches(pattern, stretch.words, 4)) {
    const name = match[1] ?? '';
    take(stretch, name, match.index + match[0].length - name.length, weight);
  }
}

const IN_ING = /^[A-Z][a-z]{2,}ing$/u;
const SMALL_WORD = latin(
  String.raw`(?<!\b(?:after|amid|from|into|near|over|than|through|with|more)) \p{Ll}{4,}`,
);

/** Adds a name that no list has, if it may be a place and none is found there yet. */
function take({ words, names }: Stretch, name: string, from: number, weight: number): void {
  // "in Reading": no gerund where not every word has a capital.
  const gerund = from > 0 && IN_ING.test(name) && SMALL_WORD.test(words) ? name : null;
  const place = cleanPlace(name) ?? gerund;
  // "the Philippines' Alderia": what is owned stands behind its owner.
  const owned = place !== null && /s[’'] /u.test(name) && name.endsWith(place);
  const start = owned ? from + name.length - place.length : from;
  if (place === null || knownPlace(place) || NO_PLACE_OF_A_BULLETIN.test(place)) return;
  // "In India Bus Crash": a headline that writes every word with a capital.
  if (HAPPENS.test(place)) return;
  // "Davao Oriental" is no Davao.
  const shorter = /[’']s\s/u.test(name)
    ? -1
    : names.findIndex((one) => one.start === start && one.end < start + place.length);
  if (shorter >= 0) names.splice(shorter, 1);
  if (names.some((one) => one.start <= start && start < one.end)) return;
  names.push(unlisted(words, place, { start, end: from + name.length }, weight));
}
