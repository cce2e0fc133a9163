import { OF_NATION, THINGS } from '../tables/aboutPlaceWords';
import { ADJECTIVES } from '../tables/adjectives';
import { ISSUERS } from '../tables/issuers';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';

const SORT_OF =
  '(?:(?:city|town|province|county|district|state|village|region|prefecture|regency|island|municipality|borough|governorate|department|division|canton|parish|emirate|provinces|states|coast|(?:an? )?parts?|outskirts|suburbs?|ports|waters) of (?:the )?)?';
const KIND_OF = `(?<kind>(?:metropolitan|metro|regional|rural|outback) )?(?<name>${NAME}${SORT})`;
const DIRECTION = '(?:(?:north|south|east|west|central)\\p{Ll}* )?';
/** "In X", "across the province of X", "in metropolitan X". */
export const IN_PLACE = latin(
  `(?<![\\p{L}])(?:[Ii]n(?: and around)?|[Aa]t|[Aa]cross|[Ww]ithin|throughout|near|off|over|[Oo]n(?= (?:the )?(?:\\p{Lu}[\\p{L}’-]+ ){0,2}(?:Isle|Islands?|Peninsula)\\b)) (?:the )?(?:${OF_NATION.slice(0, -1)}(?=(?:[\\p{Ll}-]+ ){0,3}(?:province|district|region|state|county|city|town|department|village) of ))?(?:(?:[\\p{Ll}-]+ ){1,4}(?=(?:province|district|region|state|county|city|town|department|village) of )|(?:provincial|municipal|federal|local|neighbou?ring|nearby|adjacent|coastal|(?:densely )?populated) )?(?:(?:[\\p{Ll}-]+ ){0,2}capital(?: city)?(?:,| of)? )?${DIRECTION}${SORT_OF}${KIND_OF}`,
  'g',
);
/** "A, a town in B", "A in B": the wider place right behind. */
const WIDER = latin(
  `^(?:, (?:an? (?:[\\p{Ll}-]+ ){1,4}(?:in|of) )?| (?:in|of) (?:the )?)${DIRECTION}(${NAME}${SORT})`,
);
/** "From X". */
export const FROM_PLACE = latin(`(?<![\\p{L}])from (?:the )?${KIND_OF}`, 'g');
/** "In the Ahr river", "on the Pan Island highway": a name of something else. */
const NO_PLACE_BEHIND = new RegExp(
  `^\\$|^ (?:rivers?|lake|sea|bay|strait|highway|expressway|road|motorway|bridge|dam|port|airport|(?:(?:rail\\p{Ll}*|train|bus|police|metro) )?station|line|railway|treatment|hospital|disease|fever|flu|strain|variant|virus|fire|wildfire|outbreak|cluster|crash|derailment|landslide|${THINGS})\\b`,
  'u',
);
/** "108 cases in X (1 death)", with nothing behind: where they are. */
const OWN_CASES = /^(?:cases? )?\s{4,}[.,;]?\s*$/u;
/** "Cardiff and Vale UHB": one body, however many places its name joins. */
const BODY = /\b(?:UHB|THB|NHS|Health Board|Health District|Trust|Council|Borough)$/u;
/** A building: skipped where a town or a country stands behind it. */
const FACILITY =
  /\b(?:Stadium|Hospital|Arena|Centre|Center|Resort|Hall|Hotel|Park|University|School|Airport|Church|Mall|Market|Prison|Dormitory)$/u;
const DESTINATION = latin(
  String.raw`(?<!\b(?:lives|succumbed|lost|due|victim|fallen) )\bto (?:an? |the )(?:\p{Ll}+ ){1,3}in (?:the )?$`,
);
const CARED_FOR = /\b(?:treated|admitted|cared for|care|recovering|hospitali[sz]ed)\s$/i;
/** A place with the wider one that it is told to lie in. */
export interface Found {
  readonly place: string;
  /** The wider place named right behind it: "near A in B", "A, B". */
  readonly within: string | null;
}

/** "in Victorian hospitals" */
function ofAdjective(name: string, behind: string): string | null {
  return /^ (?:\p{Ll}+ )?(?:hospitals|intensive care|ICUs|schools|homes|prisons|laboratories|households)\b/u.test(
    behind,
  )
    ? (ADJECTIVES.get(name) ?? null)
    : null;
}

