import type { Mention } from './mentions';
import { ADJECTIVES, NEVER_IN_PLACES, NOT_PLACES, REGIONS, SORT_OF_PLACE } from './tables/placeWords';

/** A capitalised name: words joined by blanks, "of", "and" between capitals, "@" and "&". */
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}’'.-]*(?:(?:[ \\u00a0](?:of|de|del|da|do|la|le|les|and|the|upon|on|el|al|y|@|&|-)(?:[ \\u00a0]the)?)?[ \\u00a0]\\p{Lu}[\\p{L}\\p{N}’'.-]*){0,6}";
const SORT =
  '(?:[ \\u00a0](?:local[ \\u00a0]authority|local[ \\u00a0]government|health[ \\u00a0]board|council|areas?|region|province|city|county|district|prefecture|state|municipality|governorate|township|village|town|island)(?:[ \\u00a0]areas?)?)?';
const IN_PLACE = new RegExp(
  `(?<![\\p{L}])(?:in|at|across|within|throughout|near|off|for)[ \\u00a0](?:the[ \\u00a0])?(?:(?:city|town|province|county|district|state|village|region|prefecture|island|municipality|borough)[ \\u00a0]of[ \\u00a0])?(${NAME}${SORT})`,
  'gu',
);
const FROM_PLACE = new RegExp(`(?<![\\p{L}])from[ \\u00a0](?:the[ \\u00a0])?(${NAME}${SORT})`, 'gu');
const LABEL = new RegExp(
  `(?:^|[ \\u00a0\\t“"‘(*•·–-])(?:the[ \\u00a0])?(${NAME}${SORT})[ \\u00a0]*[:：–—(-]?[ \\u00a0]*$`,
  'u',
);
const SUBJECT = new RegExp(
  `(?:^|[ \\u00a0,;(“"])(?:the[ \\u00a0])?(${NAME}${SORT})(?:[’']s)?[ \\u00a0](?:has|have|had|also|today|yesterday|reported|reports|recorded|records|confirmed|confirms|logged|registered|registers|announced|saw|counted|with)\\b`,
  'u',
);

