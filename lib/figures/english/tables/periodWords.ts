import { WEEKDAY } from './calendar';
import { FEW } from './windowPhrases';

/** What may stand between a word like "since" or "as of" and the day itself: "as of 9 am on Sunday, 5 May". */
export const BETWEEN = String.raw`(?:(?:the|on|at|in|of|early|late|mid|noon|midnight|local time|time|(?:end|close|start|beginning|middle|morning|afternoon|evening|night) of|morning|afternoon|evening|night|${WEEKDAY}|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hours|hrs|h)?|GMT|UTC|E[SD]?T|P[SD]T|C[SDE]?T|[BIHS]ST|HKT|AE[SD]T),?[ -]){0,7}`;

/** Words right before a day, each with what it makes of it; the first that fits holds. */
const ROLE_WORDS = {
  since: String.raw`since(?: [\w’'-]+){1,14}? (?:in|on|of)|since|starting|from`,
  asOf: `as (?:of|at|on|for)|as|by|until|till|up (?:to|until)|through|correct (?:at|to)|to|updated|status|ending|ended`,
} as const;

export const SINCE_AHEAD = new RegExp(String.raw`\b(?:${ROLE_WORDS.since}) ${BETWEEN}$`, 'iu');
export const AS_OF_AHEAD = new RegExp(String.raw`\b(?:${ROLE_WORDS.asOf}):? ${BETWEEN}$`, 'iu');
/** "said on 3 May", "published on": when it was said. */
export const SAID_AHEAD = new RegExp(
  String.raw`\b(?:(?:issued|published|released) by(?: [\w’',&-]+){1,12}?|said|says|announced|announcement|stated|told|briefing|released|published|issued|posted|statement|press conference|interview)(?: [\w’']+){0,4}?,? (?:on |in |dated |of )?${BETWEEN}$`,
  'iu',
);
export const REPORTED_AHEAD = new RegExp(
  String.raw`\b(?:reported|reports|report|confirmed|data)(?: [\w’']+){0,3}? (?:on|in|dated|of) ${BETWEEN}$`,
  'iu',
);
/** "than in May", "compared with 3 May", "2% on 2018": what is held against. */
export const AGAINST_AHEAD =
  /\b(?:than|compared (?:with|to)|comparison (?:with|to)|against|versus|vs\.?|above|below|relative to|(?:same|level) as(?: in)?|(?:%|per cent|percent|points?) (?:on|over|from|up on|down on)|(?:up|down|increase|decrease|rise|fall|drop|change) (?:on|from|over)|(?:similar|close|equal|back|relative) to|same (?:period|month|quarter|week|time|day)(?: (?:of|in|last))?)(?: (?:in|for|the|that|those|of|on|at|same|level|levels|period|month|months|quarter|week|time|day|figures?|total|record|number|numbers|average|year|first|data|peak|report|update|number reported))* $|[%％] (?:on|over|from) $/iu;
/** "the worst since May", "the outbreak of 2014", "set in 1945": nobody's date. */
export const ASIDE_AHEAD =
  /\b(?:(?:highest|lowest|largest|biggest|greatest|worst|most|fewest|first|strongest|heaviest|longest|smallest|deadliest|record|decline|increase|rise|fall|gain|drop|level|rate|time)\b[^,.;:()]{0,40} since|founded in|established in|born in|built in|adopted in|(?:act|law|treaty|agreement|convention|plan|strategy|census) (?:of|in)) (?:[\w-]+ ){0,2}$/iu;

export const COUNT_WORD = `\\d{1,2}|${FEW}`;
