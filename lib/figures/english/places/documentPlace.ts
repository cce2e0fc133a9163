import type { Numeral } from '../numbers/readNumerals';
import { BODY_BEHIND, HAPPENED, MANY_COUNTRIES, NATION_WIDE } from '../tables/aboutPlaceWords';
import { COMMON_NAMES } from '../tables/cityNames';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';
import { BEGINNING, DATELINE, type Opening, readOpening } from './bulletinOpening';
import { fullName, knownPlace, placesAboveIn } from './knownPlaces';
import { liftPlace } from './liftPlace';
import { factorOf } from './nameFactors';
import { namesIn } from './namesInStretch';
import { placeByForm } from './placeByForm';
import type { Candidate, Candidates } from './placeCandidates';
import { rankPlaces } from './rankPlaces';
import { sceneOf } from './sceneOfEvent';

/** The place that a bulletin is about, with the country that lists put it in. */
export interface DocumentPlace {
  readonly place: string | null;
  readonly path: readonly string[];
}

const IN_WIDER = latin(
  String.raw`^(?: (?:city|county|district|municipality|province|region|state|town|village))?(?:,| in)(?: the)?(?: (?:north|south|east|west|central)\p{Ll}*)? $`,
);
/** Beside a count of countries as many are its parts. */
const FEWEST_COUNTRIES = 3;
/** Who works together all over the world. */
const BY_POLICE = /\b(?:arrests?|arrested|customs|interpol|police)\b/iu;
/** "identified in 39 countries": too many for one corner of it. */
const ACROSS_MANY = /\b(?:in|across|from|of) (?:[2-9]\d|1\d\d) (?:\p{L}+ )?countries\b/u;
const CONTINENTS = /\b(?:Africa|Americas|Asia|Europe)\b/gu;
/** Below these nothing is said of the whole; beside parts of its own kind a place must be named with the first words. */
const ENOUGH = { known: 0.25, other: 0.45, beside: 1.6 } as const;
/** A country that somebody has come from. */
const FACTOR_AWAY = 0.1;
const LONGEST = 400;
/** What strikes a whole country, of which a text may name one division only. */
const ALL_OVER = /\b(?:floods|flooding|monsoon|typhoon|hurricane|cyclone|tropical (?:storm|depression))\b/i;
/**
 * The place that a bulletin is about: the country, nation, province or town that its title, its issuer and its first sentences name most.
 * Names in lists of parts do not speak for the whole.
 */
export function documentPlace(
  title: string,
  text: string,
  lines: readonly Line[],
  numerals: readonly Numeral[],
): DocumentPlace {
  const opening = readOpening(title, text, lines, numerals);
  const { headline, told, stretches } = opening;
  const candidates = rankPlaces(opening);
  const beginning = `${headline}\n${told.slice(0, LONGEST)}`;
  const best = candidates.best(HAPPENED.test(beginning) && !ALL_OVER.test(beginning), headline);
  const many = wholeOfMany(opening, candidates, best);
  if (many !== undefined) return many === null ? { place: null, path: [] } : { place: many, path: [many] };
  const name = (best?.part ? aboveParts(best.name, told) : null) ?? lifted(opening, candidates, best);
  const scene = sceneOf(opening, name);
  const sentences = stretches.slice(headline === '' ? 0 : 1).map(({ words }) => words);
  const own = scene ?? name ?? signedBy(lines) ?? placeByForm(headline, sentences, told);
  if (own === null) return { place: null, path: [] };
  const full = fullName(own);
  const above = placesAboveIn(own, told).toReversed();
  const wider =
    above.length > 0 ? null : (toldAround(opening, own) ?? divisionOfCounty(own, opening.datedIn));
  const around =
    scene !== null && above.length === 0 && name !== null && name !== own
      ? pathTo(name, told)
      : wider !== null
        ? pathTo(wider, told)
        : above;
  return { place: writtenOut(own, full, text), path: [...around, full] };
}

/** Whether a text has a name by itself: the Africa of "South Africa" and "African" is none. */
function isWritten(name: string, text: string): boolean {
  return text.search(latin(`(?<!\\p{Lu}\\p{Ll}+ )(?<![\\p{L}-])${name}(?![\\p{L}-])`)) >= 0;
}

/** What a text calls a place by its longer name: the Democratic Republic of Congo where it has DRC, too. */
function writtenOut(own: string, full: string, text: string): string {
  if (own !== full && isWritten(full, text)) return full;
  if (/^\p{Lu}+$/u.test(own))
    for (const [name, common] of COMMON_NAMES)
      if (common === full && name.length > own.length && isWritten(name, text)) return name;
  return own;
}

