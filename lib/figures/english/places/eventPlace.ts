import { textBefore, textBehind } from '../../../text/beside';
import {
  AWAY,
  DISTANT,
  EVENT,
  EVENTS_COUNTED,
  OF_NATION,
  OFFICIAL,
  SITUATED,
  SORTS,
  STRIKES,
} from '../tables/aboutPlaceWords';
import { tellsOfOperation } from '../tables/operationWords';
import { latin } from '../words/latin';
import type { Named } from './named';

/** A headline or a sentence with the places that it names. */
export interface Stretch {
  readonly words: string;
  readonly names: readonly Named[];
}

/** "In X", "at X", "the city of X": where something is; "'s X" and "A, X" behind a place as well. */
const INSIDE = latin(
  `(?:\\b(?:in|at|inside|within|${STRIKES})\\s(?:the\\s)?|[’']s\\s|s[’']\\s|\\bon\\sthe\\s(?=(?:[\\p{L}-]+\\s)?(?:outskirts|edge|islands?)\\sof\\s$))(?:${SITUATED}\\s){0,2}(?:${OF_NATION}(?:[\\p{Ll}-]+ ){0,2}(?:${SORTS})\\sof\\s|(?:\\p{Lu}\\p{L}+ ){0,2}capital(?:,|\\sof)?\\s)?$|\\bstreets\\sof\\s$`,
  'i',
);
/** "the toll from an earthquake in A", "from an earthquake that hit A": what happened, not where somebody came from. */
const FROM_EVENT =
  /\b(?:toll|deaths?|dead|casualties|damage|losses) from (?:an?|the)\b|\bfrom (?:an?|the) [^,;.]{3,40}\b(?:that|which)\s?$/giu;
/** "rescued from the wreckage": that is where they were. */
const OUT_OF =
  /\b(?:abducted|disappeared|escaped|evacuated|freed|kidnapped|missing|plucked|pulled|recovered|rescued|retrieved|seized|stolen|taken) from (?:an? |the |their )?(?:\p{Ll}+ )?\p{Ll}+ $/u;
const NEAR = latin(
  `\\b(?:near|off|outside|close to)\\s(?:the\\s)?(?:${SITUATED}\\s)?(?:${OF_NATION}(?:[\\p{Ll}-]+ ){0,2}(?:coast|coastline|shores?|islands?|port|${SORTS})\\sof\\s(?:the\\s)?)?$`,
  'i',
);
/** "on a train from A to B": a way, whose ends are told of as such. */
const FROM_TO = /\bfrom (?:\S+ ){1,6}?to (?:\S+ ){1,3}$/u;
const DOWN_OR_OUT =
  /\b(?:abducted|disappeared|escaped|evacuated|fell|freed|kidnapped|missing|plunged|rescued|seized|stolen|taken) from (?=an? )/u;
const NEAR_TOWN = /\bnear\s(?:the\s(?:[\p{L}-]+\s){1,3}of\s)?$/u;
/** Where people came from, were taken to or speak. */
const ELSEWHERE =
  /\b(?:from|taken to|flown to|rushed to|bound for|hospitals?|treated|speaking|spoke|visiting|based|headquartered|briefing|conference|reporters|statement|registered|resident|lives?|lived|office|brigade|sources)\b[^,;.]{0,24}$/i;
const SOME_OF = /\b(?:of (?:them|whom|which|these|those)|including|among them)\b,?[^,;.]*$/i;
const OF_THOSE = /\bof (?:them|whom|these|those)\b/i;
const AIRPORT = latin(String.raw`^[’']s (?:\p{Lu}[\p{L}-]+ ){1,3}[Aa]irport\b`);
const TAKEOFF = /\b(?:at|(?:take-?off|taking off|took off|departing|departed) from)\s$/iu;
const ONE_EVENT = new RegExp(`\\b(?:${EVENT})\\b`, 'i');
/** "X crash", "X building fire", "X evacuated after" at the head of a headline. */
const HEADS = latin(`^(?:\\s\\p{Ll}[\\p{Ll}-]+){0,3}\\s(?:${EVENT})`, 'i');
/** "M6.1 earthquake, X" */
const AFTER_EVENT = new RegExp(`\\b(?:${EVENT})(?:,| [–—-]|:)\\s$`, 'i');
/** No settlement and no district: where it is told of in its parts, these are meant. */
const LANDSCAPE =
  /\b(?:Peninsula|Sea|Ocean|Gulf|Bay|Strait|Lake|River|Mount|Mountains?|Ridge|Basin|Range|Coast|Volcano|Channel|Canal|Pass|Forest|Park)\b/u;
