import { allMatches } from './allMatches';
import { findKnownPlaces, knownPlace } from './knownPlaces';
import { latin } from './latin';
import { cleanPlace } from './placeNames';
import {
  ABROAD,
  AWAY,
  BODY_BEFORE,
  BODY_BEHIND,
  BODY_OR_OFFICIAL,
  CAME,
  DASHED,
  DATED_FROM,
  DISTANT,
  EVENT_AT,
  HAPPENS,
  JOINT_BODY,
  LISTED_BEHIND,
  LONGER_NAME,
  NO_PLACE_OF_A_BULLETIN,
  OFFICIAL,
  OWNED_DISTRICT,
  PART_BEFORE,
  PART_BEHIND,
  PEOPLE_OF,
  REPORTS,
  SHARE_BEHIND,
  SHIP,
  UNKNOWN,
  VISITED,
  WITHIN,
} from './tables/aboutPlaceWords';
import { ADJECTIVES } from './tables/divisions';
import { ISSUERS } from './tables/issuers';

/** How much a name says by what it is and by the words round it; "in X" of a known place says 1. */
const FACTORS = {
  known: 0.6,
  adjective: 0.3,
  body: 1.1,
  force: 1,
  official: 0.6,
  unknown: 0.35,
  issuer: 0.35,
  longer: 0.2,
  city: 0.6,
  ship: 2,
  event: 0.6,
  visited: 1,
  away: 0.05,
  distant: 0.16,
  off: 0.4,
  row: 0.3,
  countries: 0.12,
} as const;

const ISSUER = latin(`(?<![\\p{L}])(?:${[...ISSUERS.keys()].join('|')})(?![\\p{L}])`, 'g');
/** "Amsterdam Airport Schiphol" is in Amsterdam. */
const AIRPORT = /^ (?:International )?Airport\b/u;
const IN_ING = /^[A-Z][a-z]{2,}ing$/u;
const SMALL_WORD = latin(
  String.raw`(?<!\b(?:after|amid|from|into|near|over|than|through|with|more)) \p{Ll}{4,}`,
);
const COUNTY = latin(String.raw`(?<![\p{L}’'-])((?:\p{Lu}\p{Ll}+ ){1,2}County)\b`, 'g');

/** A name in a stretch of text. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly within: string | null;
  readonly level: string;
  readonly adjective: boolean;
  /** A known country, division or city, or one that says itself what it is (… Province). */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** It labels the number beside it. */
  readonly counted: boolean;
  /** It is told of as a part: by its share of the whole, or as the first of a list. */
  readonly part: boolean;
  /** Its country is named right beside it: "China's Yunnan", "Fukushima, Japan". */
  readonly nested: boolean;
}

/**
 * The places that a stretch of text names: known ones wherever they stand, others behind a preposition.
 * @param afloat the bulletin is about a ship, which is its place
 */
export function namesIn(words: string, afloat: boolean): readonly Named[] {
  const names = namedIn(words, afloat);
  return names.map((one) => {
    const behind = words.slice(one.end, one.end + 60);
    return {
      ...one,
      nested: names.some((other) => isBeside(one, other, words)),
      part: !one.adjective && (SHARE_BEHIND.test(behind) || LISTED_BEHIND.test(behind)),
    };
  });
}

