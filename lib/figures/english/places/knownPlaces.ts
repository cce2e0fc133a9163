import { textBefore, textBehind } from '../../../text/beside';
import { finish, type Work } from '../../../work';
import { DIVISIONS_OF_COUNTRIES } from '../../data/divisionsOfCountries';
import { ADJECTIVES } from '../tables/adjectives';
import { AREAS, NAMES_WITH_COMMAS } from '../tables/areas';
import { CITIES } from '../tables/cities';
import { COMMON_NAMES, FULL_NAMES } from '../tables/cityNames';
import { ALIASES, NO_CITIES } from '../tables/countryNames';
import { DIVISIONS, NATIONS, REGIONS } from '../tables/divisions';
import { rowsOf } from '../tables/rowsOf';
import { STATE_CODES } from '../tables/stateCodes';
import { allMatches } from '../words/allMatches';
import { inTitleCase } from '../words/inTitleCase';
import { latin } from '../words/latin';
import { plainLetters } from '../words/plainLetters';
import { areaOfBody } from './areaOfBody';

/** A place that lists know by name. */
export interface KnownPlace {
  /** As the text writes it. */
  readonly name: string;
  /** One name for a country of several (US, USA, United States). */
  readonly key: string;
  /** The key of the country that it is a division of, or null. */
  readonly within: string | null;
  readonly level: 'country' | 'nation' | 'division' | 'city';
  /** The text has the adjective (Scottish) or the people, not the name. */
  readonly adjective: boolean;
}

/** A known place in a text, by offsets. */
export interface KnownMention extends KnownPlace {
  readonly start: number;
  readonly end: number;
}

const WORD = latin(String.raw`\p{L}[\p{L}\p{N}.’'-]*`, 'g');

type Entry = Pick<KnownPlace, 'key' | 'within' | 'level'>;

let known: ReadonlyMap<string, Entry> | null = null;
/** Divisions of one name in other countries: the Punjab of Pakistan. */
const elsewhere = new Map<string, readonly string[]>();
/** For every first word of a name the most words that a name with it has. */
let longest: ReadonlyMap<string, number> = new Map();
/** What these words begin with: hardly ever a small letter, as most words of a text do. */
let firstLetters: ReadonlySet<string> = new Set();

/** Countries from the platform, their first divisions from the table, cities that have a time zone; found once. */
function table(): ReadonlyMap<string, Entry> {
  known ??= finish(buildTable());
  return known;
}

/** Builds the lists in pieces, where nobody has asked for them yet: it takes longer than most texts. */
export function* preparePlaces(): Work<void> {
  known ??= yield* buildTable();
}

function* buildTable(): Work<ReadonlyMap<string, Entry>> {
  const built = new Map<string, Entry>();
  elsewhere.clear(); // what was begun and given up is begun anew
  const add = (name: string, within: string | null, level: KnownPlace['level'] = 'country') => {
    // Both apostrophes are in use.
    if (name.includes('’')) add(name.replaceAll('’', "'"), within, level);
    const own = built.get(name);
    if (!own) built.set(name, { key: ALIASES.get(name) ?? name, within, level });
    else if (level === 'division' && within !== null && own.within !== within)
      elsewhere.set(name, [...(elsewhere.get(name) ?? []), within]);
  };
  for (const name of REGIONS) add(name, null);
  for (const name of ALIASES.keys()) add(name, null);
  for (const [country, names] of NATIONS) for (const name of names.split(',')) add(name, country, 'nation');
  for (const [country, names] of DIVISIONS)
    for (const name of names.split(',')) add(name, country, 'division');
  for (const [short, full] of FULL_NAMES) {
    const own = built.get(full);
    built.set(short, { key: full, within: own?.within ?? null, level: own?.level ?? 'division' });
  }
  try {
    for (const style of ['long', 'short'] as const) {
      yield;
      const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style });
      for (let first = 65; first <= 90; first++) {
        for (let second = 65; second <= 90; second++) {
          const name = display.of(String.fromCharCode(first, second));
          const bare = name?.replace(/ SAR China$| \(.*\)$/gu, '') ?? '';
          for (const one of new Set([bare, bare.replace(' & ', ' and ')])) if (one) add(one, null);
        }
      }
    }
    yield;
    for (const [within, names] of [...CITIES, ...AREAS])
      for (const name of names.split(',')) add(name, within, 'city');
    for (const [name, within] of NAMES_WITH_COMMAS) add(name, within, 'city');
    yield;
    for (const [country, names] of rowsOf(DIVISIONS_OF_COUNTRIES))
      for (const name of names.split(',')) add(name, country, 'division');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
      if (zone.includes('/') && city.length > 3 && !NO_CITIES.has(city)) add(city, null, 'city');
    }
  } catch {
    // An engine without the data of regions still knows the tables' own.
  }
  yield;
  const words = new Map<string, number>();
  const letters = new Set<string>();
  for (const name of [...built.keys(), ...ADJECTIVES.keys()]) {
    const all = name.match(WORD) ?? [];
    const first = all[0] ?? '';
    words.set(first, Math.max(words.get(first) ?? 0, all.length));
    letters.add(first.charAt(0));
  }
  longest = words;
  firstLetters = letters;
  return built;
}

/** What the lists know of a name, or null. */
export function knownPlace(name: string): KnownPlace | null {
  // "Şanlıurfa" is Sanliurfa there.
  const found = table().get(name) ?? table().get(plainLetters(name));
  return found ? { name, ...found, adjective: false } : null;
}

