import { metricOfLabel } from '../metrics/metricTables';
import { ADJECTIVES } from '../tables/adjectives';
import { NAMES_WITH_COMMAS } from '../tables/areas';
import { MONTH } from '../tables/calendar';
import { NEVER_IN_PLACES, NO_PLACE_ALONE, NOT_PLACES, SORT_OF_PLACE } from '../tables/placeWords';
import { inTitleCase } from '../words/inTitleCase';
import { latin } from '../words/latin';
import { areaOfBody } from './areaOfBody';
import { bareName } from './bareName';
import { knownPlace } from './knownPlaces';

const S = ' ';
const NUMBERED = '(?:Region|District|Division|Province|Zone) \\d{1,2}(?:-[A-C])?(?![\\d,.]*\\d)';
const NAME_WORD = "(?:(?:St|Ste|Sto|Sta|Mt|Ft|Pto|Brgy)\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{N}’'-]*)";
/** A capitalised name: words joined by blanks, "of", "and" between capitals, "@" and "&". */
export const NAME = `(?:${[...NAMES_WITH_COMMAS.keys()].join('|')}|${NUMBERED}|${NAME_WORD}(?:(?:${S}(?:of|de|del|da|do|dos|das|e|di|la|le|les|and|the|upon|el|al|y|@|&|-)(?:${S}the)?)?${S}${NAME_WORD}){0,6})`;
/** Words of a lower case behind a name that say what sort of place it is. */
export const SORT = `(?:${S}(?:local${S}authority|local${S}government|health${S}board|health${S}zone|council|areas?|region|province|city|county|district|prefecture|regency|state|municipality|governorate|department|division|parish|township|village|town|island|zone)(?:${S}areas?)?)?`;
const IS_MONTH = new RegExp(`^${MONTH}$`, 'u');
/** "Newry, Mourne and Down:", at the start of a line only: elsewhere a comma ends a name. */
const ROW_LABEL = latin(`^[\\s“"‘(*•·–-]*(${NAME}(?:,${S}${NAME}){1,2}${SORT})${S}*[:：–—]${S}*$`);
const LABEL = latin(
  `(?:^|[ \\u00a0\\t“"‘(*•·–-])(?:the${S})?((?:\\d+[A-Z]?${S})?${NAME}${SORT})(?:${S}(?:with|for|at)|${S}(?:cases|deaths|patients|infections|tests)(?=${S}*[:：]))?${S}*[:：=–—(-]?${S}*$`,
);

/** Currencies, "37 ECs", "storm-battered". */
const NO_NAME = latin(String.raw`^(?:Fr|Kr|K[Ss]h|Ph[Pp]|Rp|Rs|Sh|Tk)$|^\d+ \p{Lu}{2,}s$|-\p{Ll}+ed$`);
const MODEL = latin(String.raw`\p{L}-\d{2,}\p{Lu}?$`);
/** "Alderian Horn Drought": what befell a place. */
const BEFELL = / (?:Crisis|Droughts?|Earthquakes?|Floods?|Flooding|Heatwave|Landslides?)$/u;
/** "The State's total": a sort of place alone names none. */
const SORT_ALONE =
  /^(?:State|County|City|Province|District|Region|Country|Nation|Municipality|Prefecture|Regency|Borough|Town)$/u;
/** Called after where it was found first. */
const DISEASE = /^(?:West Nile|Ebola|Lassa|Hendra|Oropouche|La Crosse)$/u;
const CONTINENT = /^(?:Africa|America|Asia|Europe|Korea)$/u;
/** Bulletins name the same few places again and again; so many different ones are kept. */
const KEPT = 4_096;
const CLEANED = new Map<string, string | null>();

/** Takes the word for its sort off a name; null for a name that is no place. */
export function cleanPlace(name: string): string | null {
  const before = CLEANED.get(name);
  if (before !== undefined) return before;
  const place = cleaned(name);
  if (CLEANED.size >= KEPT) CLEANED.clear();
  CLEANED.set(name, place);
  return place;
}

