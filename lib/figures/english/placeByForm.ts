import { allMatches } from './allMatches';
import { findKnownPlaces, placesAbove } from './knownPlaces';
import { cleanPlace, NAME } from './placeNames';

/** What bodies, papers, fires and illnesses are called: a name that ends so is none of a place. */
const NO_PLACE =
  /(?:^|\s)(?:Advisory|Agency|Authority|Brigade|Briefing|Bulletin|Bureau|Cases?|Cent(?:er|re)|Committee|Council|Dashboard|Day|Deaths?|Department|Disease|Fever|Fire|Flu|Force|Health|Influenza|Institute|Ministry|News|Note|Notice|Office|Organi[sz]ation|Outbreak|Police|Positives?|Press|Release|Report|Review|Road|Services?|Situation|Society|Statement|Statistics|Street|Summary|Survey|Team|Tests?|Total|Tribune|Update|Virus|Warning|Week(?:ly)?|Wildfire)$/iu;
const BODY =
  'Agency|Authority|Brigade|Bureau|Cent(?:er|re)|Commission|Constabulary|Council|Department|Executive|Fire (?:and|&|Brigade|Department|Service)|Government|Health|Institute|Ministry|Observatory|Office|Police|Public|Rescue|Service|Statistics';

/** "X: fire update", "X – 12 new cases" */
const HEADS = new RegExp(`^(?:The )?(${NAME})(?=\\s*[:–—])`, 'gu');
/** "… figures for X", "… in X" */
const BEHIND = new RegExp(
  `\\b(?:in|for|across|throughout|of|at|near|hits?|strikes?) (?:the )?(${NAME})`,
  'gu',
);
/** "The X Department of Health", "X's health ministry" */
const OF_BODY = new RegExp(
  `(?<![\\p{L}’'-])((?:\\p{Lu}[\\p{Ll}’'-]+ ){0,2}\\p{Lu}[\\p{Ll}-]+)(?:[’']s (?:\\p{Ll}+ ){0,2}(?:health|interior|statistics|police|government)| (?:${BODY}))\\b`,
  'gu',
);
/** "X respiratory bulletin": a title's first words */
const FIRST = new RegExp(`^(${NAME})(?= \\p{Ll})`, 'gu');

/** Places of other countries are told of in passing. */
const SHARE_OF_ONE_COUNTRY = 0.5;

/**
 * Where a bulletin is from whose place no list knows, by the forms in which a title and an issuer name one.
 * @param headline '' if there is none
 * @param sentences the first ones of the text
 * @param text all of it: a word that stands in it with a capital within a sentence is a name
 */
export function placeByForm(headline: string, sentences: readonly string[], text: string): string | null {
  const opening = sentences.slice(0, 2).join('\n');
  return (
    first(HEADS, headline) ??
    first(BEHIND, headline) ??
    first(OF_BODY, `${headline}\n${opening}`) ??
    countryOfNames(text) ??
    first(
      FIRST,
      headline,
      (name) => name.includes(' ') || text.search(new RegExp(`\\p{Ll},? ${name}\\b`, 'u')) >= 0,
    ) ??
    first(BEHIND, opening)
  );
}

function first(
  pattern: RegExp,
  words: string,
  isName: (name: string) => boolean = () => true,
): string | null {
  for (const [, name = ''] of allMatches(pattern, words)) {
    const place = cleanPlace(name);
    if (place !== null && !NO_PLACE.test(name) && !/\d/.test(place) && isName(name)) return place;
  }
  return null;
}

/** The one country that most of the places and peoples of a text are of: "Michigan, Missouri and Texas", "three Singapore citizens". */
function countryOfNames(text: string): string | null {
  const votes = new Map<string, number>();
  let all = 0;
  for (const { key, level } of findKnownPlaces(text)) {
    const country = level === 'country' ? key : placesAbove(key).at(-1);
    if (country === undefined) continue;
    votes.set(country, (votes.get(country) ?? 0) + 1);
    all += 1;
  }
  const best = [...votes].sort(([, a], [, b]) => b - a)[0];
  return best !== undefined && best[1] >= all * SHARE_OF_ONE_COUNTRY ? best[0] : null;
}