/** The world, or the continent of many countries that are told of as its parts (null: which one is not told); undefined elsewhere. */
function wholeOfMany(
  { told, stretches, world }: Opening,
  candidates: Candidates,
  best: Candidate | null,
): string | null | undefined {
  const ahead = stretches
    .slice(0, 2)
    .map(({ words }) => words.replace(DATELINE, ''))
    .join(' ');
  if (best !== null && ahead.includes(best.name)) return undefined;
  if (world) return 'World';
  if (
    ACROSS_MANY.test(ahead) &&
    BY_POLICE.test(ahead) &&
    (best === null || knownPlace(best.name)?.level === 'country')
  )
    return continentOf(told) ?? 'World';
  const countries = candidates.names().filter((one) => knownPlace(one)?.level === 'country');
  const areParts =
    countries.length >= FEWEST_COUNTRIES &&
    (best === null || (countries.includes(best.name) && best.name.search(CONTINENTS) < 0)) &&
    MANY_COUNTRIES.test(told.slice(0, LONGEST));
  return areParts ? continentOf(told) : undefined;
}

/** The likeliest place, if enough speaks for it, or the wider one that is meant with it. */
function lifted(opening: Opening, candidates: Candidates, best: Candidate | null): string | null {
  const { headline, counted, afloat } = opening;
  const text = opening.told.slice(0, BEGINNING);
  const siblings = best !== null && (counted.get(best.level)?.size ?? 0) > 1;
  const enough =
    best !== null &&
    !best.part &&
    best.score >= (siblings ? ENOUGH.beside : best.known ? ENOUGH.known : ENOUGH.other);
  return liftPlace(
    enough ? best.name : onlyCountry(text, afloat),
    { title: headline, text },
    { parts: [...counted.values()].flatMap((keys) => [...keys]), named: candidates.names() },
  );
}

/** How many of the last lines may name who speaks, and how long they are. */
const LAST_LINES = 4;
const LONGEST_SIGNATURE = 80;

/** "Alder Police Media & Communications" in the last lines of a release that names nobody before. */
function signedBy(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(-LAST_LINES)) {
    if (text.length > LONGEST_SIGNATURE || /[.!?]\W*$/u.test(text)) continue;
    const body = namesIn(text, false).find(
      (one) => one.level !== 'other' && BODY_BEHIND.test(text.slice(one.end)),
    );
    if (body) return body.name;
  }
  return null;
}

/** A county lies in the state that its report is dated from. */
function divisionOfCounty(own: string, datedIn: string | null): string | null {
  return / County$/u.test(own) && datedIn !== null && knownPlace(datedIn)?.level === 'division'
    ? datedIn
    : null;
}

/** "Wayanad district in Kerala": the known place right behind one that no list has; null where none stands there. */
function toldAround({ stretches }: Opening, own: string): string | null {
  for (const { words, names } of stretches)
    for (const one of names)
      for (const other of names)
        if (
          one.name === own &&
          one.level === 'other' &&
          other.level !== 'other' &&
          !other.adjective &&
          other.start > one.end &&
          IN_WIDER.test(words.slice(one.end, other.start))
        )
          return other.name;
  return null;
}

/** What places that are told of as parts only belong to: the division's country; for countries the continent that is named. */
function aboveParts(name: string, text: string): string | null {
  const above = placesAboveIn(name, text)[0];
  if (above !== undefined) return above;
  // "Asia has half of the cases"
  if (name.search(CONTINENTS) === 0) return 'World';
  if (knownPlace(name)?.level !== 'country' || !MANY_COUNTRIES.test(text)) return null;
  return continentOf(text);
}

/** The one continent that a text of many countries names, or null. */
function continentOf(text: string): string | null {
  const named = new Set(allMatches(CONTINENTS, text, 12).map(([name]) => name));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function pathTo(name: string, text: string): readonly string[] {
  return [...placesAboveIn(name, text).toReversed(), fullName(name)];
}

/** The one country that a text which speaks of "the country" names at all, by a body or its people; null where it names several. */
function onlyCountry(text: string, afloat: boolean): string | null {
  if (!NATION_WIDE.test(text)) return null;
  const countries = new Set(
    namesIn(text, afloat)
      .filter((one) => one.level === 'country' && factorOf(one, text) > FACTOR_AWAY)
      .map(({ key }) => key),
  );
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? only : null;
}
