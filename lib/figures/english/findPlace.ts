import { allMatches } from './allMatches';
import type { Mention } from './mentions';
import { DEMONYM, NEVER_IN_PLACES, NOT_PLACES, REGIONS, SORT_OF_PLACE } from './tables/placeWords';

/** A capitalised name: words joined by blanks, "of", "and" between capitals, "@" and "&". */
const NAME_WORD = "(?:(?:St|Mt|Ft)\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{N}’'-]*)";
export const NAME = `${NAME_WORD}(?:(?:[ \\u00a0](?:of|de|del|da|do|la|le|les|and|the|upon|el|al|y|@|&|-)(?:[ \\u00a0]the)?)?[ \\u00a0]${NAME_WORD}){0,6}`;
const SORT =
  '(?:[ \\u00a0](?:local[ \\u00a0]authority|local[ \\u00a0]government|health[ \\u00a0]board|council|areas?|region|province|city|county|district|prefecture|state|municipality|governorate|township|village|town|island)(?:[ \\u00a0]areas?)?)?';
const IN_PLACE = new RegExp(
  `(?<![\\p{L}])(?:[Ii]n|[Aa]t|[Aa]cross|[Ww]ithin|throughout|near|off|over)[ \\u00a0](?:the[ \\u00a0])?(?:(?:city|town|province|county|district|state|village|region|prefecture|island|municipality|borough)[ \\u00a0]of[ \\u00a0])?(${NAME}${SORT})`,
  'gu',
);
const FROM_PLACE = new RegExp(`(?<![\\p{L}])from[ \\u00a0](?:the[ \\u00a0])?(${NAME}${SORT})`, 'gu');
const LABEL = new RegExp(
  `(?:^|[ \\u00a0\\t“"‘(*•·–-])(?:the[ \\u00a0])?((?:\\d+[A-Z]?[ \\u00a0])?${NAME}${SORT})(?:[ \\u00a0](?:with|for|at))?[ \\u00a0]*[:：–—(-]?[ \\u00a0]*$`,
  'u',
);
const SUBJECT = new RegExp(
  `(?:^|[ \\u00a0,;(“"])(?:the[ \\u00a0])?(${NAME}${SORT})(?:[’']s)?[ \\u00a0](?:(?:has |have |had |also |today |yesterday |now )*(?:reported|reports|recorded|records|confirmed|confirms|logged|registered|registers|announced|notified|saw|counted|detected|accounts for|accounted for)\\b|(?:has|have|had|remains|is|was)[ \\u00a0][^.]{0,50}\\bwith[ \\u00a0]$|(?:now )?(?:has|have|had)[ \\u00a0](?:\\p{L}+[ \\u00a0]){0,2}$)`,
  'u',
);

