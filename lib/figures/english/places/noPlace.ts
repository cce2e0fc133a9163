import { metricOfLabel } from '../metrics/metricTables';
import { ADJECTIVES } from '../tables/adjectives';
import { MONTH } from '../tables/calendar';
import { NEVER_IN_PLACES, NO_PLACE_ALONE, NOT_PLACES } from '../tables/placeWords';
import { DISEASE_ALONE } from '../words/genre';
import { latin } from '../words/latin';
import { knownPlace } from './knownPlaces';

/** A name and its words, for those who ask whether it is of a place. */
interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly alone: boolean;
}

type Sign = (name: Name) => boolean;

const IS_MONTH = new RegExp(`^${MONTH}$`, 'u');
/** "Ministério da Saúde": bodies by their names in other languages. */
const BODY_ABROAD =
  /^(?:Direcci[óo]n|Direction|Instituto?|Kementerian|Minist[eèé]ri?[eo]|Secretar[íi]a|Secrétariat)(?: |$)/u;
/** Currencies, "37 ECs", "storm-battered". */
const NO_NAME = latin(String.raw`^(?:Fr|Kr|K[Ss]h|Ph[Pp]|Rp|Rs|Sh|Tk)$|^\d+ \p{Lu}{2,}s$|-\p{Ll}+ed$`);
const MODEL = latin(String.raw`\p{L}-\d{2,}\p{Lu}?$`);
/** "The State's total": a sort of place alone names none. */
const SORT_ALONE =
  /^(?:State|County|City|Province|District|Region|Country|Nation|Municipality|Prefecture|Regency|Borough|Town)$/u;
/** Called after where it was found first. */
const DISEASE = /^(?:West Nile|Ebola|Lassa|Hendra|Oropouche|La Crosse)$/u;
const COUNTED =
  / (?:Advice|Arrests|Calls|Cases|Charges|Crashes|Deaths?|Fatalities|Incidents|Infringements|Injuries|Offences|Rates?|Ratio|Requests|Rescues|Status|Tests|Toll|Vehicles|Warnings?)$/u;
/** "vaccination rates in Māori": whom it counts by descent. */
const PEOPLE =
  /^(?:Aboriginal|African American|Alaska Native|Asian|Black|First Nations|Hispanic|Indigenous|Inuit|Latin[ox]|M[āa]ori|Pacific(?: Islander)?|Pasifika|Roma|Torres Strait Islander|White)s?$/u;
/** "moved across the Alder Channel": water between places; "El Nino floods": what warms it. */
const WATER = / (?:Channel|Straits?|Sea|Gulf)$|^(?:El Ni[nñ]o|La Ni[nñ]a)(?: |$)/u;
const OPENS_NAMES = /^(?:New|World|One|Capital|East|West|North|South|The|St)$/u;

/** A name of a body that is written small. */
const isSmall: Sign = ({ name }) => !/^[\p{Lu}\d]/u.test(name);

/** ICU, RSV, MoPH: short for something else, unless it is short for a country. */
const isAcronym: Sign = ({ name, alone }) =>
  alone && (/^\p{Lu}{2,}s?$|^[A-Z][a-z]?[A-Z]{2,}$|^\p{Lu}{2,}\p{Ll}\p{Lu}+$/u.test(name) || name.length < 3);

/** "Testing has …", "Flooding in …" open a sentence; Beijing does not. */
const isVerbalNoun: Sign = ({ name, alone }) =>
  alone &&
  /^[A-Z][a-z]+(?:ing|[st]ions?)$/u.test(name) &&
  !/(?:jing|ping|ming|ning|ling|xing|ying|qing|ding)$/u.test(name);

const isBody: Sign = ({ name }) =>
  /(?:^| )Red (?:Cross|Crescent)$| (?:Clusters?|Ocean)$/u.test(name) ||
  BODY_ABROAD.test(name) ||
  // "Maine CDC": short for something; "Sydney LHD" is the area that such a district looks after.
  (/ (?!(?:DHB|HHS|LGA|LHD|PHU|RHA)$)\p{Lu}{3,}$/u.test(name) &&
    Boolean(knownPlace(name.replace(/ \p{Lu}+$/u, ''))));

const isNoName: Sign = ({ name }) =>
  NO_NAME.test(name) ||
  PEOPLE.test(name) ||
  WATER.test(name) ||
  DISEASE.test(name) ||
  DISEASE_ALONE.test(name);

/** "Hospitalized: 51", "New Cases" */
const isLabelOfCount: Sign = ({ name, alone }) =>
  (alone || /^(?:New|Total|Daily) /u.test(name)) && metricOfLabel(name) !== null;

/** "Road Toll 2", "Breath Tests 249,536", "Speeding Offences Detected: 945" */
const isCountOfThings: Sign = ({ name, alone, last }) =>
  !alone && (COUNTED.test(name) || /^\p{Lu}\p{L}{3,}ed$/u.test(last));

/** "IDPs NEED ASSISTANCE IN THE NORTH" */
const isShouted: Sign = ({ words }) =>
  words.length > 3 && words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length > 2;

/** KATU-TV, ME25 */
const isChannelOrCode: Sign = ({ name }) =>
  /[- ](?:TV|News|Radio)$/u.test(name) || /^\p{Lu}\p{L}{0,3}\d[\d.,]*$/u.test(name);

/** "in the Southeast Asian country", "in Scottish hospitals" */
const isAdjective: Sign = ({ name, alone, first }) =>
  / (?:African|American|Asian|European)$/u.test(name) || (alone && ADJECTIVES.has(first));

const isOfMonth: Sign = ({ name, words }) =>
  words.some((word) => IS_MONTH.test(word)) || /^\p{L}\p{Lu}\p{Ll}$/u.test(name);

/** "Tupolev Tu-154": a make. */
const isMake: Sign = ({ name }) => MODEL.test(name);

const isParticiple: Sign = ({ name, alone }) =>
  alone && /^[A-Z][a-z]{3,}ed$/u.test(name) && !knownPlace(name);

const isNoPlaceAlone: Sign = ({ alone, first }) =>
  alone && (NO_PLACE_ALONE.test(first) || NOT_PLACES.test(first) || SORT_ALONE.test(first));

const hasOtherWord: Sign = ({ name, words }) =>
  !/ City Corporation$/u.test(name) && words.some((word) => NEVER_IN_PLACES.test(word));

/** "the Camp Fire": what happened, not where. */
const isFire: Sign = ({ alone, last }) => !alone && /^(?:Fires?|Wildfires?|Bushfires?)$/u.test(last);

/** A word that opens no name of a place, but for An Giang and Ha Nam. */
const opensNone: Sign = ({ words, first }) => {
  if (!NOT_PLACES.test(first) || OPENS_NAMES.test(first)) return false;
  const rest = words.slice(1).every((word) => !NOT_PLACES.test(word));
  return !(rest && /^(?:An|Ha)$/u.test(first));
};

const SIGNS: readonly Sign[] = [
  isSmall,
  isAcronym,
  isVerbalNoun,
  isBody,
  isNoName,
  isLabelOfCount,
  isCountOfThings,
  isShouted,
  isChannelOrCode,
  isAdjective,
  isOfMonth,
  isMake,
  isParticiple,
  isNoPlaceAlone,
  hasOtherWord,
  isFire,
  opensNone,
];

/** Whether a name without the word for its sort is of something else than a place. */
export function isNoPlace(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  const told = { name, words, first: words[0] ?? '', last: words.at(-1) ?? '', alone: words.length === 1 };
  return SIGNS.some((sign) => sign(told));
}
