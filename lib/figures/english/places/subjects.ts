import { textBefore } from '../../../text/beside';
import { SAYS_WHAT_IT_IS } from '../tables/placeWords';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';
import { cleanPlace } from './cleanPlace';
import { findKnownPlaces, knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';
import { carryParts } from './roundUp';
import { placeOfSpeaker } from './speakingBody';

const VERBS =
  '(?:also |now |today |yesterday |alone |currently |still |so far )*(?:has|have|had|remain(?:s|ed)?|show(?:s|ed)|reports?|reported|records?|recorded|confirmed|announced|added|adds|saw|sees|continue[sd]?|follow(?:s|ed)|is|was|logged|registered|registers|leads|led|topped|tops|accounts? for|accounted for|issued|ordered)';
/** "Burke County reported its 31st death": who the sentence is about. */
const SUBJECT = latin(
  `^\\W*(?:(?:Meanwhile|However|Elsewhere|Specifically|Notably|Similarly|Also|And|But|While|Although|Though),? )?(?:[Tt]he )?(?:WHO |(?:city|town|county|province) of )?(${NAME}${SORT})(?:, (?:which|where|with|the|home) (?:[^,.;]|[.,](?=\\d)){3,80},|, on [^.;]{3,40}?,)? ${VERBS}\\b`,
);
/** "And in the Borders, 316 people" */
const IN_SUBJECT = latin(
  `^\\W*(?:(?:Meanwhile|And|But|While),? )?(?:[Ii]n|[Ff]or) (?:the )?(${NAME}${SORT}), `,
);
/** "Alderia registered 372 new cases" opens a paragraph about it. */
const OPENS_REPORT = latin(
  `^\\W*(?:[Tt]he )?(${NAME}) (?:has |have |had )?(?:also )?(?:reported|recorded|registered|notified|logged|confirmed|reports|records|seen|witnessed|suffered|continues|remains)\\b`,
);
/** "X Department of Public Health" is X's. */
const SHORTEST = `${NAME.slice(0, -1)}?)`;
/** "The North Carolina Department of Health reported …" */
const BODY = latin(
  `^\\W*(?:(?:After|Also|Elsewhere|Following|However|Meanwhile|On \\p{Lu}\\p{Ll}+day|Separately|Since|Today|While)\\b[^,;:]{0,60}, )?(?:[Tt]he )?(${SHORTEST}) (?:Department|Ministry|Health|Cent(?:er|re)|CDC|Fire|Provincial|State|County|Public|Government|government|health (?:ministry|department|officials|authorities))\\b[^.;]{0,70}\\b(?:raised|reported|reporting|reports|confirmed|confirms|announced|announces|recorded|said|says|declared|received|hopes?|expects?|warn(?:s|ed)?)\\b`,
);
const OWNER = latin(
  String.raw`^\W*(?:\p{Lu}\p{Ll}+, )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[’']s (?:[\p{L}-]+ ){1,9}(?:said|says|revealed|disclosed|announced|reported|recorded|confirmed)\b`,
);
/** "With 12 cases and 3 deaths, X remains the worst hit." */
const WITH_SUBJECT = latin(`^\\W*With [^;:]{5,110}, (?:the )?(${NAME}${SORT}) ${VERBS}\\b`);
const OF_A_SORT = / (?:district|county|province|city|region|municipality)$/u;
/** "Alder County: 177 new cases …" opens a paragraph about it. */
const LABEL = latin(`^\\W*(${NAME}): `);
const UNIT = latin(
  String.raw`^\W*(?:The )?((?!The\b|Local\b|National\b|Our\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:Region )?Public Health (?:is reporting|is also reporting|reported|reports|confirmed|announced|recorded)\b`,
);
/** Goes on about the place of the sentence before, in the same paragraph or the next one. */
const GOES_ON_BEYOND = /^\W*(?:and )?(?:there,|they (?:have|had|also)|it (?:has|had|also|now|currently)\b)/i;
const THE_SAME =
  /^\W*(?:(?:so far|to date|currently|now|meanwhile),? |(?:as of|by|from|on|between|during|in|with) [^;:]{3,110}, )?the (county|state|province|district|city|country|territory|region|municipality|provincial)(?:[’']s\b| (?:health )?(?:commission|authorities|government)\b| (?:also|has|had|now|reports?|reported|recorded|itself|says|said|administered|accounts?|accounted|continue[sd]?|showed|saw)\b)/i;
/** "12,234 active cases in the province": of the one that the text goes on about. */
const IN_THE_SAME =
  /\b(?:in|across|throughout) the (state|province|territory|district|region|county)\b(?! of)|\bthe (?<owner>state|province|territory|district|county)[’']s (?:\w+ )?(?:total|tally|toll|count|caseload)\b/i;
const GOES_ON_HERE =
  /^\W*(?:(?:this|that|which|it)\b|of (?:those|these|them)\b|(?:the|its|their) (?:total|number|death toll|toll|cumulative)\b)/i;

/** "Alder has 2 cases, Birch has 9": the next sentence goes on about neither. */
const ROW = latin(
  String.raw`\d,? (?:cases?,? )?(?:and )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:has|had|reported|with) \d`,
);

const WORLD = 'World';
/** What the health organisation counts all over the world, in the bulletin of one place. */
const WORLD_WIDE =
  /\bthe global (?:incidence|burden|tally|toll|total|number|caseload|cases|deaths|count)\b|^\W*(?:Worldwide|Globally),? (?:there|more than|over|some|\d)/;
const OPENS_YEAR = /^\W*(?:in|since|by) (?:the beginning of )?(?:19|20)\d\d,/i;

const SORTS: readonly (readonly [said: RegExp, level: RegExp])[] = [
  [/^(?:country)$/i, /^country$|^nation$/u],
  [/^(?:province|provincial|territory|region)$/i, /^division$|^other$/u],
  // Ireland calls itself the State.
  [/^state$/i, /^division$|^other$|^country$/u],
  [/^(?:county|district|city|municipality)$/i, /^city$|^other$/u],
];

/** Whether a place is a county, a state and so on. */
export function isOfSort(place: string, said: string): boolean {
  const level = knownPlace(place)?.level ?? 'other';
  if (/ County$/u.test(place)) return /^county$/i.test(said);
  return SORTS.some(([words, levels]) => words.test(said) && levels.test(level));
}

const SORT_IN_NAME = / (County|Province|State|District|City|Region|Territory)$/u;

/** "The county" is the bulletin's own where that is one, and the place named last does not say that it is. */
export function meansOwn(own: string | null, last: string, said: string): boolean {
  if (own === null || !isOfSort(own, said)) return false;
  // A country calls itself the State, but for where states lie in it.
  const known = knownPlace(last);
  if (/^state$/iu.test(said) && known?.level === 'division' && known.within === knownPlace(own)?.key)
    return false;
  const sort = SORT_IN_NAME.exec(last)?.[1];
  if (sort !== undefined) return sort.toLowerCase() !== said.toLowerCase();
  return SORT_IN_NAME.test(own) || knownPlace(last)?.level !== knownPlace(own)?.level;
}

/**
 * For every sentence of a text the place that it is about where that is not the bulletin's own: named by its subject, or by that of the
 * sentence that it goes on from ("The county also reported …", "There, 30 are in hospital").
 * @param own the bulletin's place
 * @param headings by line, the place of the heading over it
 * @param epidemic whoever reports there counts of their own place; elsewhere they may tell of what happened in another
 * @returns by sentence, counted over the whole text
 */
export function subjectsOf(
  text: string,
  lines: readonly Line[],
  own: string | null,
  epidemic = false,
  headings: readonly (string | null)[] = [],
): readonly (string | null)[] {
  const subjects: (string | null)[] = [];
  // One alone is where a report is dated from.
  const several =
    new Set(
      lines
        .slice(1)
        .map(({ text: line }) => labelOf(line))
        .filter((label) => label !== null),
    ).size > 1;
  const countryOwn = /^(?:country|nation)$/u.test(knownPlace(own ?? '')?.level ?? '');
  /** Of the last sentence that named one. */
  let last: string | null = null;
  let row = '';
  for (const [index, { sentences, text: line }] of lines.entries()) {
    if (headings[index] !== headings[index - 1]) last = headings[index] ?? last;
    const labelled = (several ? labelOf(line) : null) ?? openedBy(line, own);
    for (const [position, { start, end }] of sentences.entries()) {
      const before = ROW.test(row) ? null : (subjects.at(-1) ?? null);
      row = text.slice(start, end);
      const words = text.slice(start, Math.min(end, start + 160));
      const inside = / the /i.test(words) && countryOwn ? sortOf(IN_THE_SAME.exec(words)) : undefined;
      // "In Alder, the provincial government said": that of Alder.
      const told = IN_SUBJECT.exec(words)?.[1];
      const same = told !== undefined && knownPlace(told) ? undefined : (THE_SAME.exec(words)?.[1] ?? inside);
      // "The Mississippi health department reports cases in the state"
      if (inside !== undefined)
        last = divisionIn(words.slice(0, IN_THE_SAME.exec(words)?.index), own) ?? last;
      if (same !== undefined && (last === null || !isOfSort(last, same)) && countryOwn)
        last = divisionIn(textBefore(text, start, BACK), own) ?? last;
      if (same !== undefined && last !== null && isOfSort(last, same) && !meansOwn(own, last, same)) {
        subjects.push(last);
        continue;
      }
      if (
        own !== WORLD &&
        (WORLD_WIDE.test(text.slice(start, end)) ||
          (before === WORLD && position > 0 && OPENS_YEAR.test(words)))
      ) {
        subjects.push(WORLD);
        continue;
      }
      const goesOn = GOES_ON_BEYOND.test(words) || (position > 0 && GOES_ON_HERE.test(words));
      const subject = (goesOn ? before : subjectOf(words, text.slice(start, end), own, epidemic)) ?? labelled;
      subjects.push(subject);
      last = subject ?? last;
    }
  }
  return carryParts(
    subjects,
    lines.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
    own,
    lines.flatMap(({ sentences }) => sentences.map((_, index) => index === 0)),
    epidemic,
  );
}

function sortOf(match: RegExpExecArray | null): string | undefined {
  return match?.[1] ?? match?.groups?.owner;
}

/** How far back it is looked for which province "the province" is, in characters. */
const BACK = 200;
/** The one part of the bulletin's country that some words name, or null. */
function divisionIn(words: string, own: string | null): string | null {
  const country = knownPlace(own ?? '')?.key;
  const named = findKnownPlaces(words).filter(
    ({ level, adjective, within }) => level === 'division' && !adjective && within === country,
  );
  const keys = new Set(named.map(({ key }) => key));
  return keys.size === 1 ? (named[0]?.name ?? null) : null;
}

/** Cheap looks that save the long patterns for most sentences. */
const TELLS =
  /\b(?:has|have|had|is|was|remain(?:s|ed)?|show(?:s|ed)|report(?:s|ed|ing)?|records?|recorded|confirm\w*|announce\w*|says?|said|add(?:ed|s)|saw|sees|continue[sd]?|follow(?:s|ed)|logged|register\w*|leads?|led|topped|tops|account\w*|declared|raised|received|hopes?|expects?|warn(?:s|ed)?)\b|^\W*(?:\w+,? )?In /i;
const A_BODY =
  /\b(?:Department|Ministry|Health|Cent(?:er|re)|CDC|Fire|Provincial|State|County|Public|Government|government|health)\b/u;

/** The place that a line opens with as its label, or null. */
function labelOf(line: string): string | null {
  const label = LABEL.exec(line)?.[1];
  return label !== undefined && (knownPlace(label) || SAYS_WHAT_IT_IS.test(label)) ? label : null;
}

/** The place of the same sort as the bulletin's own that a paragraph opens with: "In B, 12 cases …" in a report of A and B. */
function openedBy(line: string, own: string | null): string | null {
  if (own === null) return null;
  const opening = line.slice(0, 80);
  const name = (/^\W*In /.test(line) ? IN_SUBJECT : OPENS_REPORT).exec(opening)?.[1];
  const place = name === undefined ? null : cleanPlace(name);
  const level = place === null ? undefined : knownPlace(place)?.level;
  return place !== own && level !== undefined && level === knownPlace(own)?.level ? place : null;
}

/** "Official reports indicate that": what stands behind it is what is told. */
const TOLD_THAT = latin(
  String.raw`^[^,;:.\d]{3,60}? (?:said|says?|indicates?|indicated|shows?|showed|confirms?|confirmed|reveals?|revealed|suggests?) that (?:the )?(?=\p{Lu})`,
);

/** "The city government of Alder said": who counts there. */
const GOVERNMENT_OF = latin(
  `^\\W*[Tt]he (?:city|state|provincial|municipal|county|regional|local|district) (?:government|administration|authorit\\p{Ll}+|health department|disaster office) (?:of|in) (${NAME}) (?:has |have )?(?:said|says|reported|recorded|confirmed|announced)\\b`,
);
/** "Reports from Alderia said 2 people were killed", in a bulletin of another country. */
const HEARD_FROM = latin(
  `^\\W*(?:\\p{Lu}?\\p{Ll}+ )?(?:[Rr]eports|[Oo]fficials|[Aa]uthorities|[Mm]edia|[Pp]olice) (?:from|in) (?:the )?(${NAME}) (?:have |has )?(?:said|say|confirmed|reported)\\b`,
);

function subjectOf(allWords: string, sentence: string, own: string | null, epidemic: boolean): string | null {
  const words = allWords.includes(' that ') ? allWords.replace(TOLD_THAT, '') : allWords;
  if (!/^\W*\p{Lu}/u.test(words) || !TELLS.test(words)) return null;
  const governed =
    words.includes(' of ') || words.includes(' in ') ? GOVERNMENT_OF.exec(words)?.[1] : undefined;
  if (governed !== undefined && governed !== own) return cleanPlace(governed);
  const heard = / (?:from|in) /.test(words) ? HEARD_FROM.exec(words)?.[1] : undefined;
  if (heard !== undefined && heard !== own && knownPlace(heard)?.level === 'country') return heard;
  // "NHS England has released figures of deaths at hospitals in Herefordshire": where they were counted is said.
  if (own !== null && sentence.includes(` in ${own}`)) return null;
  const speaker = epidemic ? placeOfSpeaker(words, own) : null;
  if (speaker !== null) return speaker;
  if (A_BODY.test(words)) {
    // "Hamilton Public Health is reporting …"
    const unit = UNIT.exec(words)?.[1];
    if (unit !== undefined && unit !== own) return unit;
    const body = BODY.exec(words)?.[1]?.replace(/[’']s$/u, '');
    if (body !== undefined && body !== own && knownPlace(body)) return body;
  }
  // "Alderia's prime minister said that six more people had died"
  const owner = /[’']s /u.test(words) ? OWNER.exec(words)?.[1] : undefined;
  if (owner !== undefined && owner !== own && knownPlace(owner)?.level === 'country') return owner;
  const withThese = /^\W*With /u.test(words) ? WITH_SUBJECT.exec(words)?.[1] : undefined;
  if (withThese !== undefined && withThese !== own && (knownPlace(withThese) || OF_A_SORT.test(withThese)))
    return cleanPlace(withThese);
  const inside = / in |^\W*(?:In|For) /u.test(words) ? IN_SUBJECT.exec(words)?.[1] : undefined;
  const name = inside ?? SUBJECT.exec(words)?.[1];
  const place = name === undefined ? null : cleanPlace(name);
  if (place === null || place === own) return null;
  if (inside !== undefined) return place;
  return knownPlace(place) ||
    SAYS_WHAT_IT_IS.test(name ?? '') ||
    / Health (?:Department|Unit)$/u.test(name ?? '')
    ? place
    : null;
}