/** The places that a known place lies in, the nearest first. */
export function placesAbove(name: string): readonly string[] {
  const above: string[] = [];
  for (let at = knownPlace(name)?.within ?? null; at !== null && above.length < 4; ) {
    above.push(at);
    at = knownPlace(at)?.within ?? null;
  }
  return above;
}

/** The places above a known place as a text means it: of two countries with a Punjab the one that the text names, or names parts of. */
export function placesAboveIn(name: string, text: string): readonly string[] {
  const usual = placesAbove(name);
  const others = elsewhere.get(name) ?? [];
  if (others.length === 0) return usual;
  const votes = new Map<string, number>();
  for (const { key, within } of findKnownPlaces(text.slice(0, 4_000))) {
    if (key === name) continue;
    const country = within === null ? key : (placesAbove(key).at(-1) ?? within);
    votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  const best = [usual[0] ?? '', ...others].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))[0] ?? '';
  // A country ("Mayotte", a division of France as well) has nothing above it.
  return best === (usual[0] ?? '') ? usual : [best, ...placesAbove(best)];
}

/** A name written out in full: NSW is New South Wales. */
export function fullName(name: string): string {
  const region = /^(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)? Autonomous Region$/u.exec(name)?.[1];
  const short = region !== undefined && table().has(region) ? region : undefined;
  return FULL_NAMES.get(name) ?? COMMON_NAMES.get(name) ?? STATE_CODES.get(name) ?? short ?? name;
}

/** The path of a place below that of what it stands in, the place itself in full last. */
export function pathOf(place: string | null, base: readonly string[]): readonly string[] {
  if (place === null) return [];
  const full = areaOfBody(place) ?? fullName(place);
  return base.at(-1) === full ? base : [...base.filter((step) => step !== place && step !== full), full];
}

/** Names in capitals alone, as headlines have them; shorter ones are short for something. */
const SHOUTED = latin(String.raw`^\p{Lu}[\p{Lu} -]{3,}(?:[’']S)?$`);

/** A country or a part of one in capitals; a city in capitals is where a report is dated from. */
function isShouted(name: string): boolean {
  return (
    SHOUTED.test(name) &&
    !knownPlace(name) &&
    knownPlace(inTitleCase(name.replace(/[’']S$/u, '')))?.level !== 'city'
  );
}

/** "the Lake Victoria Basin" */
const OF_WATER = /\b(?:Lake|Mount|Mt\.?|Gulf of|Bay of|New South) $/u;
const US_DOLLARS = /^(?:\$| dollar)/u;
const WIDER = latin(String.raw`^, (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`);

/** How many words a known name that begins with a word of the text may have; 0 for most. */
function wordsFrom(word: string): number {
  table();
  const plain = plainLetters(word);
  if (plain !== word && !longest.has(word)) return wordsFrom(plain);
  if (!firstLetters.has(word.charAt(0))) return 0;
  if (SHOUTED.test(word) && !longest.has(word)) return wordsFrom(inTitleCase(word));
  const bare = word.replace(/[’'.]s?$|\.$/u, '');
  return Math.max(longest.get(word) ?? 0, longest.get(bare) ?? 0, longest.get(bare.replace(/s$/u, '')) ?? 0);
}

/** The place of an adjective or a people: "Fijian", "Pakistanis"; of two words the place and an n: "Sri Lankan", "South Africans". */
function adjectiveOf(name: string, words: number): string | undefined {
  if (words === 1) return ADJECTIVES.get(name.replace(/s$/u, '')) ?? ADJECTIVES.get(name);
  const listed = ADJECTIVES.get(name);
  if (listed !== undefined) return listed;
  const place = name.replace(/ns?$/u, '');
  return place !== name && knownPlace(place) ? place : undefined;
}

/**
 * Finds the known places of a text, the longest name at each word: "the Republic of Korea", "Newfoundland and Labrador".
 * @returns in order, none overlapping
 */
export function findKnownPlaces(text: string): readonly KnownMention[] {
  const words = allMatches(WORD, text);
  const found: KnownMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    for (let length = Math.min(wordsFrom(first[0]), words.length - at); length >= 1; length--) {
      const last = words[at + length - 1];
      if (!last) continue;
      const end = last.index + last[0].length;
      const said = text.slice(first.index, end);
      const raw = isShouted(said) ? inTitleCase(said) : said;
      const name = raw.replace(/[’']s?$/u, '').replace(/(?<!\.\p{L})\.$/u, '');
      // "Calif." is short for it, "Victoria." ends a sentence.
      const direct = raw === name ? knownPlace(name) : (knownPlace(raw) ?? knownPlace(name));
      const adjective = direct ? undefined : adjectiveOf(name, length);
      if (OF_WATER.test(textBefore(text, first.index, 12))) continue;
      // The Naples of "Naples, Florida" is another one.
      const wider = direct?.level === 'city' ? WIDER.exec(textBehind(text, end, 40))?.[1] : undefined;
      const around = wider === undefined ? null : knownPlace(wider);
      const own = around === null ? [] : placesAbove(name);
      if (around && !own.includes(around.key) && !own.includes(around.within ?? '')) continue;
      const place = direct ?? (adjective === undefined ? null : knownPlace(adjective));
      if (!place || (place.key === 'US' && US_DOLLARS.test(textBehind(text, end, 8)))) continue;
      found.push({
        start: first.index,
        end: first.index + (direct?.name ?? name).length,
        ...place,
        name: name === 'U.S.' ? 'US' : name === 'U.K.' ? 'UK' : place.name,
        adjective: adjective !== undefined,
      });
      at += length - 1;
      break;
    }
  }
  return found;
}
