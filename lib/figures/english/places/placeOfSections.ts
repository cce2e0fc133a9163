import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';
import { NAME } from './placeNames';
import { placeOfHeading, placeOfOpening } from './placeOfHeading';

/** What is told of all sections. */
const ENDS_SECTIONS = /\b(?:statewide|nationwide|countrywide|province-?wide)\b/i;
/** "Across the South, the forces report:" over bullets. */
const LIST_OF = latin(`^\\W*(?:Across|In|Throughout) (?:the )?(${NAME}), [^:]{3,120}:\\s*$`);
const BULLET = /^\s*[-–•*·]\s/u;
/** "Alder Parish:" over a list of what it lost there. */
const PART_OF = latin(
  `^\\W*(?:The )?(${NAME} (?:County|Department|District|Division|Governorate|Parish|Prefecture|Province|Region)):\\s*$`,
);
/** Rows of such a list have no full stop. */
const ROW = /^.{1,70}[^.!?]$/u;
/** Lines under a heading are short. */
const LONGEST_ROW = 160;

/** For every line the place that the heading over it names, or null. */
export function placeOfSections(lines: readonly Line[]): readonly (string | null)[] {
  let place: string | null = null;
  /** Of the bullets below. */
  let list: string | null = null;
  /** Of the rows below. */
  let rows: string | null = null;
  // "EL SALVADOR: Storms …", "GUATEMALA: The storms …": one alone is where a report is dated from.
  const labels = lines.map(({ text }) => placeOfOpening(text));
  const several = new Set(labels.filter((label) => label !== null)).size > 1;
  // The first line is the headline, which the bulletin's own place is read from.
  const headings = lines.map(({ text }, index) => (index === 0 ? undefined : placeOfHeading(text)));
  const sections = new Set(headings.filter((one) => typeof one === 'string')).size > 1;
  return lines.map(({ text }, index) => {
    if (several && labels[index]) {
      // "Laos: Cases go down" heads what follows.
      if (text.length < LONGEST_ROW && !/[.!?]\W*$/u.test(text)) place = labels[index] ?? null;
      return labels[index] ?? null;
    }
    rows = PART_OF.exec(text)?.[1] ?? (ROW.test(text.trim()) ? rows : null);
    if (rows !== null) return rows;
    const listed = LIST_OF.exec(text)?.[1];
    if (listed !== undefined) list = cleanPlace(listed);
    else if (!BULLET.test(text)) list = null;
    else if (list !== null) return list;
    const heading = headings[index];
    // A paragraph speaks for itself, unless several places have a section each.
    if (heading !== undefined) place = heading;
    else if (ENDS_SECTIONS.test(text)) place = null;
    else if (text.length > LONGEST_ROW && !sections && knownPlace(place ?? '')?.level !== 'country')
      place = null;
    return place;
  });
}