/** Takes the word for its sort off a name; null for a name that is no place. */
export function cleanPlace(name: string): string | null {
  let place = name
    .replace(/[’']s$/u, '')
    .replace(/[.,]+$/u, '')
    .trim();
  const bare = place.replace(SORT_OF_PLACE, '');
  if (bare !== '') place = bare;
  place = place.replace(/\s(?:Province|Municipality|Governorate|Prefecture)$/u, '');
  // "Ganzhou and Ji" were cut; a joint name keeps both, a name of a body is no place.
  const words = place.split(/[\s-]+/u);
  const first = words[0] ?? '';
  if (NOT_PLACES.test(first) && words.length === 1) return null;
  if (words.some((word) => NEVER_IN_PLACES.test(word))) return null;
  if (NOT_PLACES.test(first) && !/^(?:New|World|One|East|West|The|St)$/u.test(first)) return null;
  return place === '' ? null : place;
}

function firstPlace(pattern: RegExp, text: string): string | null {
  for (const match of text.matchAll(pattern)) {
    // A bracket with numbers stood right behind it (now blanks): it labels that one, not this.
    if (/^[ \u00a0]{4}/u.test(text.slice(match.index + match[0].length))) continue;
    const place = cleanPlace(match[1] ?? '');
    if (place !== null) return place;
  }
  return null;
}

/** Travel names where somebody has been, not where the case is counted. */
const TRAVEL = /\b(?:return\w*|arriv\w*|travel\w*|visit\w*|imported|flew|flown|entered|came|import)\b/iu;

/** The place that a label names ("Powys", "Fife health board area"), or null. */
export function placeOfLabel(label: string): string | null {
  const found = LABEL.exec(label.trim());
  return found ? cleanPlace(found[1] ?? '') : null;
}

/** The place that the number's own words name, or null. */
export function findPlace(mention: Mention): string | null {
  const { noun, predicate, before, label, after } = mention;
  const behind = `${noun} ${predicate}`.slice(0, 160);
  const travel = TRAVEL.exec(behind);
  const still = travel ? behind.slice(0, travel.index) : behind;
  const inside = firstPlace(IN_PLACE, still.replace(/\bin (?:the )?(?:[A-Z]+ )?(?:ICU|NHS)\b/gu, ' '));
  if (inside) return inside;
  const from = travel || TRAVEL.test(before) ? null : firstPlace(FROM_PLACE, behind);
  if (from) return from;
  if (mention.bracket >= 0 && label !== '') {
    const named = placeOfLabel(label);
    if (named) return named;
  }
  const lead = before.replace(/^(?:[;,:—(–-]|and|while|with|including)\s*/iu, '');
  const subject = SUBJECT.exec(lead);
  const acting = subject ? cleanPlace(subject[1] ?? '') : null;
  if (acting) return acting;
  const upfront = TRAVEL.test(lead) ? null : firstPlace(IN_PLACE, lead);
  if (upfront) return upfront;
  if (
    /\p{L}/u.test(lead) &&
    (noun === '' || /^\W*(?:cases?|people|new|confirmed)/iu.test(noun) || /[:–-]\s*$/u.test(lead))
  ) {
    const named = placeOfLabel(lead);
    if (named) return named;
  }
  // "One Cardiff local authority area", "3 Fife"
  const bare = new RegExp(`^[ \\u00a0]*(${NAME}${SORT})[ \\u00a0]*[.;,]?[”"]?$`, 'u').exec(after);
  if (bare) return cleanPlace(bare[1] ?? '');
  return null;
}

let countries: ReadonlySet<string> | null = null;
function countryNames(): ReadonlySet<string> {
  if (countries) return countries;
  const names = new Set(REGIONS);
  try {
    const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = display.of(String.fromCharCode(first, second));
        if (name) names.add(name);
      }
    }
  } catch {
    // An engine without the data of regions still knows the table's own.
  }
  countries = names;
  return names;
}

const ANY_NAME = new RegExp(NAME, 'gu');
const OFFICIAL = new RegExp(
  `(${NAME})[ \\u00a0](?:[Pp]rovince|[Cc]ity|[Cc]ounty|[Ss]tate|[Pp]refecture|[Mm]unicipality|[Rr]egion)\\b`,
  'u',
);

/**
 * The place that a bulletin is about: the country, nation or province that its title, first lines and counted clauses name most.
 * @param head title and the first lines; `clauses` the words round its figures
 */
export function documentPlace(title: string, text: string, clauses: readonly string[]): string | null {
  const scores = new Map<string, number>();
  const known = countryNames();
  const add = (words: string, weight: number) => {
    for (const match of words.matchAll(ANY_NAME)) {
      const name = match[0].replace(/[’']s$/u, '').replace(/[.,]+$/u, '');
      const before = words.slice(Math.max(0, match.index - 24), match.index);
      const place = ADJECTIVES.get(name.split(' ')[0] ?? '') ?? name;
      const official = OFFICIAL.exec(words.slice(match.index, match.index + name.length + 14));
      const isKnown = known.has(place) || (official !== null && official.index === 0);
      const away =
        /\b(?:from|to|travel\w*|return\w*)\s(?:the\s)?$/iu.test(before) && !/\breturned to\s$/iu.test(before);
      const within = /\b(?:in|across|throughout)\s(?:the\s)?$/iu.test(before);
      const clean = cleanPlace(official && official.index === 0 ? (official[1] ?? place) : place);
      if (clean === null) continue;
      const value = (isKnown ? 3 : within ? 1 : 0) + (isKnown && within ? 2 : 0);
      if (value > 0) scores.set(clean, (scores.get(clean) ?? 0) + value * weight * (away ? 0.1 : 1));
    }
  };
  add(title, 6);
  const lines = text.split('\n', 4);
  for (const [index, line] of lines.entries()) add(line.slice(0, 400), index === 0 ? 4 : 2);
  for (const clause of clauses.slice(0, 12)) add(clause, 2);
  let best: string | null = null;
  for (const [place, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = place;
  return best;
}
