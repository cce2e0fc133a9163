import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import { findKnownPlaces } from './knownPlaces';

const NAME = latin(
  String.raw`(?<![\p{L}.])\p{Lu}\p{Ll}+(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}\p{Ll}+){1,5}`,
  'g',
);
const MOST_NAMES = 40;

/**
 * Short names that a text spells out with a place in them, and that place: the CHP of a text about the California Highway Patrol is
 * California's, whoever else is called so.
 */
export function ownInitials(text: string): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const [words] of allMatches(NAME, text, MOST_NAMES)) {
    const name = words.replace(/^The /u, '');
    const [place] = findKnownPlaces(name);
    if (!place || place.adjective || place.start > 0 || place.end >= name.length) continue;
    own.set(name.replace(/[^\p{Lu}]/gu, ''), place.name);
  }
  return own;
}