function cleaned(name: string): string | null {
  // "Yesterday the Alder Health Unit"
  let place = bareName(name.replace(/^(?:Also|Today|Yesterday) the /u, ''));
  if (knownPlace(place)) return place;
  // "The Wayne County Health Department reported"
  const department = HEALTH_DEPARTMENT.exec(place)?.[1];
  if (department !== undefined) return cleanPlace(department);
  // "Assam State"
  const before = place.replace(/ State$/u, '');
  if (before !== place && knownPlace(before)?.level === 'division') return before;
  const ofState = /^(?:Commonwealth|State) of (.+)$/u.exec(place)?.[1];
  if (ofState !== undefined && knownPlace(ofState)) return ofState;
  const area = areaOfBody(place.replace(SORT_OF_PLACE, ''));
  if (area !== null)
    return /^NHS /u.test(place) && knownPlace(area)?.level === 'nation'
      ? area
      : place.replace(SORT_OF_PLACE, '');
  const bare = place.replace(SORT_OF_PLACE, '');
  if (bare !== '') place = bare;
  place = place.replace(
    /\s(?:Special Administrative Region|SAR|Ports? of Entry|Province|Municipality|Governorate|Prefecture)$/u,
    '',
  );
  if (knownPlace(place)) return place;
  // "West Texas", "Southern California": the state itself, as far as counts go.
  const state =
    /^(?:(?:North|South)(?:east|west)?(?:ern)?|(?:East|West|Central)(?:ern)?|[NS]?[EW]|[NS]|C) (.+)$/u.exec(
      place,
    )?.[1];
  const known = state === undefined ? null : knownPlace(state);
  if (
    state !== undefined &&
    (known?.within === 'US' || (known?.level === 'country' && !CONTINENT.test(state)))
  )
    return state;
  const struck = place.replace(BEFELL, '');
  if (struck !== place) return cleanPlace(struck);
  // A name of a body is no place.
  if (!/^[\p{Lu}\d]/u.test(place)) return null;
  const words = place.split(/[\s-]+/u);
  // ICU, RSV, MoPH: short for something else, unless it is short for a country.
  if (
    words.length === 1 &&
    (/^\p{Lu}{2,}s?$|^[A-Z][a-z]?[A-Z]{2,}$|^\p{Lu}{2,}\p{Ll}\p{Lu}+$/u.test(place) || place.length < 3)
  )
    return null;
  // "Testing has …", "Flooding in …" open a sentence.
  if (
    words.length === 1 &&
    /^[A-Z][a-z]+(?:ing|[st]ions?)$/u.test(place) &&
    !/(?:jing|ping|ming|ning|ling|xing|ying|qing|ding)$/u.test(place)
  )
    return null;
  if (/(?:^| )Red (?:Cross|Crescent)$| Clusters?$/u.test(place) || NO_NAME.test(place)) return null;
  if (DISEASE.test(place) || (/^(?:New|Total|Daily) /u.test(place) && metricOfLabel(place) !== null))
    return null;
  // "Maine CDC": a body of it, short for something.
  if (/ \p{Lu}{3,}$/u.test(place) && knownPlace(place.replace(/ \p{Lu}+$/u, ''))) return null;
  // "IDPs NEED ASSISTANCE IN THE NORTH"
  if (words.length > 3 && words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length > 2) return null;
  // KATU-TV, ME25
  if (/[- ](?:TV|News|Radio)$/u.test(place) || /^\p{Lu}\p{L}{0,3}\d[\d.,]*$/u.test(place)) return null;
  // "in the Southeast Asian country"
  if (/ (?:African|American|Asian|European)$/u.test(place)) return null;
  if (words.some((word) => IS_MONTH.test(word)) || /^\p{L}\p{Lu}\p{Ll}$/u.test(place)) return null;
  // "Hospitalized: 51", "Burglary: 2,342"
  if (words.length === 1 && metricOfLabel(place) !== null) return null;
  // "Tupolev Tu-154": a make.
  if (MODEL.test(place)) return null;
  if (words.length === 1 && /^[A-Z][a-z]{3,}ed$/u.test(place) && !knownPlace(place)) return null;
  // "Road Toll 2", "Breath Tests 249,536"
  if (words.length > 1 && COUNTED.test(place)) return null;
  // "Speeding Offences Detected: 945"
  if (words.length > 1 && /^\p{Lu}\p{L}{3,}ed$/u.test(words.at(-1) ?? '')) return null;
  const first = words[0] ?? '';
  // "in Scottish hospitals"
  if (words.length === 1 && ADJECTIVES.has(first)) return null;
  if (words.length === 1 && NO_PLACE_ALONE.test(first)) return null;
  if ((NOT_PLACES.test(first) || SORT_ALONE.test(first)) && words.length === 1) return null;
  if (!/ City Corporation$/u.test(place) && words.some((word) => NEVER_IN_PLACES.test(word))) return null;
  // "the Camp Fire": what happened, not where.
  if (words.length > 1 && /^(?:Fires?|Wildfires?|Bushfires?)$/u.test(words.at(-1) ?? '')) return null;
  // "An Giang", "Ha Nam"
  const rest = words.slice(1).every((word) => !NOT_PLACES.test(word));
  if (
    NOT_PLACES.test(first) &&
    !(rest && /^(?:An|Ha)$/u.test(first)) &&
    !/^(?:New|World|One|Capital|East|West|North|South|The|St)$/u.test(first)
  )
    return null;
  return place === '' ? null : place;
}

