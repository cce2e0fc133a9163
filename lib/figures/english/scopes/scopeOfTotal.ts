import type { Scope } from '../../../reading';
import { CURRENT_WORDS, NEW_WORDS } from '../tables/scopeWords';

/** What a count does that goes up to a number: "has swollen to", "doubled to". */
const GREW =
  'climb(?:s|ed)|jump(?:s|ed)|r(?:ises?|ose|isen)|soar(?:s|ed)|surge[sd]|increase[sd]|grew|grown|grows|swells|swelled|swollen|balloon(?:s|ed)|mushroom(?:s|ed)|spike[sd]|mount(?:s|ed)|leaps|leapt|shoots up|shot up|(?:edge[sd]|inche[sd]|crept|creeps|gone|went|goes) up|(?:more than |almost |nearly )?(?:double[sd]|triple[sd]|treble[sd]|quadruple[sd])';

/** "the number of deaths has reached", "cases now stand at" */
const REACHED =
  /\b(?:numbers?|count|cases|deaths|infections|toll|tally|total)\b.{0,50}\b(?:reached|passed|topped|hits?|tops|crosse[sd]|jump(?:s|ed) to|surge[sd] to|(?:stands?|stood|stays|stayed|holds|held|rests?|remains?|(?:is|was|are|were) unchanged) at|is(?: now)?|was|(?:rose|risen|rises|climbed|climbs) to)\s+(?:\w+\s+){0,2}$/i;
/** The toll of a disaster that rose to a number. */
const LEAVES_TOTAL =
  /\b(?:(?:bring|tak|push|keep|leav|rais|lift|increas|mov)(?:ing|s|es)|push|bring|take|raise|increase|lift|put|brought|took|pushed|raised|lifted)\b[^.]{0,40}\b(?:totals?|cumulative|tally|toll|caseload|count|that number|number (?:of (?:confirmed )?(?:cases|deaths|recoveries)))\b[^.]{0,30}(?:(?<=\btotal\b[^.]{0,30}) of [^.]{3,60} to\s*)?$/i;
/** "brings the death toll of people who first tested positive in the 28 days before to" */
const BRINGS_TOTAL =
  /\b(?:bring|tak|push|rais|lift|increas|mov)(?:ing|s|es)\b[^.;,]{0,30}\b(?:totals?|tally|toll|caseload|number)\b[^.;]{0,160}\bto\s*$/i;
const BRINGS_TOTAL_WITH =
  /\b(?:bring|tak|push|rais|lift)(?:ing|s|es) (?:the |its |our )?(?:\w+ )?(?:totals?|tally|toll)\b[^.;,\d]{0,100}\bto\s*$/i;
const ACTIVE_TOTAL = /\bactive (?:total|tally|count|caseload|numbers?)\b/i;
/** "17 new cases on Wednesday for a total of 1,892" */
const FOR_A_TOTAL =
  /\b(?:for|to) (?:a|a new|an overall|a cumulative|a combined|a grand|a running) total(?: of)?\s*$/i;
const BARE_ROSE_TO = new RegExp(`\\b(?:${GREW}) to\\s*(?:at least |more than |over )?$`, 'i');
const ROSE_TO = new RegExp(
  `\\b(?:tolls?|deaths?|dead|killed|tally|cases|caseload|outbreak)\\b[^.]{0,140}\\b(?:${GREW})(?: by (?!\\S+ ?(?:%|per ?cent))\\S+(?: [\\w-]+){0,4}?)? to\\s*(?:the\\s*)?$`,
  'i',
);

/** "number of arrivals during the month was" */
const OF_PERIOD =
  /\b(?:in|during|for|over) (?:the|that|this) (?:month|week|day|quarter|period)\s(?:was|were|is|stood at|reached|totalled)\s+(?:\w+\s+){0,2}$/i;

interface CountLead {
  /** The words of its clause right before it. */
  readonly lead: string;
  /** All the words before it. */
  readonly ahead: string;
  /** The first words of its sentence. */
  readonly opening: string;
  readonly noun: string;
  readonly predicate: string;
}

/** "The total number of deaths under this measurement, which we use daily, is now": whatever stands between. */
const TOTAL_IS =
  /^\W*the total number of (?!(?:new|active|current|daily|people (?:currently |now )?(?:in|on)|patients (?:currently |now )?(?:in|on)))(?![^.;:]*\bactive\b)[^.;:]{3,130}\b(?:is|was|stands at|has reached|remains) (?:(?:now|therefore|still|at|thus) )*$/i;

/** Totals that go up to a number: "brings the total to", "climbed to", "has reached"; undefined for other numbers. */
export function scopeOfTotal({ lead, ahead, opening, noun, predicate }: CountLead): Scope | undefined {
  // "brings the weekly total up to five"
  if (
    /\b(?:daily|weekly|monthly|nightly|(?:day|week|month)[’']s) (?:[\w-]+ ){0,2}(?:total|tally|toll|count|caseload|cases|deaths|infections|number|figure)\b(?! (?:report|update|bulletin))[^.;,]{0,30}$/i.test(
      lead,
    )
  )
    return 'new';
  // "brings the active total to 2,128"
  if (
    LEAVES_TOTAL.test(lead) ||
    FOR_A_TOTAL.test(lead) ||
    BRINGS_TOTAL.test(ahead) ||
    BRINGS_TOTAL_WITH.test(opening)
  )
    return ACTIVE_TOTAL.test(lead) ? 'current' : 'cumulative';
  if (TOTAL_IS.test(opening)) return 'cumulative';
  // "climbed to 126 on Saturday": the day is when it got there.
  const bare = noun === '' && /^on\b/i.test(predicate) && BARE_ROSE_TO.test(lead);
  if (bare || (ROSE_TO.test(ahead) && !NEW_WORDS.test(noun)))
    return CURRENT_WORDS.test(lead) ? 'current' : 'cumulative';
  // "arrivals in the month were 238,924": of that month.
  if (OF_PERIOD.test(ahead)) return undefined;
  // "According to today's update, the total number of cases is now"
  const own = lead.replace(/^.*, (?=the (?:total|overall|cumulative)\b)/iu, '');
  return REACHED.test(own) && !NEW_WORDS.test(own) && !CURRENT_WORDS.test(own) ? 'cumulative' : undefined;
}
