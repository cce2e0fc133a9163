import { firstAnswer, type Rule } from '../../firstAnswer';
import { SORT_OF_PLACE } from '../tables/placeWords';
import { areaOfBody } from './areaOfBody';
import { bareName } from './bareName';
import { knownPlace } from './knownPlaces';
import { isNoPlace } from './noPlace';

const HEALTH_DEPARTMENT =
  /^(?!(?:City|Community|County|District|Local|Provincial|Regional|State|Territorial) )(.+?) (?:District |Local |Public )?Health (?:Department|District|Unit)$/u;
/** What stands behind a name beside the sorts of places of the table. */
const STANDING =
  /\s(?:Special Administrative Region|SAR|Ports? of Entry|Province|Municipality|Governorate|Prefecture)$/u;
const PART_OF_STATE =
  /^(?:(?:North|South)(?:east|west)?(?:ern)?|(?:East|West|Central)(?:ern)?|[NS]?[EW]|[NS]|C) (.+)$/u;
const CONTINENT = /^(?:Africa|America|Asia|Europe|Korea)$/u;
/** "Alderian Horn Drought": what befell a place. */
const BEFELL = / (?:Crisis|Droughts?|Earthquakes?|Floods?|Flooding|Heatwave|Landslides?)$/u;
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
  const whole = bareName(name.replace(/^(?:Also|Today|Yesterday) the /u, ''));
  const told = firstAnswer(WITH_SORT, whole);
  if (told !== undefined) return told;
  const place = (whole.replace(SORT_OF_PLACE, '') || whole).replace(STANDING, '');
  const within = firstAnswer(WITHOUT_SORT, place);
  if (within !== undefined) return within;
  return isNoPlace(place) ? null : place;
}

const known: Rule<string, string> = (name) => (knownPlace(name) ? name : undefined);

/** "The Wayne County Health Department reported" */
const ofDepartment: Rule<string, string | null> = (name) => {
  const place = HEALTH_DEPARTMENT.exec(name)?.[1];
  return place === undefined ? undefined : cleanPlace(place);
};

/** "Assam State", "State of Alder" */
const ofState: Rule<string, string> = (name) => {
  const before = name.replace(/ State$/u, '');
  if (before !== name && knownPlace(before)?.level === 'division') return before;
  const behind = /^(?:Commonwealth|State) of (.+)$/u.exec(name)?.[1];
  return behind !== undefined && knownPlace(behind) ? behind : undefined;
};

/** "NHS Lothian", "Powys Teaching Health Board" */
const ofBody: Rule<string, string> = (name) => {
  const bare = name.replace(SORT_OF_PLACE, '');
  const area = areaOfBody(bare);
  if (area === null) return undefined;
  return /^NHS /u.test(name) && knownPlace(area)?.level === 'nation' ? area : bare;
};

/** "West Texas", "Southern California": the state itself, as far as counts go. */
const ofPart: Rule<string, string> = (name) => {
  const state = PART_OF_STATE.exec(name)?.[1];
  if (state === undefined) return undefined;
  const place = knownPlace(state);
  const whole = place?.within === 'US' || (place?.level === 'country' && !CONTINENT.test(state));
  return whole ? state : undefined;
};

const whatBefell: Rule<string, string | null> = (name) => {
  const struck = name.replace(BEFELL, '');
  return struck === name ? undefined : cleanPlace(struck);
};

/** The place in a name, by the name as it stands. */
const WITH_SORT: readonly Rule<string, string | null>[] = [known, ofDepartment, ofState, ofBody];
/** The place in a name that has lost the word for its sort. */
const WITHOUT_SORT: readonly Rule<string, string | null>[] = [known, ofPart, whatBefell];
