import { textBefore, textBehind } from '../../../text/beside';
import { LONGER_NAME, NO_PLACE_OF_A_BULLETIN, PEOPLE_OF } from '../tables/aboutPlaceWords';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { findKnownPlaces, knownPlace, placesAbove } from './knownPlaces';
import { NAME } from './placeNames';

/** What bodies, papers, fires and illnesses are called: a name that ends so is none of a place. */
const NO_PLACE =
  /(?:^|\s)(?:Advisory|Brigade|Briefing|Bulletin|Cases?|Dashboard|Deaths?|Department|Fire|Flu|Force|News|Note|Notice|Office|Outbreak|Positives?|Press|Release|Report|Review|Road|Situation|Statement|Street|Summary|Survey|Team|Tests?|Total|Tribune|Update|Virus|Warning|Week(?:ly)?|Wildfire)$/iu;
/** What a body looks after, not where. */
const GENERIC =
  /^(?:(?:Accident|Animal|City|Civil|Community|Consumer|Council|County|Criminal|District|Education|Emergency|Environmental|Family|Federal|Food|Foreign|General|Interior|Joint|Labou?r|Local|Marine|Medical|Met|Metropolitan|Municipal|National|Provincial|Public|Regional|Royal|Rural|State|Territorial|The|Town|Trading|Traffic|Transport|Treasury|Union|Urban|Weather|World)(?: |$))+$/u;
const BODY =
  'Agency|Authority|Brigade|Bureau|Cent(?:er|re)|Commission|Constabulary|Council|Department|Executive|Fire (?:and|&|Brigade|Department|Service)|Government|Health|Institute|Ministry|Observatory|Office|Police|Public|Rescue|Service|Statistics';

/** What stands before "of" and what a body looks after. */
const OFFICE =
  /\b(?:Board|Bureau|Commission|Department|Directorate|Institute|Minister|Ministry|Office|Secretary) $/u;

/** "X: fire update", "X – 12 new cases" */
const HEADS = latin(`^(?:The )?(${NAME})(?=\\s*[:–—])`, 'g');
/** "… figures for X", "… in X" */
const BEHIND = latin(`\\b(?:in|for|across|throughout|of|at|near|hits?|strikes?) (?:the )?(${NAME})`, 'g');
/** "The X Department of Health", "X's health ministry" */
const OF_BODY = latin(
  `(?<![\\p{L}’'-])(?<!\\p{Lu}[\\p{Ll}’'-]* (?:and |& )?)((?:\\p{Lu}[\\p{Ll}’'-]+ ){0,2}\\p{Lu}[\\p{Ll}-]+)(?:[’']s (?:\\p{Ll}+ ){0,2}(?:health|interior|statistics|police|government)| (?:${BODY}))\\b`,
  'g',
);
/** "X respiratory bulletin": a title's first words */
const FIRST = latin(`^(${NAME})(?= \\p{Ll})`, 'g');

/** "in the Western, Southern and Northern Provinces": none of them is the whole. */
const ROW = latin(String.raw`^(?:, (?:the )?\p{Lu}\p{L}+){0,4},? and (?:the )?\p{Lu}`);
/** Other places are told of in passing. */
const SHARE_OF_WHOLE = 0.5;
const MOST_COUNTRIES = 2;

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
    wholeOfNames(text) ??
    first(FIRST, headline, (name) => name.includes(' ') || text.search(latin(`\\p{Ll},? ${name}\\b`)) >= 0) ??
    first(
      BEHIND,
      opening,
      // "30 in Upper Alder, 20 in Lower Alder": parts.
      (name, behind, before) =>
        knownPlace(name) === null &&
        !ROW.test(behind) &&
        !/^,? (?:and )?\d/u.test(behind) &&
        !/\d(?: \p{L}+){0,4} $/u.test(before),
    )
  );
}

function first(
  pattern: RegExp,
  words: string,
  isName: (name: string, behind: string, before: string) => boolean = () => true,
): string | null {
  for (const match of allMatches(pattern, words)) {
    const name = match[1] ?? '';
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const place = cleanPlace(name);
    if (
      place === null ||
      /\d/.test(place) ||
      GENERIC.test(place) ||
      // "released by the Ministry of Economy and Labour"
      (/^of\b/u.test(match[0]) && OFFICE.test(textBefore(words, match.index, 40)) && !knownPlace(place)) ||
      !isName(name, behind, textBefore(words, match.index, 40))
    )
      continue;
    if (!NO_PLACE.test(name) && !NO_PLACE_OF_A_BULLETIN.test(name)) return place;
  }
  return null;
}

/**
 * The smallest place that most of the places and peoples of a text lie in: "Michigan, Missouri and Texas", "three Singapore citizens".
 * Behind a row of countries none is meant.
 */
function wholeOfNames(text: string): string | null {
  const inside = new Map<string, Set<string>>();
  const votes = new Map<string, number>();
  const countries = new Set<string>();
  const names = findKnownPlaces(text).filter(
    ({ end, adjective }) =>
      !LONGER_NAME.test(textBehind(text, end, 14)) && !(adjective && PEOPLE_OF.test(text.slice(end))),
  );
  const keys = new Set(names.map(({ key }) => key));
  for (const { key } of names) {
    const around = [key, ...placesAbove(key)];
    countries.add(around.at(-1) ?? key);
    for (const place of around) {
      inside.set(place, (inside.get(place) ?? new Set()).add(key));
      votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  if (countries.size > MOST_COUNTRIES) return null;
  // A whole has several places in it; one that is named alone behind the opening is a part of its country.
  const [country] = countries;
  if (keys.size === 1) return country ?? null;
  const wholes = [...votes].filter(
    ([place, count]) => count > names.length * SHARE_OF_WHOLE && (inside.get(place)?.size ?? 0) > 1,
  );
  return wholes.sort(([, a], [, b]) => a - b)[0]?.[0] ?? null;
}