/** A place as a pattern has found it, with the words on both sides. */
interface Sighting {
  readonly pattern: RegExp;
  /** What the pattern took, the name last. */
  readonly words: string;
  readonly name: string;
  /** All before those words, and all before the name. */
  readonly before: string;
  readonly ahead: string;
  readonly rest: string;
}

const OWNED =
  /^ (?:[\p{Ll}-]+ ){0,3}(?:capital|city|coast|county|district|island|north\p{Ll}*|province|region|south\p{Ll}*|state|town)\b(?! of \p{Lu})/u;
const NICKNAME = /\bthe \p{Lu}\p{L}+ [Ss]tate(?: \p{Lu}\p{Ll}+day)?$/u;
/** "at the briefing in X": where it was said. */
const SAID_IN = /\b(?:(?:said|speaking|announced|held(?: \p{Ll}+)?|told \p{Ll}+) )\bin (?:the )?$/iu;
const IS_IN = /^\W*(?:(?:person|people|patients?) )?(?:is|are|was|were|remains?) in $/i;

/** Buildings and roads, nicknames of states, ways from one place to another. */
function isNone({ words, name, rest }: Sighting): boolean {
  return (
    // "at Alder International Airport"
    /\b(?:Airport|Avenue|Highway|Road|Street)$/u.test(name) ||
    // "in the Mountain State": what a state likes to be called.
    (NICKNAME.test(words) && !knownPlace(cleanPlace(name) ?? '')) ||
    // "in Alderia's northernmost state": that is meant.
    (/[’']s?$/u.test(name) && OWNED.test(rest)) ||
    // "1,000 passengers from A to B": a way.
    (/^from\b/i.test(words) && /^ to \p{Lu}/u.test(rest))
  );
}

/** A row of places is where the whole lies, no place of its own: "in Garissa, Wajir and Mandera". */
function isRow({ pattern, rest }: Sighting): boolean {
  return (
    /^(?:, (?:\p{Lu}[\p{L}’'-]* ?){1,3}){0,6},? and (?:the )?\p{Lu}/u.test(rest) &&
    (pattern !== FROM_PLACE || rest.startsWith(','))
  );
}

/** A bracket with numbers stood right behind it (now blanks), or the word for another thing: it labels that, not this. */
function labelsOther({ before, rest }: Sighting): boolean {
  return (/^ {4,30}(?! )/u.test(rest) && !OWN_CASES.test(before + rest)) || NO_PLACE_BEHIND.test(rest);
}

/** A place that is told of, and not where anything was counted. */
function countsElsewhere({ pattern, before, ahead }: Sighting, place: string): boolean {
  return (
    // "figures from Cal Fire": a body.
    (pattern === FROM_PLACE && ISSUERS.has(place)) ||
    // "30 people to a casino in X": where they were going
    DESTINATION.test(ahead) ||
    SAID_IN.test(ahead) ||
    // Where patients are cared for is not where they are counted.
    (/Hospital$/u.test(place) && IS_IN.test(ahead)) ||
    (FACILITY.test(place) && CARED_FOR.test(before))
  );
}

/** "in A and B": two places, unless lists know it as one, it says what it is, or is all that is said. */
function isTwo({ name, ahead, rest }: Sighting, place: string): boolean {
  const all = /^(?:cases?\s)?in\s$/u.test(ahead) && rest.trim().length < 2;
  return / and /u.test(place) && !knownPlace(place) && place === name && !all && !BODY.test(place);
}

/** The first place that a pattern finds in some words and that is no destination, ward, river and so on. */
export function firstPlace(pattern: RegExp, text: string): Found | null {
  // No capital, no name: most clauses.
  if (text === text.toLowerCase()) return null;
  for (const { 0: words, index, groups } of allMatches(pattern, text)) {
    const name = groups?.name ?? '';
    const end = index + words.length;
    const before = text.slice(0, index);
    const sighting = {
      pattern,
      words,
      name,
      before,
      ahead: text.slice(0, end - name.length),
      rest: text.slice(end),
    };
    if (isNone(sighting)) continue;
    if (isRow(sighting)) return null;
    if (labelsOther(sighting)) continue;
    const place = cleanPlace(name) ?? ofAdjective(name, sighting.rest);
    if (place === null || countsElsewhere(sighting, place) || isTwo(sighting, place)) continue;
    const wider = WIDER.exec(sighting.rest)?.[1];
    return { place: `${groups?.kind ?? ''}${place}`, within: wider === undefined ? null : cleanPlace(wider) };
  }
  return null;
}