const AREA =
  / (?:County|District|Prefecture|Regency|Region|Province|State|Municipality|Governorate|Department)$/u;

const AREA_BEHIND =
  /^ (?:county|district|prefecture|regency|region|province|state|municipality|governorate|department|canton|parish)\b/u;
const WIDE = '(?:[Pp]rovince|[Rr]egion|[Ss]tate|[Gg]overnorate)';
/** "in Alder province", "in the province of Alder": wider than a district. */
const WIDE_BEHIND = new RegExp(`^ ${WIDE}\\b`, 'u');
const WIDE_NAME = new RegExp(` ${WIDE}$`, 'u');
const WIDE_BEFORE = new RegExp(`\\b${WIDE} of (?:the )?$`, 'u');

/** Whether a name is that of a piece of land or water, which is no place of a count. */
export function isLandscape(name: string): boolean {
  // "Bay County", "Lake District", "Gulf Province": called after it.
  return LANDSCAPE.test(name) && !OFFICIAL.test(name) && !AREA.test(name);
}

/** "in the Himalayas", "the Hindu Kush": towns and districts have no article, unless it is of their kind. */
function isRange({ level, name, start, end }: Named, words: string): boolean {
  return (
    level === 'other' &&
    /\bthe $/iu.test(textBefore(words, start, 4)) &&
    !OFFICIAL.test(name) &&
    // "in the Bluegrass state": what it likes to be called.
    (/^ state\b/u.test(textBehind(words, end, 20)) || !AREA_BEHIND.test(textBehind(words, end, 20)))
  );
}

/** How small a place is by its kind: the smaller comes first. */
function sizeOf({ level, name }: Named): number {
  if (level === 'country') return 5;
  if (level === 'nation') return 4;
  if (level === 'division') return 3;
  return AREA.test(name) ? 2 : 1;
}

/** Whether a bulletin tells of one event: something that happened, not how often it did. */
export function tellsOneEvent(opening: string): boolean {
  // "900 houses collapsed" in a flood: what it did, no event.
  const told = opening.replace(/\b(?:houses|homes|buildings)\s(?:have |had |were )?collapsed\b/giu, ' ');
  return (ONE_EVENT.test(told) || tellsOfOperation(told)) && !EVENTS_COUNTED.test(told);
}

const WEATHER =
  '(?:floods?|flooding|flash floods|storms?|(?:wild|bush)fires?|fires|rains?|downpours?|landslides|typhoon|hurricane|cyclone|tornadoe?s?|disaster|earthquakes?)';
const WEATHER_IN = new RegExp(`\\b${WEATHER}\\b.* (?:in|across) |\\b${WEATHER} (?:${STRIKES}) `, 'i');
/** "in the floods in X", "the wildfires that hit the X region" */
const OF_WEATHER = new RegExp(
  `\\b${WEATHER} (?:that (?:have |had )?)?(?:in|across|${STRIKES}) [^,;.]{0,40}$`,
  'i',
);

/** Whether a headline or a sentence tells of floods or storms in a place: "floods kill ten in X". */
export function tellsOfWeather(headline: string): boolean {
  return WEATHER_IN.test(headline);
}

/**
 * Where the one event of a bulletin happened: the smallest place that its headline or its first two sentences say it was in; one that it
 * was near only where they name none that it was in.
 * @param stretches headline and first sentences, in order
 * @param wide floods and storms are where the sentences say that these were, not what else they tell of
 * @returns null where they name none
 */
export function eventPlace(stretches: readonly Stretch[], wide = false): Named | null {
  let best: Named | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [index, { words, names }] of stretches.entries())
    for (const name of names) {
      if (name.adjective || isLandscape(name.name) || isRange(name, words) || isPart(name, names, words))
        continue;
      if (isInRow(name, names, words)) continue;
      const headed = index === 0 && !/[.!?]\W*$/u.test(words);
      if (wide && !headed && !OF_WEATHER.test(textBefore(words, name.start, 80))) continue;
      const rank = isOfTown(name, names, words) ? PART_OF_TOWN : rankOf(name, words, index === 0);
      if (rank !== null && rank < bestRank) {
        best = name;
        bestRank = rank;
      }
    }
  return best;
}