function isBeside(one: Named, country: Named, words: string): boolean {
  if (one.within === null || one.within !== country.key) return false;
  const between = words.slice(Math.min(one.end, country.end), Math.max(one.start, country.start));
  return /^(?:[’']s\s(?:\p{L}+\s){0,3}|,\s|\sin\s(?:\p{L}+\s)?|\s\()$/u.test(between);
}

function namedIn(words: string, afloat: boolean): Named[] {
  const isCounted = (start: number, end: number, country = false) => {
    const before = words.slice(Math.max(0, start - 60), start);
    // "one arrived from India", "the other is from Peru": where they came from.
    if (CAME.test(before) || (country && /\b(?:is|are|was|were) from\s(?:the\s)?$/i.test(before)))
      return false;
    return PART_BEFORE.test(before) || PART_BEHIND.test(words.slice(end, end + 40));
  };
  const names: Named[] = findKnownPlaces(words).map((place) => ({
    ...place,
    name: place.adjective ? (knownPlace(place.key)?.name ?? place.key) : place.name,
    weight: place.adjective ? FACTORS.adjective : FACTORS.known,
    counted: isCounted(place.start, place.end, place.level === 'country'),
    nested: false,
    part: false,
  }));
  // "Devon and Cornwall Police": the two are one.
  for (const match of allMatches(JOINT_BODY, words, 4)) {
    const [, joint = ''] = match;
    const end = match.index + joint.length;
    for (let at = names.length - 1; at >= 0; at--)
      if ((names[at]?.start ?? 0) >= match.index && (names[at]?.end ?? 0) <= end) names.splice(at, 1);
    names.push({
      key: joint,
      name: joint,
      within: null,
      level: 'other',
      adjective: false,
      weight: FACTORS.force,
      start: match.index,
      end,
      counted: false,
      nested: false,
      part: false,
    });
  }
  // The state, beside others of its country.
  if (names.some(({ within }) => within === 'US'))
    for (const [at, one] of names.entries())
      if (one.name === 'Georgia') names[at] = { ...one, within: 'US', level: 'division' };
  const free = (at: number) => !names.some(({ start, end }) => start <= at && at < end);
  const unknown = (name: string, start: number, weight: number) => {
    // "in Reading": no gerund where not every word has a capital.
    const place =
      cleanPlace(name) ?? (start > 0 && IN_ING.test(name) && SMALL_WORD.test(words) ? name : null);
    if (place === null || knownPlace(place) || NO_PLACE_OF_A_BULLETIN.test(place)) return;
    // "In India Bus Crash": a headline that writes every word with a capital.
    if (HAPPENS.test(place)) return;
    const end = start + name.length;
    // "Davao Oriental" is no Davao.
    const shorter = /[’']s\s/u.test(name)
      ? -1
      : names.findIndex((one) => one.start === start && one.end < start + place.length);
    if (shorter >= 0) names.splice(shorter, 1);
    if (!free(start)) return;
    names.push({
      key: place,
      name: place,
      within: null,
      level: 'other',
      adjective: false,
      weight,
      start,
      end,
      counted: isCounted(start, end),
      nested: false,
      part: false,
    });
  };
  for (const match of allMatches(UNKNOWN, words, 12)) {
    const name = match[1] ?? '';
    const official = OFFICIAL.test(name) || match.groups?.sort !== undefined;
    unknown(name, match.index + match[0].lastIndexOf(name), official ? FACTORS.official : FACTORS.unknown);
  }
  if (/[’']s /.test(words))
    for (const match of allMatches(OWNED_DISTRICT, words, 4))
      unknown(match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length, FACTORS.official);
  if (afloat)
    for (const match of allMatches(SHIP, words, 4))
      unknown(match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length, FACTORS.ship);
  for (const match of allMatches(COUNTY, words, 4)) unknown(match[1] ?? '', match.index, FACTORS.official);
  for (const match of allMatches(ISSUER, words, 4)) {
    const key = ISSUERS.get(match[0]) ?? '';
    const place = knownPlace(key) ?? { key, name: key, within: null, level: 'country' };
    const { index: start } = match;
    names.push({
      ...place,
      adjective: true,
      weight: FACTORS.issuer,
      start,
      end: start + match[0].length,
      counted: false,
      nested: false,
      part: false,
    });
  }
  const event = EVENT_AT.exec(words)?.[1];
  if (
    event !== undefined &&
    !ADJECTIVES.has(event) &&
    !/^(?:\p{Lu}\p{Ll}+(?:ed|al|ous|ive|ing|er|est|ly))$/u.test(event)
  )
    unknown(event, words.indexOf(event), FACTORS.event);
  const force = BODY_OR_OFFICIAL.exec(words);
  if (force) unknown(force[1] ?? '', force.index, FACTORS.force);
  return names;
}

/** How much the words round a name say that the text is about it; 1 for "in X". */
export function factorOf(
  { key, start, end, level, adjective, weight, nested }: Named,
  words: string,
): number {
  const before = words.slice(Math.max(0, start - 48), start);
  const behind = words.slice(end, end + 40);
  // What a report is dated from is weighed as a dateline.
  if (start === 0 && DASHED.test(behind) && /^[^\p{Ll}]+$/u.test(words.slice(start, end))) return 0;
  // "ALDER (Kerala) [India], June 14": where a report is dated from.
  if (before.endsWith('[')) return 0;
  if (PEOPLE_OF.test(behind) || /\b(?:all|both|mostly|mainly|most) in\s$/i.test(before)) return 0;
  // "Port-Vila, Vanuatu", "30 km off Hualien, Taiwan": an address, the country is what it says.
  if (level === 'city' && nested && /^, /u.test(behind)) return FACTORS.longer;
  let factor = weight;
  if (!adjective && level !== 'other') {
    if (BODY_BEFORE.test(before) || (BODY_BEHIND.test(behind) && !ABROAD.test(behind))) factor = FACTORS.body;
    // "Seville Grove" is no Seville.
    else if (level === 'city' && LONGER_NAME.test(behind) && !AIRPORT.test(behind)) return 0;
    else if (LONGER_NAME.test(behind) || ABROAD.test(behind)) factor = FACTORS.longer;
    else if (start === 0 && (level === 'city' ? DATED_FROM : DASHED).test(behind)) factor = FACTORS.issuer;
    else if (WITHIN.test(before) || REPORTS.test(behind)) factor = level === 'city' ? FACTORS.city : 1;
  }
  if (VISITED.test(before)) factor = Math.max(factor, FACTORS.visited);
  else if (AWAY.test(before)) factor = FACTORS.away;
  else if (level !== 'country' && DISTANT.test(before))
    factor = level === 'division' ? FACTORS.off : FACTORS.distant;
  const row =
    /^(?: (?:region|province|state|county|district)s?)?, (?:the )?\p{Lu}[^,]*(?:,| and )|^,? and (?:the )?\p{Lu}/u.test(
      behind,
    ) ||
    /(?:\p{Lu}\p{L}+|\bstates|\bprovinces|\bcountries|\bterritories),? and (?:in )?(?:the )?$/u.test(before);
  if (!row) return factor;
  // "the main sources, Alderia, Birchland and Cedaria"
  return factor * (level === 'country' ? FACTORS.countries : FACTORS.row);
}
