import { BODY_BEHIND, NATION_WIDE, STATE_WIDE } from '../tables/aboutPlaceWords';
import { knownPlace, placesAbove } from './knownPlaces';

/** What the choice of a bulletin's place looks at. */
interface Words {
  readonly title: string;
  /** Its beginning. */
  readonly text: string;
}

interface Names {
  /** Places that label counts, by key: parts of something wider. */
  readonly parts: readonly string[];
  /** All places that the beginning names, the likeliest first. */
  readonly named: readonly string[];
}

/** The nearest place that all of some known places lie in, or null. */
function sharedAbove(names: readonly string[]): string | null {
  const chains = names
    .filter((name) => knownPlace(name) && !names.some((other) => placesAbove(other).includes(name)))
    .map((name) => [name, ...placesAbove(name)]);
  const first = chains[0];
  if (!first || chains.length < 2) return null;
  return first.find((place) => chains.every((chain) => chain.includes(place))) ?? null;
}

/** Whether a title names a place, not a longer name that it opens: the Brisbane River is no Brisbane. */
function isNamed(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return (
    at >= 0 && !/^ (?:River|Lake|Bay|Creek|Airport|Strait|Sea|Valley)\b/u.test(title.slice(at + name.length))
  );
}

/** "Alder has recorded one new case …": without a title what the first sentence is about is the bulletin's, whatever neighbour follows. */
function opensWith(text: string, name: string): boolean {
  const first = text.slice(0, /[.\n]/u.exec(text)?.index);
  const [, ...others] = first.split(name);
  return (
    others.length > 0 &&
    /^\W*(?:the )?$/iu.test(first.slice(0, first.indexOf(name))) &&
    /^ (?:has |have |had )?(?:recorded|reported|confirmed|logged|registered|records|reports|confirms|announced)\b/u.test(
      others[0] ?? '',
    )
  );
}

/** "The Iowa Department of Public Health" speaks of Iowa, whatever it says of the country. */
function speaksFor(name: string, text: string): boolean {
  return text
    .split(name, MENTIONS)
    .some((behind, index) => index > 0 && BODY_BEHIND.test(behind.slice(0, 60)));
}

/** The first mentions of a place tell whether a body is called by it. */
const MENTIONS = 8;

function levelOf(name: string): string {
  return knownPlace(name)?.level ?? 'other';
}

/**
 * Corrects the likeliest place of a bulletin by what the text calls the whole: "the country's total", "statewide", "the county"; and by
 * what its counted parts share: cases in Auckland and Wellington are New Zealand's.
 * @returns the place, or null where nothing tells one
 */
export function liftPlace(
  best: string | null,
  { title, text }: Words,
  { parts, named }: Names,
): string | null {
  const shared = sharedAbove(parts);
  if (best === null) return shared;
  const several = named.filter(
    (name) => isNamed(title, name) && placesAbove(name)[0] === placesAbove(best)[0],
  ).length;
  if (isNamed(title, best) && (several < 2 || !NATION_WIDE.test(text))) return best;
  if (title === '' && opensWith(text, best)) return best;
  const siblings = named.filter(
    (name) => placesAbove(name)[0] === placesAbove(best)[0] && placesAbove(best).length > 0,
  );
  // Three states of one country, none of them in the title: the country's.
  const country = placesAbove(best).at(-1);
  const ofState = STATE_WIDE.test(text) && !NATION_WIDE.test(text);
  if (
    siblings.length >= 3 &&
    country !== undefined &&
    parts.length !== 1 &&
    !ofState &&
    !speaksFor(best, text)
  )
    return nameOf(country, named);
  // "Auckland Region" lies where Auckland does.
  const core = best.replace(/ (?:Region|District|Province|State)$/u, '');
  const above = placesAbove(levelOf(best) === 'other' ? core : best);
  const key = knownPlace(best)?.key ?? best;
  if (shared !== null && parts.includes(key) && above.includes(shared)) return nameOf(shared, named);
  if (shared === key) return best;
  const widest = above.at(-1);
  // A nation within a country calls itself one.
  const apart = levelOf(best) === 'nation' && !named.some((name) => knownPlace(name)?.key === widest);
  if (
    widest !== undefined &&
    !apart &&
    !speaksFor(best, text) &&
    NATION_WIDE.test(text) &&
    !STATE_WIDE.test(text)
  )
    return nameOf(widest, named);
  // "State officials" of a county that no list has: of the one state that is named.
  const divisions = new Set(
    levelOf(best) === 'other' ? named.filter((name) => levelOf(name) === 'division') : [],
  );
  const [only] = divisions;
  const state =
    above.find((place) => levelOf(place) === 'division') ?? (divisions.size === 1 ? only : undefined);
  if (state !== undefined && STATE_WIDE.test(text)) return nameOf(state, named);
  return best;
}

/** A place as the text names it: the United States where it says so. */
function nameOf(place: string, named: readonly string[]): string {
  return named.find((name) => (knownPlace(name)?.key ?? name) === place) ?? place;
}
