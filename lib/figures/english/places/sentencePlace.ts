import { latin } from '../words/latin';
import { knownPlace } from './knownPlaces';
import { meansOwn } from './subjects';

/** What counts for the whole country in a bulletin of one part of it. */
const NATIONAL = latin(
  String.raw`\b(?:in|from|across) (?:\d+|(?!(?:other|neighbou?ring|nearby|both|these|those|(?:north|south|east|west)\p{Ll}*) )(?:\p{Ll}+-)?\p{Ll}+) states\b|\b(?:in|across|throughout|around) the country\b|\b(?:nationwide|countrywide)\b|\b(?:national|country[’']s) (?:\p{L}+ ){0,2}(?:total|tally|toll|count|caseload)\b`,
  'i',
);
/** What counts for all countries. */
const GLOBAL =
  /^\W*(?:globally|worldwide|around the world)\b|\b(?:reported|recorded|confirmed) (?:globally|worldwide|around the world)\b|\b(?:all|the) (?:six )?WHO regions\b/i;
/** Goes on about the place that the sentence before counted in. */
const GOES_ON =
  /^\W*(?:(?:during|in) (?:the review|the same|this|that) period\b|its|the (?:provincial|state|district|city|county|territory[’']s|state[’']s|province[’']s|city[’']s|district[’']s|county[’']s|province|state|city|district|county))\b/i;

/** The country of a division or city; null where "the country" may be a nation within it. */
function countryOf(path: readonly string[]): string | null {
  const level = knownPlace(path.at(-1) ?? '')?.level;
  const nation = path.some((one) => knownPlace(one)?.level === 'nation');
  return (level === undefined || level === 'division' || level === 'city') && path.length > 1 && !nation
    ? (path[0] ?? null)
    : null;
}

/**
 * The place that a sentence as a whole is told of where it is not the bulletin's: "the nationwide tally" in a province's bulletin,
 * "it has reported no deaths" after a sentence about one of its parts.
 * @param path from the country to the bulletin's place
 * @param subject the place that has the count in an earlier sentence of the paragraph, or null
 */
export function sentencePlace(
  sentence: string,
  path: readonly string[],
  subject: string | null,
): string | null {
  const wide = /^\W*(\p{Lu}\p{L}+)-wide\b/u.exec(sentence)?.[1];
  if (wide !== undefined && knownPlace(wide)) return wide;
  const said = /^\W*the (state|province|territory|county|city|district)\b/i.exec(sentence)?.[1];
  const ofOwn = said !== undefined && subject !== null && meansOwn(path.at(-1) ?? null, subject, said);
  if (subject !== null && !ofOwn && GOES_ON.test(sentence)) return subject;
  if (GLOBAL.test(sentence)) return 'World';
  return NATIONAL.test(sentence) ? countryOf(path) : null;
}
