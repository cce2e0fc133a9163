import type { Origin } from '../../../reading';
import type { Node } from '../nodes';
import type { Surroundings } from '../surroundings';
import { latin } from '../words/latin';
import { knownPlace, placesAbove } from './knownPlaces';

const FROM =
  /^(?:(?:is|are|was|were|came|cases?|people|patients?|arrivals|travell?ers|passengers|returnees|arrived|being|each|of (?:them|whom|which)) )*from\b/i;
/** "14 acquired in Alderia, 12 in Birchland", "five had returned from Cedaria" */
const CAUGHT_IN =
  /^(?:[\p{Ll}-]+ ){0,5}(?:from|(?:acquired|caught|contracted|infected|exposed) (?:it |the \p{Ll}+ )?(?:in|while|during))\b|^in\b/u;
const CONTINENT = /^(?:Africa|Americas?|Asia|Europe|Middle East)$/u;
const REGION = /\b(?:Africa|Americas?|Asia|Europe|Middle East|Oceania|South Pacific)$/u;
const TRAVEL = /\b(?:travel|import|return|arriv|visit)/i;
const BULLET = /^\s*[-–•*·]\s/u;
const LONGEST_LIST = 12;

/** Whether the place beside a figure is where its cases caught the disease, and not where they were counted. */
export function namesOrigin(
  node: Node,
  { path, lines }: Surroundings,
  whole: { readonly origin: Origin | null } | undefined,
): boolean {
  return (
    isInBracket(node, path) ||
    cameFrom(node, path) ||
    isInList(lines, node.mention.line) ||
    // "nine imported cases: four arrivals from Alderia and five from Birchland", not "four in Alder"
    (whole?.origin === 'imported' &&
      CAUGHT_IN.test(behindNumber(node)) &&
      (isAbroad(node.place, path) || (!knownPlace(node.place ?? '') && FROM.test(behindNumber(node)))))
  );
}

function behindNumber({ mention: { noun, predicate } }: Node): string {
  return `${noun} ${predicate}`.trim();
}

/** Whether a place is another country than the bulletin's: where visitors come from. */
export function isAbroad(place: string | null, path: readonly string[]): boolean {
  if (place !== null && REGION.test(place)) return true;
  const own = knownPlace(path[0] ?? '');
  const known = place === null ? null : knownPlace(place);
  return known?.level === 'country' && own?.level === 'country' && known.key !== own.key;
}

/** "16 are from Asia, four of them from India": countries that cases of another one came from. */
function cameFrom(node: Node, path: readonly string[]): boolean {
  const { place } = node;
  if (place === null || !FROM.test(behindNumber(node))) return false;
  const own = path[0] ?? '';
  return (
    isAbroad(place, path) ||
    (CONTINENT.test(place) && knownPlace(own)?.level === 'country' && !CONTINENT.test(own))
  );
}

const CAME_FROM =
  /^(?:(?:all|both|most|mainly|mostly|came|come|comes|hails?|hailed|was|were|are|is|who|they|of them|,) ?)*from\b/i;

/** "most of them workers from Alderia and Birchland" */
const PEOPLE_FROM = latin(
  String.raw`\b(?:adults|boys|brothers|children|citizens|civilians|climbers|crew|drivers?|families|family|farmers|fans|fishermen|foreigners|girls|guests|hikers|holidaymakers|inmates|labourers|laborers|men|migrants|monks|mourners|officers|passengers|people|pilgrims|players|pupils|refugees|sailors|schoolchildren|sisters|skiers|soldiers|students|suspects|teachers|teenagers|tourists|traders|travellers|travelers|visitors|volunteers|women|workers|worshippers)(?: aged [\w ]+)?,? (?:who (?:had )?|all |both |mainly |mostly )?(?:came |come |hailed |hail |were |are )?from (?:the )?(?:[\p{L}’-]+,? (?:and )?(?:the )?){0,6}$`,
);

/**
 * "12 passengers from Alderia": whom something happened to elsewhere, who are told of by where they live.
 * @param oneEvent the bulletin tells of one event, which was where that was
 */
export function cameFromElsewhere(
  { place, placeAhead, mention: { noun, predicate } }: Node,
  { path }: Surroundings,
  oneEvent: boolean,
): boolean {
  if (place === null || placeAhead) return false;
  const words = `${noun} ${predicate}`;
  const before = words.slice(0, Math.max(0, words.indexOf(place)));
  if (!CAME_FROM.test(predicate.trim()) && !PEOPLE_FROM.test(before)) return false;
  const own = path.at(-1);
  if (own === undefined || placesAbove(place).includes(knownPlace(own)?.key ?? own)) return false;
  const level = knownPlace(own)?.level ?? 'city';
  return isAbroad(place, path) || (oneEvent && (level === 'city' || knownPlace(place) !== null));
}

/** "travel-associated cases, from Alderia (6), Birchland (12)" */
function isInBracket({ place, mention: { bracket, noun, opening } }: Node, path: readonly string[]): boolean {
  return (
    bracket >= 0 &&
    noun === '' &&
    TRAVEL.test(opening) &&
    knownPlace(place ?? '')?.level === 'country' &&
    isAbroad(place, path)
  );
}

/** A bullet below "…, who had arrived from:". */
function isInList(lines: Surroundings['lines'], line: number): boolean {
  let lead = line;
  while (line - lead < LONGEST_LIST && BULLET.test(lines[lead]?.text ?? '')) lead -= 1;
  return lead < line && /\bfrom:\s*$/u.test(lines[lead]?.text ?? '');
}