/** Takes the word for its sort off a name; null for a name that is no place. */
export function cleanPlace(name: string): string | null {
  let place = name
    .replace(/^The[ \u00a0]/u, '')
    // "Nepal's Tanahun district"
    .replace(/^.*[’']s[ \u00a0](?=\p{Lu})/u, '')
    .replace(/[’']s$/u, '')
    .replace(/[.,]+$/u, '')
    .trim();
  const bare = place.replace(SORT_OF_PLACE, '');
  if (bare !== '') place = bare;
  place = place.replace(/\s(?:Province|Municipality|Governorate|Prefecture)$/u, '');
  // "Ganzhou and Ji" were cut; a joint name keeps both, a name of a body is no place.
  if (!/^[\p{Lu}\d]/u.test(place)) return null;
  const words = place.split(/[\s-]+/u);
  // ICU, RSV, EW: short for something else, unless it is short for a country.
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(place) && !REGIONS.includes(place)) return null;
  // "Testing has …", "Flooding in …" open a sentence.
  if (
    words.length === 1 &&
    /^[A-Z][a-z]+(?:ing|tion|tions)$/u.test(place) &&
    !/(?:jing|ping|ming|ning|ling|xing|ying|qing|ding)$/u.test(place)
  )
    return null;
  const first = words[0] ?? '';
  if (NOT_PLACES.test(first) && words.length === 1) return null;
  if (words.some((word) => NEVER_IN_PLACES.test(word))) return null;
  if (NOT_PLACES.test(first) && !/^(?:New|World|One|East|West|North|South|The|St)$/u.test(first)) return null;
  return place === '' ? null : place;
}

function firstPlace(pattern: RegExp, text: string): string | null {
  // No capital, no name: most clauses.
  if (text === text.toLowerCase()) return null;
  for (const match of allMatches(pattern, text)) {
    // A bracket with numbers stood right behind it (now blanks): it labels that one, not this.
    // A row of places is where the whole lies, no place of its own: "in Garissa, Wajir and Mandera".
    const rest = text.slice(match.index + match[0].length);
    if (/^(?:, (?:\p{Lu}[\p{L}’'-]* ?){1,3}){0,6},? and \p{Lu}/u.test(rest) && pattern !== FROM_PLACE)
      continue;
    if (/^[ \u00a0]{4}/u.test(text.slice(match.index + match[0].length))) continue;
    const place = cleanPlace(match[1] ?? '');
    if (place !== null) return place;
  }
  return null;
}

/** Travel names where somebody has been, not where the case is counted. */
const TRAVEL =
  /\b(?:return\w*|arriv\w*|travel\w*|visit\w*|imported|flew|flown|entered|came (?:back|to|home)|import)\b/i;

/** The place that a label names ("Powys", "Fife health board area"), or null. */
export function placeOfLabel(label: string): string | null {
  if (label === label.toLowerCase()) return null;
  const found = LABEL.exec(label.trim());
  return found ? cleanPlace(found[1] ?? '') : null;
}

/** A place and whether it was named ahead of the number, so that it holds for the rest of the sentence too. */
export interface PlaceReading {
  readonly place: string;
  readonly ahead: boolean;
}

const LABELLING_NOUN = /^\W*(?:cases?|people|new|confirmed|deaths?|more)\b|^$/i;
const BARE = new RegExp(`^[ \\u00a0]*(${NAME}${SORT})[ \\u00a0]*[.;,]?[”"]?$`, 'u');

/** The place that the number's own words name, or null. */
export function findPlace(mention: Mention): PlaceReading | null {
  const { noun, predicate, before, label, after } = mention;
  const reading = (place: string | null, ahead: boolean): PlaceReading | null =>
    place === null ? null : { place, ahead };
  const behind = `${noun} ${predicate}`.slice(0, 160);
  const travel = TRAVEL.exec(behind);
  const still = travel ? behind.slice(0, travel.index) : behind;
  const named =
    firstPlace(IN_PLACE, still) ?? (travel || TRAVEL.test(before) ? null : firstPlace(FROM_PLACE, behind));
  if (named !== null) return reading(named, false);
  if (mention.bracket >= 0 && label !== '') {
    const labelled = placeOfLabel(label);
    if (labelled !== null) return reading(labelled, false);
  }
  const lead = before
    .slice(0, before.length - (mention.numeral.start - mention.numeral.lead))
    .slice(-120)
    .replace(/^(?:[;,:—(–-]|and|while|with|including)\s*/i, '')
    // "Cases in Scotland: Borders 12": what stands behind the colon is the number's own.
    .replace(/^.*[:：]\s+(?=\p{Lu})/u, '');
  const capital = lead !== lead.toLowerCase();
  const subject = capital ? SUBJECT.exec(lead) : null;
  const ahead =
    (subject ? cleanPlace(subject[1] ?? '') : null) ??
    (TRAVEL.test(lead) ? null : firstPlace(IN_PLACE, lead));
  if (ahead !== null) return reading(ahead, true);
  const colon = /[:：–-]\s*$/u.test(lead);
  if (/\p{L}/u.test(lead) && (colon || LABELLING_NOUN.test(noun))) {
    const labelled = placeOfLabel(lead);
    if (labelled !== null) return reading(labelled, colon || before.length === mention.gap.length);
  }
  // "One Cardiff local authority area", "3 Fife"
  const bare = BARE.exec(after)?.[1] ?? '';
  return DEMONYM.test(bare) ? null : reading(cleanPlace(bare), false);
}
