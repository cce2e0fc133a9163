import { textBefore } from '../../../text/beside';
import { latin } from '../words/latin';
import type { Opening } from './bulletinOpening';
import { cleanPlace } from './cleanPlace';
import { eventPlace, isLandscape, tellsOfWeather, tellsOneEvent } from './eventPlace';
import { knownPlace, placesAbove } from './knownPlaces';
import type { Named } from './named';
import { NAME } from './placeNames';

/** It strikes many places, of which a text names the worst hit. */
const STORM =
  /\b(?:typhoons?|hurricanes?|cyclones?|tropical storms?|monsoon|(?:adverse|bad|extreme|inclement|severe) weather|(?:storms?|floods|flooding)(?: and (?:floods|landslides))? (?:hit|kill|lash)(?:s|ed)?)\b|^\W*(?:floods?|flooding|rains?|rainstorms?|downpours?)\b/i;
/** How things stand in a whole area, whatever began it. */
const SITUATION =
  /\b(?:situation|sitreps?|flash (?:update|appeal)|emergency (?:update|report)|humanitarian|overview|snapshot|response)\b/i;
const SEVERAL = latin(
  String.raw`\b(?:(?:[Ee]arthq|[Qq])uakes|[Ff]ires|[Ll]andslides|[Mm]udslides|[Aa]ccidents|[Cc]rashes|[Ee]xplosions|[Tt]ornadoes|[Tt]remors)`,
);
/** Behind the events of a headline. */
const STRUCK = latin(
  String.raw`^ (?:across|in|hit|strike|rattle|shake|jolt) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`,
);
/** "ALDER CITY, Dec 24, xxxx, AFP.": a sentence that says only where and when it was written; digits of dates are blotted out. */
const ONLY_DATED = latin(
  String.raw`^\s*\p{Lu}[\p{Lu} .’'-]{2,24}(?:, [\p{L}.]{2,12})?,? (?:\p{Lu}\p{Ll}{2,8}\.? x{1,2}|x{1,2} \p{Lu}\p{Ll}{2,8})\b[^.]{0,24}\.?\s*$`,
);

/** Where the one event happened that is told of, if that lies in what the bulletin seems to be about. */
export function sceneOf({ headline, stretches }: Opening, name: string | null): string | null {
  const head = headOfChain(headline);
  if (head !== null) return head;
  // A first line that ends in no full stop is a headline, too.
  const isHeaded = headline !== '' || !/[.!?]\W*$/u.test(stretches[0]?.words ?? '.');
  const first = stretches.filter(({ words }) => !ONLY_DATED.test(words)).slice(0, isHeaded ? 3 : 2);
  // A report on how things stand counts all that its headline names.
  if (name !== null && headline.includes(name) && !isLandscape(name) && SITUATION.test(headline))
    first.length = 1;
  // Floods and storms are all over the area that they are told of.
  // Earthquakes in China are several: of all that the headline names.
  const one =
    // A text of one sentence has nothing else to tell it.
    (first.length > 1 || stretches.length === 1) &&
    !isOfSeveral(headline, name) &&
    tellsOneEvent(first.map(({ words }) => words).join('\n')) &&
    !STORM.test(headline === '' ? (first[0]?.words ?? '') : headline);
  const told = one || first.some(({ words }) => tellsOfWeather(words)) ? eventPlace(first, !one) : null;
  const event = one && isOnlyCountry(told, name) ? (toldLater(stretches.slice(first.length)) ?? told) : told;
  return event !== null && (isSmaller(event, name, headline) || isWithin(event.name, name, first))
    ? event.name
    : null;
}

/** "The collapse occurred at 7 a.m. in the town of Birchton": told behind the first sentences. */
const OCCURRED =
  /\b(?:accident|blast|collapse|collision|crash|disaster|explosion|fire|incident|mine|train|plane|ship|boat|bus)\b(?: \p{Ll}+){0,2}? (?:occurred|happened|took place|broke out|struck|was|is located|went down|sank|derailed)\b[^;]{0,60}\b(?:in|near|outside) (?:the (?:city|town|village|district) of )?$/u;

function toldLater(stretches: Opening['stretches']): Named | null {
  for (const { words, names } of stretches)
    for (const name of names)
      if (
        (name.level === 'city' || name.level === 'other') &&
        !name.adjective &&
        !isLandscape(name.name) &&
        OCCURRED.test(textBefore(words, name.start, 140))
      )
        return name;
  return null;
}

/** Whether what is told of an event so far is no more than its country. */
function isOnlyCountry(event: Named | null, name: string | null): boolean {
  return (
    (event?.level ?? 'country') === 'country' && (name === null || knownPlace(name)?.level === 'country')
  );
}

/** "Alderton, Birch Province, Cedaria: 6.1 earthquake": the first of a chain up to a country that heads a title. */
const CHAIN = latin(`^(${NAME}), (?:${NAME}, )?(${NAME})(?: ?[:–—]| - )`);

function headOfChain(headline: string): string | null {
  const [, first = '', last = ''] = CHAIN.exec(headline) ?? [];
  return knownPlace(last)?.level === 'country' && knownPlace(first)?.level !== 'country'
    ? cleanPlace(first)
    : null;
}

function isOfSeveral(headline: string, name: string | null): boolean {
  const events = SEVERAL.exec(headline);
  return events !== null && STRUCK.exec(headline.slice(events.index + events[0].length))?.[1] === name;
}

/** Whether a place may lie in what a bulletin seems to be about: a city of that country, a town that no list knows. */
function isSmaller(event: Named, name: string | null, headline: string): boolean {
  if (name === null || isLandscape(name)) return true;
  const wider = knownPlace(name);
  if (event.name === name) return false;
  // "a crash north of Alder City": it was elsewhere.
  if (wider?.level === 'city') return isBearing(headline, name);
  // What no list knows and no headline names may be where somebody spoke.
  if (wider === null) return !headline.includes(name);
  const above = placesAbove(event.name);
  // Lists have cities by their country only.
  const inCountry = event.level === 'city' && above[0] === wider.within;
  return event.level === 'other' || inCountry || above.includes(wider.key);
}

const KIND =
  '(?: (?:district|neighbou?rhood|quarter|suburb|area|ward|borough|section|community|town|village|city))?';

/** Whether a first sentence says that one place lies in another: "the Alder district of Birchton", "Birchton's Alder", "Alder, a suburb of Birchton". */
function isWithin(
  inner: string,
  outer: string | null,
  stretches: readonly { readonly words: string }[],
): boolean {
  if (outer === null || inner === outer) return false;
  const within = latin(
    `(?<![\\p{L}-])(?:${inner}${KIND}(?:,? (?:in|of|on the (?:edge|outskirts) of)|,(?: (?:an? |on |in |near |the )[^.;:]{2,40}? (?:in|of))?) (?:the |[\\p{Ll}-]+ ){0,2}(?:(?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+[’']s? )?${outer}|${outer}[’']s? (?:[\\p{Ll}-]+ ){0,3}(?:(?:district|town|village|city|suburb) of )?${inner})(?![\\p{L}-])`,
  );
  return stretches.some(({ words }) => words.includes(outer) && within.test(words));
}

/** Whether a headline names a city only to say what lies near it. */
function isBearing(headline: string, city: string): boolean {
  const at = headline.indexOf(city);
  return at >= 0 && /\b(?:near|(?:north|south|east|west)\p{Ll}* of|outside) $/iu.test(headline.slice(0, at));
}
