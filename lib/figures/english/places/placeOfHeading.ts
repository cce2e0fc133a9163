import { inTitleCase } from '../words/inTitleCase';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';

/** The country, or part of one, that a paragraph opens with as its label ("EL SALVADOR: Storms have …"), or null. */
export function placeOfOpening(line: string): string | null {
  // "ALDERIA. From 2 October …"
  const label =
    /^(?:(\p{Lu}[\p{L} .’'-]{2,30}):\s|(\p{Lu}[\p{Lu} ’'-]{3,30})\.\s(?=\d|\p{Lu}\p{Ll}))(?=\d|\p{Lu})/u
      .exec(line)
      ?.slice(1)
      .find((one) => one !== undefined);
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
