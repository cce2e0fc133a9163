import { textBefore, textBehind } from '../../../text/beside';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import { knownPlace } from './knownPlaces';

/** A kind of division, written as part of its name. */
const KIND = latin(
  String.raw`^ (?:Division|Governorate|Municipality|Oblast|Prefecture|Province|Region|District)(?![\p{L}-])`,
);
/** Where in it: no part of its name. */
const FAR = latin(String.raw`^(?:North|South|East|West|Central)(?:ern)? (\p{Lu}\p{Ll}+)$`);
/** "the Western": what only says where it lies. */
const BEARING = /^(?:North|South|East|West|Centr)(?:ern|al)$/u;
const BEARINGS = latin(
  String.raw`\b(?:North|South|East|West|Centr)(?:ern|al)( (?:Division|Province|Region))(?![\p{L}-])`,
  'g',
);
const OF_A_WORD = latin(String.raw`[\p{L}\p{N}-]`);

/** "Greater Alderton", "the Kingdom of Alderia", "the Region of the Alders": what a text calls it first. */
const LONGER_FORM = /(?:^|[^\p{L}])((?:Greater|Kingdom of|Region of the) )$/u;
/** "EU/EEA": two names for one area. */
const JOINED_FORM = /^\/\p{Lu}{2,5}(?![\p{L}-])/u;

/** A place by the longer name that its text has for it where it names it first; null where it has none. */
function firstForm(place: string, text: string): string | null {
  const at = text.indexOf(place);
  if (at < 0) return null;
  const before = LONGER_FORM.exec(textBefore(text, at, 20))?.[1] ?? '';
  const behind = JOINED_FORM.exec(textBehind(text, at + place.length, 8))?.[0] ?? '';
  return before === '' && behind === '' ? null : before + place + behind;
}

/**
 * The name of a place as its text prints it: "Eastern Province" where the text never says "Eastern" alone. Readers know it by that name;
 * within the reader it goes by the bare one, which labels and tables have.
 */
export function printedPlace(place: string, text: string): string {
  const longer = firstForm(place, text);
  if (longer !== null) return longer;
  // "Northern Alder province", of which the text says more by its name alone
  const bare = FAR.exec(place)?.[1];
  if (
    bare !== undefined &&
    !knownPlace(place) &&
    !knownPlace(bare) &&
    text.replaceAll(place, '').search(latin(`\\b(?:[Ii]n|of|for) ${bare}\\b`)) >= 0
  )
    return bare;
  const bearing = BEARING.test(place) ? kindOfBearings(text) : null;
  if (bearing !== null) return place + bearing;
  let kind: string | null = null;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length)) {
    const end = at + place.length;
    if (OF_A_WORD.test(text.charAt(at - 1)) || OF_A_WORD.test(text.charAt(end))) continue;
    const behind = KIND.exec(textBehind(text, end, 16))?.[0] ?? null;
    if (behind === null || (kind !== null && behind !== kind)) return place;
    kind = behind;
  }
  return place + (kind ?? '');
}

/** The kind that all divisions called by where they lie are told with: "in the Eastern Division and the Western"; null where they have several or none. */
function kindOfBearings(text: string): string | null {
  const kinds = new Set(allMatches(BEARINGS, text, 24).map(([, kind = '']) => kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : null;
}
