import { textBefore, textBehind } from '../../../text/beside';
import { FOLLOWED_BY, LISTED_BEHIND, MOST_BEHIND, SHARE_BEHIND } from '../tables/aboutPlaceWords';
import { ISSUERS } from '../tables/issuers';
import { issuersIn } from './issuersIn';
import { findKnownPlaces, knownPlace } from './knownPlaces';
import { isCounted, type Named, type Stretch, unlisted } from './named';
import { FACTORS } from './nameFactors';
import {
  aroundBody,
  beforeBody,
  beforeEvent,
  beforeWider,
  behindDistant,
  behindPrepositions,
  counties,
  ownedDistricts,
  ships,
} from './unknownNames';

/**
 * The places that a stretch of text names: known ones wherever they stand, others behind a preposition.
 * @param afloat the bulletin is about a ship, which is its place
 */
export function namesIn(words: string, afloat: boolean): readonly Named[] {
  const names = knownIn(words);
  for (const pass of PASSES) pass({ words, afloat, names });
  const within = names.map((one) => names.find((other) => isAddress(one, other, words)));
  return names.map((one, index) => {
    const behind = textBehind(words, one.end, 60);
    const wider = within[index];
    return {
      ...one,
      within: one.within ?? wider?.key ?? null,
      nested: wider !== undefined || names.some((other) => isBeside(one, other, words)),
      row: neighbours(one, names, words, 1) + neighbours(one, names, words, -1) > 1,
      address: within.includes(one),
      part:
        !one.adjective &&
        (SHARE_BEHIND.test(behind) ||
          LISTED_BEHIND.test(behind) ||
          MOST_BEHIND.test(behind) ||
          FOLLOWED_BY.test(textBefore(words, one.start, 20))),
    };
  });
}

/** "Alder district, Birch Province", "Alder in Birch Province": what no list has, with what it lies in. */
function isAddress(one: Named, wider: Named, words: string): boolean {
  if (one.level !== 'other' || one.key === wider.key || wider.start <= one.end) return false;
  return (
    ADDRESS.test(words.slice(one.end, wider.start)) &&
    (wider.level === 'division' || KIND_BEHIND.test(words.slice(wider.end - 14, wider.end + 14)))
  );
}

const ADDRESS = /^(?: (?:[Dd]istrict|[Cc]ounty|city|town|village|municipality))?(?:,| in| of)(?: the)? $/u;
const KIND_BEHIND = / (?:Province|Region|State|Division|Governorate|Prefecture|province|region|state)\b/u;

const ROW = /^(?: (?:region|province|district|state))?,? (?:and )?(?:the )?$/u;

/** How many names of its level stand in a row behind one (or before it): "Alderia, Birchland and Cedaria". */
function neighbours(one: Named, names: readonly Named[], words: string, step: 1 | -1): number {
  const next = names.find(
    ({ level, start, end }) =>
      level === one.level &&
      (step > 0
        ? start > one.end && ROW.test(words.slice(one.end, start))
        : end < one.start && ROW.test(words.slice(end, one.start))),
  );
  return next ? 1 + neighbours(next, names, words, step) : 0;
}

function isBeside(one: Named, country: Named, words: string): boolean {
  if (one.within === null || one.within !== country.key) return false;
  const between = words.slice(Math.min(one.end, country.end), Math.max(one.start, country.start));
  return /^(?:[’']s\s(?:\p{L}+\s){0,3}|,\s|\sin\s|\s\()$/u.test(between);
}

function knownIn(words: string): Named[] {
  return findKnownPlaces(words).map((place) => ({
    weight: place.adjective ? FACTORS.adjective : FACTORS.known,
    counted: isCounted(words, place.start, place.end, place.level === 'country'),
    nested: false,
    row: false,
    part: false,
    address: false,
    ...place,
    name: place.adjective ? (knownPlace(place.key)?.name ?? place.key) : place.name,
  }));
}

/** Georgia beside states of the US is the state. */
function stateOfTwo({ names }: Stretch): void {
  if (!names.some(({ within }) => within === 'US')) return;
  for (const [at, one] of names.entries())
    if (one.name === 'Georgia') names[at] = { ...one, within: 'US', level: 'division' };
}

/** The country whose authority is named. */
function issuers({ words, names }: Stretch): void {
  for (const { name, start } of issuersIn(words)) {
    const key = ISSUERS.get(name) ?? '';
    const span = { start, end: start + name.length };
    // The UK of the "UK Health Security Agency", which is England's, and is no body of the UK.
    for (const [at, one] of names.entries())
      if (one.start === start && one.end < span.end && one.key !== key)
        names[at] = { ...one, weight: 0, adjective: true };
    // What a statistical office counts is all of its country.
    const whole = /Statisti|Labor/u.test(name);
    names.push({
      ...unlisted(words, key, span, whole ? FACTORS.body : FACTORS.issuer),
      ...(knownPlace(key) ?? { level: 'country' }),
      adjective: !whole,
      counted: false,
    });
  }
}

/** In this order: what no list has gives way to what one has, and a shorter name to a longer one. */
const PASSES: readonly ((stretch: Stretch) => void)[] = [
  stateOfTwo,
  ships,
  behindPrepositions,
  ownedDistricts,
  behindDistant,
  counties,
  issuers,
  beforeEvent,
  beforeBody,
  aroundBody,
  beforeWider,
];
