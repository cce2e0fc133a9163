import { knownPlace } from '../places/knownPlaces';
import { ADJECTIVES } from '../tables/adjectives';
import { PEOPLE } from '../tables/generalNouns';
import { NO_KIND } from '../tables/indicators';
import { latin } from '../words/latin';
import { VALUED } from './indicatorName';
import { nounMetric, weakMetric } from './metricTables';

/** Verbs of statistics: what moved, and what a level is told with. */
const VERB =
  /\b(?:(?:has|have|had|also|again|further|then|only|still) )*(?:(?:increas|decreas|declin|climb|gain|advanc|dropp|edg|jump|surg|expand|contract|slipp|dipp|soar|plung|slump|rebound|eas|slow|mov|inch|tick|reach|totall?|amount|remain|averag|exceed)ed|(?:rise|fall|drop|climb|jump|grow|slip|ease|surge|dip)s|rose|fell|grew|shrank|went|was|were|is|are|stood|came|risen|fallen|grown)\b|(?<!\b(?:makes?|made|making|mak|broken|split) )\b(?:up|down)(?: by)?\s*$/i;
/** What a clause begins with before its subject. */
const OPENING =
  /^\W*(?:(?:and|while|but|whereas|as|meanwhile|however|with)\b[ ,]*)?(?:(?:in|on|for|during|over|by|from|compared)\b[^,]*, )?(?:(?:the|a|an|its|their|this) )?/iu;
const COUNT_OF = /^(?:total |overall |average |monthly |annual )*(?:number|volume|value|amount|level) of /iu;
const PREPOSITION = /\s(?:of|in|for|at|to|from|by|on|among|with|between|through|across|via)\b.*$/iu;
/** Words that stand for what was told before. */
const REFERS =
  /^(?:it|this|that|these|those|they|which|who|there|here|total|figure|result|share|rate|rise|fall|increase|decrease|gain|drop|decline|change|growth|number|data|reading|level|others?|rest|both|all|some|most|one|state|states|territory|province|region|country|sector|industry|category|lost|spent|earned|index|indexes|indices)$/i;
/** Names of things that open a sentence in the singular. */
const COMMON = /s$|^(?:Attendance|Crime|Demand|Freight|Rainfall|Snowfall|Traffic)$/u;
const LONGEST = 160;
/** "Flat fires, which account for most of them, were down by" */
const INSERTED = /, which [^,.;]{3,90}, /giu;

/** "Alder's foreign trade": whose it is. */
const OWNER = latin(String.raw`^\p{Lu}[\p{L} -]*[’']s `);

/** "Government expenditure: up" */
const LABEL = latin(
  String.raw`(?:^|\n|[;•*]\s)\s*(\p{L}[\p{L} ,’'&-]{2,50}?):\s*(?:up|down|rose|fell|[+−-])(?: by)?\s*$`,
);

/** How the last word of an item ends, or an abbreviation: no name of a place does. */
const NO_PLACE = /(?:[a-z]{2}s|[ts]ion|ing|ment|ture|stry|trade|income|consumption)$|^[A-Z]{2,4}$/u;

/** The subject of the clause that words end in: "Departures of residents were", "New car registrations rose by"; null where none is told. */
function subjectBefore(words: string): string | null {
  const label = LABEL.exec(words.slice(-LONGEST))?.[1];
  if (label !== undefined && knownPlace(label) === null && NO_PLACE.test(label)) return label.toLowerCase();
  const clause =
    /[^.;:•()]*$/u.exec(words.slice(-LONGEST).replace(VALUED, ' ').replace(INSERTED, ' '))?.[0] ?? '';
  const opened = clause.replace(OPENING, '');
  const verb = VERB.exec(opened);
  if (!verb) return null;
  const subject =
    opened
      .slice(0, verb.index)
      .split(/, |\b(?:that|which) /u)
      .at(-1)
      ?.trim() ?? '';
  return subject === '' ? null : subject.replace(/^(?:and|while|but|the)\s/iu, '');
}

/** The name of what the clause before a number is about, whatever it is: departures, car_registrations, milk_collection; null where none is told. */
export function subjectName(words: string): string | null {
  const subject = subjectBefore(words)?.replace(COUNT_OF, '').replace(PREPOSITION, '').replace(OWNER, '');
  if (
    subject === undefined ||
    subject.length < 4 ||
    /^(?:every|each|no|main|most|(?:larg|bigg|high|strong|fast|weak|low|slow)est)\b/i.test(subject)
  )
    return null;
  // "Alder grew most": a name, not a noun.
  if (/^\p{Lu}[\p{Ll}’'-]+$/u.test(subject) && !COMMON.test(subject)) return null;
  const known = nounMetric(subject) ?? weakMetric(subject);
  if (known !== null) return known;
  const all = subject
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
    .split(/\s+/u)
    .filter((word) => !/^(?:thousand|[mb]illion|trillion|lakh|crore)$/u.test(word));
  const own = all.slice(all.findLastIndex((word) => NO_KIND.test(word)) + 1).slice(-3);
  // "when it first dipped to"
  if (/^(?:first|last|then|later|also)$/iu.test(own.at(-1) ?? '')) return null;
  // "the number of employed persons": they are the employed.
  if (PEOPLE.test(own.at(-1) ?? '') && /ed$/u.test(own.at(-2) ?? '')) own.pop();
  // "the agriculture sector grew"
  if (own.length > 1 && own.at(-1) === 'sector') own.pop();
  const head = own.at(-1);
  if (head === undefined || REFERS.test(head) || PEOPLE.test(head) || !/^\p{Ll}[\p{Ll}’'-]{3,}$/u.test(head))
    return null;
  const kinds = own
    .slice(0, -1)
    .filter(
      (word) =>
        !/^(?:private|public|sector)$/i.test(word) && !ADJECTIVES.has(word[0]?.toUpperCase() + word.slice(1)),
    );
  return [...kinds, head].join('_').replace(/[^a-z]+/gu, '_');
}
