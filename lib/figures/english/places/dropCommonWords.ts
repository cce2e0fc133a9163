import type { Node } from '../nodes';
import { standsAlone } from '../words/standsAlone';
import { knownPlace } from './knownPlaces';

/** One word; a hyphen or a second capital is that of a name. */
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * Takes the place off numbers whose label is an ordinary word: one that the text has in small letters as well, and never behind a
 * preposition ("Shelter: 400 tents", "people in need of shelter").
 */
export function dropCommonWords(nodes: readonly Node[], text: string): readonly Node[] {
  const common = new Map<string, boolean>();
  const isCommon = (place: string): boolean => {
    if (!ONE_WORD.test(place) || knownPlace(place)) return false;
    const known = common.get(place);
    if (known !== undefined) return known;
    const found =
      standsAlone(place.toLowerCase(), text) &&
      !['in', 'at', 'near', 'of', 'from'].some((word) => text.includes(`${word} ${place}`));
    common.set(place, found);
    return found;
  };
  return nodes.map((node) =>
    node.place !== null && isCommon(node.place) ? { ...node, place: null, placeAhead: false } : node,
  );
}