const HEALTH_DEPARTMENT =
  /^(?!(?:City|Community|County|District|Local|Provincial|Regional|State|Territorial) )(.+?) (?:District |Local |Public )?Health (?:Department|District|Unit)$/u;
const COUNTED =
  / (?:Arrests|Cases|Charges|Crashes|Deaths?|Fatalities|Infringements|Injuries|Offences|Tests|Status|Toll|Vehicles)$/u;

/** The place that a label names ("Powys", "Fife health board area"), or null. */
export function placeOfLabel(label: string): string | null {
  if (label === label.toLowerCase()) return null;
  const row = ROW_LABEL.exec(label)?.[1];
  if (row !== undefined) return row.split(/,\s/u).every((part) => cleanPlace(part) !== null) ? row : null;
  const found = LABEL.exec(label.trim());
  return found ? cleanPlace(found[1] ?? '') : null;
}

/** The country, or part of one, that a paragraph opens with as its label ("EL SALVADOR: Storms have …"), or null. */
export function placeOfOpening(line: string): string | null {
  const label = /^(\p{Lu}[\p{L} .’'-]{2,30}):\s\p{Lu}/u.exec(line)?.[1];
  if (label === undefined) return null;
  const name = [label, inTitleCase(label)].find((one) => knownPlace(one));
  return name !== undefined && knownPlace(name)?.level !== 'city' ? name : null;
}

/** Lines that end what the heading over them said. */
const ENDS_SECTION =
  /^(?:globally|worldwide|outside|elsewhere|other|total|nationally|national|overall|notes?|key$)\b/i;

/**
 * The place that a line names as a heading of those below it: "China", "Hong Kong SAR:".
 * @returns undefined where the line is no heading, null where it ends the section before it
 */
export function placeOfHeading(line: string): string | null | undefined {
  const words = line
    .trim()
    .replace(/[:：.?]+$/u, '')
    // ".Tornado #1: Alder County...", "b. Alderia"
    .replace(/^\W*(?:\p{Lu}\p{Ll}+ #?\d{1,2}: |[a-h][.)] )/u, '')
    .replace(/^Regions of /u, 'Region of ');
  if (words === '' || words.length > 60 || /\d/u.test(words)) return undefined;
  if (ENDS_SECTION.test(words)) return null;
  // "Carr Fire, Shasta County"
  const county =
    /^(?:[^,]{3,30}, )?(\p{Lu}[\p{L}’' /-]{2,24} (?:County|Province|State|Parish))(?:, (?:north|south|east|west)\p{Ll}* of [^,]{2,30})?$/u.exec(
      words,
    )?.[1];
  if (county !== undefined) return county;
  // "Trends in daily data for Scotland"
  const of = /^\p{Lu}[^.;]{4,50}\s(?:for|in)\s(?:the )?(\p{Lu}[\p{L}’' -]{2,30})$/u.exec(words)?.[1];
  if (of !== undefined && knownPlace(of)) return of;
  const place = cleanPlace(words);
  if (place !== null && knownPlace(place)) return place;
  // "SRI LANKA"
  const told = /^\p{Lu}[\p{Lu} -]{3,}$/u.test(words) ? inTitleCase(words) : '';
  // "DR CONGO": short for something, then a name.
  const short = words.replace(/\p{Lu}{4,}/gu, inTitleCase);
  if (told !== '' && knownPlace(short)) return short;
  return knownPlace(told) && knownPlace(told)?.level !== 'city' ? told : undefined;
}