/** Before a town. */
const PART_OF_TOWN = 0.5;
const OF_TOWN =
  /^ (?:district|neighbou?rhood|quarter|suburb|area|ward|borough) (?:of|in) (?:the (?:city|town) of )?$|^, an? (?:[\p{Ll}-]+ ){0,3}(?:district|neighbou?rhood|quarter|suburb|borough) (?:of|in) $/u;

/** "in the Alder district of Birchton", where it was in that. */
function isOfTown(name: Named, names: readonly Named[], words: string): boolean {
  const town = names.find((one) => one.start > name.end && OF_TOWN.test(words.slice(name.end, one.start)));
  return (
    (town?.level === 'city' || town?.level === 'other') && INSIDE.test(textBefore(words, name.start, 60))
  );
}

/** "parts of A, B and C": it was in more than one. */
function isInRow(name: Named, names: readonly Named[], words: string): boolean {
  if (name.level === 'other' || name.level === 'city')
    return ROW_BEHIND.test(textBehind(words, name.end, ROW_REACH));
  return (
    name.level === 'division' &&
    names.some(
      (other) =>
        other.level === name.level &&
        other.key !== name.key &&
        [words.slice(name.end, other.start), words.slice(other.end, name.start)].some((between) =>
          /^(?: (?:region|province|state))?(?:,|,? and) (?:the )?$/u.test(between),
        ),
    )
  );
}

/** ", B and C": names that no list has; ", B" alone is what the first one lies in. */
const ROW_BEHIND = latin(
  String.raw`^, (?:the )?\p{Lu}[\p{L}’'. -]{1,24}(?:, (?:the )?\p{Lu}[\p{L}’'. -]{1,24})?,? and (?:the )?\p{Lu}`,
);
const ROW_REACH = 90;

/** "55 of them in A", "13 in A and 9 in B": where some of those counted were. */
function isPart(name: Named, names: readonly Named[], words: string): boolean {
  if (SOME_OF.test(textBefore(words, name.start, 100))) return true;
  return (
    name.counted &&
    names.some(
      (other) =>
        other.counted &&
        other.key !== name.key &&
        other.level !== 'country' &&
        // "94 dead in A, 55 of them in B and 23 in C": the others are parts of this one.
        !OF_THOSE.test(words.slice(name.end, Math.max(name.end, other.start))),
    )
  );
}

/** A word that heads a headline and stands nowhere else comes behind all that are told as names. */
const UNSURE = 0.2;
const BEHIND_ALL = 9;

/** How near a name comes to where it happened, by its size; null where the words say something else of it. */
function rankOf(name: Named, words: string, headline: boolean): number | null {
  // "fell from a bridge in A": it was there.
  const before = textBefore(words, name.start, 60).replace(DOWN_OR_OUT, '');
  const behind = textBehind(words, name.end, 50);
  // "after take-off from Alder City's Birch airport"
  if (AIRPORT.test(behind) && TAKEOFF.test(before)) return sizeOf(name);
  if (AWAY.test(before) || DISTANT.test(before)) return null;
  // "in Alderia, near Birchton": the town before its country, behind its county.
  if (NEAR.test(before)) return (sizeOf(name) < 3 && NEAR_TOWN.test(before) ? 3 : 6) + sizeOf(name) / 10;
  if (headline && (name.start === 0 ? HEADS.test(behind) : AFTER_EVENT.test(before)))
    return sizeOf(name) + (name.weight < UNSURE ? BEHIND_ALL : 0);
  // "taken to hospital after a fire in X": where the fire was.
  const told = before
    .replace(INSIDE, '')
    .replace(FROM_EVENT, '')
    .replace(OUT_OF, '')
    .replace(FROM_TO, '')
    .replace(/^.*\b(?:after|following|when) (?=[^,;.]*$)/u, '');
  if (!INSIDE.test(before) || ELSEWHERE.test(told)) return null;
  // "in Alderton in the Birch province", though a city has that name too
  const wide =
    WIDE_BEFORE.test(before) || WIDE_BEHIND.test(behind) || WIDE_NAME.test(words.slice(name.start, name.end));
  return Math.max(sizeOf(name), wide ? 3 : AREA_BEHIND.test(behind) ? 2 : 0);
}
