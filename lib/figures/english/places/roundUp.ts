import { NATION_WIDE } from '../tables/aboutPlaceWords';
import { latin } from '../words/latin';
import { findKnownPlaces, type KnownPlace, knownPlace } from './knownPlaces';

/** What a paragraph tells of a neighbour ("Birchland's toll rose to 34") goes on in its sentences that name no place. */
function carryNeighbours(
  subjects: readonly (string | null)[],
  sentences: readonly string[],
  { key, level }: KnownPlace,
  opensLine: readonly boolean[],
): readonly (string | null)[] {
  let last: string | null = null;
  return subjects.map((subject, index) => {
    const words = sentences[index] ?? '';
    const named = findKnownPlaces(words).filter((one) => one.level === level);
    if (opensLine[index]) last = null;
    if (subject !== null) {
      const known = knownPlace(subject);
      last = known?.level === level && known.key !== key ? subject : null;
    } else if (named.length > 0 || NATION_WIDE.test(words)) {
      const [only] = named;
      // "Cases in Birchland grew to 867. 136 of them needed care."
      last =
        only && !only.adjective && named.every((one) => one.key === only.key) && only.key !== key
          ? only.name
          : null;
      return null;
    }
    return subject ?? last;
  });
}

/** A text of fewer parts of a country is no round-up of them. */
const FEWEST_PARTS = 3;
/** "4:10 p.m.", "—": a line between two reports. */
const NO_WORD = latin(String.raw`^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]+)*(?:\p{L}{1,3})?[^\p{L}]*$`);

/** A name that says itself which part of a country it is. */
const OF_A_SORT = / (?:County|District|Governorate|Municipality|Province|Region|State)$/u;
/** Rows of a list are no sentences. */
const SENTENCE = latin(String.raw`\p{Ll} \p{Ll}.*[.!?][”"’]?\s*$`, 's');

/**
 * In a round-up of a country's parts a sentence that names none of them goes on about the last one named, until the country is spoken
 * of, several are named at once or a line without words stands between.
 * @param subjects what every sentence is about, null for the whole
 * @param sentences their words; a line that has no words of its own is one as well
 * @param own the country, or the division of one
 * @param opensLine for every sentence whether it opens a line
 * @param epidemic whoever is told of there has counts of their own
 */
export function carryParts(
  subjects: readonly (string | null)[],
  sentences: readonly string[],
  own: string | null,
  opensLine: readonly boolean[],
  epidemic: boolean,
): readonly (string | null)[] {
  const country = own === null ? null : knownPlace(own);
  if (country?.level !== 'country' && country?.level !== 'division') return subjects;
  const isOfLists = (place: string) =>
    country.level === 'country' && knownPlace(place)?.within === country.key;
  // "In Guyana, …", "Suriname health authorities …" under a title of no one country.
  const isSibling = (place: string) =>
    country.level === 'country' &&
    !sentences[0]?.includes(country.name) &&
    knownPlace(place)?.level === 'country' &&
    knownPlace(place)?.key !== country.key;
  const isPart = (place: string) => isOfLists(place) || OF_A_SORT.test(place) || isSibling(place);
  const parts = new Set(subjects.filter((one) => one !== null && isPart(one)));
  if (parts.size < FEWEST_PARTS)
    return epidemic && country.level === 'division'
      ? carryNeighbours(subjects, sentences, country, opensLine)
      : subjects;
  let last: string | null = null;
  return subjects.map((subject, index) => {
    const words = sentences[index] ?? '';
    const told = SENTENCE.test(words);
    // A name that no list has speaks for its own paragraph.
    if (opensLine[index] && last !== null && !isOfLists(last) && !isSibling(last)) last = null;
    if (subject !== null) last = told && isPart(subject) ? subject : null;
    else if (!told || NO_WORD.test(words) || NATION_WIDE.test(words)) last = null;
    else {
      const named = findKnownPlaces(words).filter(({ adjective, level }) => !adjective && level !== 'city');
      const keys = new Set(named.map(({ key }) => key));
      const [only] = named;
      if (keys.size > 0) last = keys.size === 1 && only && isPart(only.name) ? only.name : null;
    }
    return subject ?? last;
  });
}
