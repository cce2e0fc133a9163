import type { Scope } from '../../reading';
import { isScopeless, scopeOfMetric } from './findScope';
import { indicatorBefore } from './indicatorName';
import type { Node } from './nodes';
import { CURRENCY_BEHIND } from './readMeasure';
import { PERFECT, STATE } from './tables/scopeWords';

/** The scopes round a figure, already resolved. */
export interface NearScopes {
  readonly whole: { readonly metric: string; readonly scope: Scope | null } | null;
  readonly host: Scope | null;
  readonly neighbour: Scope | null;
  /** The neighbour counts the same. */
  readonly alike: boolean;
  /** Of the figure before it in the same paragraph, if it counts the same. */
  readonly paragraph: Scope | null;
  /** What the sentence opens with. */
  readonly opening: Scope | null;
  /** Where nothing speaks: totals, but statistics tell of their period. */
  readonly otherwise: Scope;
  /** Of the figure before it, wherever. */
  readonly before: Scope | null;
  /** The figure before it counts the same. */
  readonly sameAsBefore: boolean;
  readonly epidemic: boolean;
  /** What the last opening said. */
  readonly carried: Scope | null;
  /** Something new has been told already. */
  readonly toldNew: boolean;
}

const AND = /^[^.;]{0,100}\band\s+$/i;
/** Contacts are traced from the first case on. */
const CONTACTS_FOUND = /\b(?:have|has|had) been (?:\w+ly )?(?:traced|identified|listed|found)\b/i;
/** Being taken to hospital happens once; being there is a state. */
const ADMITTED =
  /\bhospitali[sz]ations?\b|\badmissions?\b|\b(?:have|has|had|were|was) (?:been |since been )?(?:hospitali[sz]ed|admitted|warded|taken to)\b|\btotal hospitali[sz]ed\b/i;
const EVENT = /\b(?:new|newly|additional|further|more|admissions?|admitted|became)\b/i;
/** Metrics that are states where the clause tells a state: "are isolating", "is still missing", "are without power". */
const MAY_BE_STATES =
  /^(?:contacts|isolated|quarantined|users_affected|water_outages|evacuated|stranded|missing|\w+_(?:closed|stranded|down|blocked|suspended|flooded))$/u;

/** "Kollam reported 488", not "has reported". */
const REPORTS_PAST =
  /(?<!\b(?:has|have|had|having)(?: so far| also| now)? )\b(?:reported|recorded|logged|registered|added|detected|witnessed|saw|accounted for|contributed)\s*$/i;
const THAT_IS = /^\W*(?:that|this|it|which) (?:is|was|equates to|represents|makes|means)\b/i;
const WINDOW_BETWEEN =
  /\band (?:in|over|during) the (?:past|last) (?:24 hours|day|week|\d+ days|seven days|month)\b[^,.;]{0,20},\s*$/i;
const NOTIFIED = /^(?:was|were) (?:notified|reported|recorded|registered) (?:in|from) (?:the )?\p{Lu}/u;
const SIMPLE_PAST = /^(?:\p{L}+ ){0,4}?(?:was|were) \p{L}+/iu;
/** Counted as they came in: "28 severe cases were reported". */
const REPORTED =
  /^(?:\p{L}+ ){0,4}(?:were|was|have been|has been) (?:reported|recorded|notified|registered)\b(?! to be\b)/iu;

/** Whether a count of a state tells who came into it: "99 new admissions", "became seriously ill", "Total Hospitalized". */
function isEvent({ mention: { noun, before, predicate }, scope }: Node): boolean {
  if (/^became\b/i.test(predicate)) return true;
  if (scope === 'cumulative')
    return /\b(?:total|cumulative)\b/i.test(noun) || /\btotal cases requiring\b/i.test(before);
  return scope === 'new' && EVENT.test(`${before} ${noun} ${predicate.slice(0, 20)}`);
}

/** Sums of money that count up: losses, what was seized or frozen. Other money is a measure. */
/** Done once, on the day that is told of. */
const OF_THE_DAY = /_cancelled$|^(?:flights|trains|sailings|ferries)$/u;
const AT_AN_HOUR = /^\W*(?:as of|as at|by|at)\b[^,]{0,40}\d/i;
/** Not whether they are still so, but that nobody has checked it yet. */
const STILL_CHECKED =
  /\b(?:undergoing|being (?:validated|verified|confirmed)|(?:under|for|subject to) (?:validation|verification)|unconfirmed)\b/i;
const MEANS_OF_HELP = /^(?:staff|teams|crew|vehicles|helicopters|boats|equipment|search_dogs)$/u;
/** Helpers at work. */
const AT_WORK =
  /^(?:who |which |that )?(?:are|is) (?:still |now |currently )?(?:at work|on the (?:ground|front ?lines?|fire lines?)|battling|tackling|working|clearing|searching|on duty|on site|on standby|in place|open|operating|operational|taking part|fighting|battling)\b/i;
const LOSSES = /^(?:economic_loss|losses|amount|street_value|cash_seized|funds_\w+|\w+_seized)$/u;

function isMoney({ mention: { numeral, after } }: Node): boolean {
  return !numeral.percent && (numeral.currency !== null || CURRENCY_BEHIND.test(after));
}

/** What statistics count one by one: so many more jobs are new. */
const COUNTED =
  /^(?:\w+_)?(?:employment|employees|unemployed|payroll|jobs|vacancies|visitors|passengers|arrivals|population)_(?:change|revision)$/u;

/** "15 more than the week before": how many more is a count of its own; how many per cent is none. */
function changeScope({ mention }: Node, metric: string): Scope | null {
  const counts =
    /_(?:change|revision)$/u.test(metric) &&
    !mention.numeral.percent &&
    mention.numeral.currency === null &&
    !/_(?:rate|price|share|index)_/u.test(metric) &&
    (COUNTED.test(metric) || indicatorBefore(metric.replaceAll('_', ' ')) === null);
  return counts ? 'new' : null;
}

/** The scope of a figure: by its metric, its own words, its whole, its sentence, its paragraph. Cumulative where nothing speaks. */
export function resolveScope(node: Node, metric: string, near: NearScopes): Scope | null {
  // A column says what it counts for itself.
  if (node.cell && node.scope === null && !isScopeless(metric))
    return scopeOfMetric(metric) ?? near.whole?.scope ?? near.carried ?? 'cumulative';
  if (isScopeless(metric)) return changeScope(node, metric);
  if (isMoney(node) && !LOSSES.test(metric)) return null;
  const { mention } = node;
  const { noun, before, predicate } = mention;
  if (MAY_BE_STATES.test(metric) && !/\breported\b/i.test(predicate)) {
    if (STATE.test(predicate) && !STILL_CHECKED.test(predicate)) return 'current';
    // "As of 11:45 almost 50,000 homes were without power", "There are 30,000 without power"
    const without = /\b(?:without (?:power|electricity|water|gas)|in the dark)\b/i.test(predicate);
    if (without && (AT_AN_HOUR.test(mention.opening) || /\bthere (?:are|is)\s*$/i.test(before)))
      return 'current';
  }
  // "18,000 are currently assigned, including 418 crews, 705 engines"
  if (
    MEANS_OF_HELP.test(metric) &&
    /\bcurrently (?:assigned|deployed|working|involved|engaged)\b/i.test(mention.opening)
  )
    return 'current';
  if (
    near.neighbour === 'current' &&
    MEANS_OF_HELP.test(metric) &&
    /^[^.;]{0,60}(?:,|\band)\s*(?:includ\w+\s*)?$/i.test(mention.gap)
  )
    return 'current';
  if (AT_WORK.test(predicate)) return 'current';
  // "112 care homes have outbreaks", "dealing with an outbreak"
  if (
    metric === 'outbreaks' &&
    /^(?:have|has|with|dealing|reporting)\b[^.;,]*\boutbreaks?\b/i.test(predicate)
  )
    return 'current';
  // "That is 5.5% of the tests": of what was just told.
  if (mention.numeral.percent && THAT_IS.test(mention.opening) && near.before !== null) return near.before;
  if (metric.endsWith('_avg')) return node.scope === 'current' ? 'current' : 'new';
  // Cases are struck off as they are checked.
  if (metric === 'confirmed_removed' && !/\b(?:so far|to date|in total)\b/i.test(mention.predicate))
    return 'new';
  // "40 active clusters, down from 64 the week before"
  if (near.neighbour === 'current' && near.alike && /\b(?:up|down) from\s*$/i.test(before)) return 'current';
  if (
    MAY_BE_STATES.test(metric) &&
    near.neighbour === 'current' &&
    /^(?:without|still|in|on)\b/i.test(predicate) &&
    !/\b(?:were|was|have|has|had)\b/i.test(predicate)
  )
    return 'current';
  // "As of 1 p.m. 2,133 people were hospitalised": those who were there at that hour.
  const state =
    /^\W*as (?:of|at)\b/i.test(mention.opening) &&
    /^[^,;.]{0,40}\b(?:were|was) hospitali[sz]ed\b/i.test(predicate);
  const event = /^(?:in_hospital|icu)$/u.test(metric) && !state && ADMITTED.test(`${noun} ${predicate}`);
  const byMetric = event ? null : scopeOfMetric(metric);
  // "In intensive care yesterday: 99" is a state; "99 new admissions" are events.
  const reported = near.opening === 'new' && REPORTED.test(predicate);
  // "New cases this week: 228 severe cases"
  const counted =
    near.carried === 'new' && predicate === '' && /\bcases$/i.test(noun) && byMetric === 'current';
  if (counted) return 'new';
  // "have recovered so far and in the last 24 hours alone, 15,157"
  if (WINDOW_BETWEEN.test(mention.gap)) return 'new';
  // "There are 49 cases in X": all so far, whatever was new before.
  if (
    near.epidemic &&
    node.scope === null &&
    near.opening === null &&
    node.place !== null &&
    /^\W*there (?:are|is)\s+$/i.test(before) &&
    /^(?:confirmed|deaths|suspected|infections)$/u.test(metric)
  )
    return 'cumulative';
  // "There were five community cases" after the day's count.
  if (
    near.epidemic &&
    near.toldNew &&
    node.scope === null &&
    near.opening === null &&
    near.whole === null &&
    byMetric === null &&
    /^\W*(?:there|of which there) (?:were|was)(?: a total of| also)?\s*$/i.test(before)
  )
    return 'new';
  // The rate of a day's tests, however many tests it is of.
  if (
    /positivity$/u.test(metric) &&
    /\bpositivity\b/i.test(mention.gap) &&
    near.toldNew &&
    (node.scope === null || /\btotal (?:tests?|number of tests)\b/i.test(mention.gap))
  )
    return near.whole?.scope ?? 'new';
  const own = byMetric !== null && !isEvent(node) && !reported ? byMetric : node.scope;
  if (own !== null) return own;
  if (near.whole !== null) {
    // Deaths among those now in hospital are no current count.
    if (scopeOfMetric(near.whole.metric) !== 'current' || metric === near.whole.metric)
      return near.whole.scope;
  }
  // A share has the scope of what it shares.
  if (metric.endsWith('_share')) return near.host ?? near.neighbour ?? near.opening ?? near.carried;
  // "The total now stands at 2,856. Belfast accounts for 389."
  if (near.before !== null && near.sameAsBefore && /\b(?:accounts? for|makes? up)\s*$/i.test(before))
    return near.before;
  const neighbour = near.neighbour === 'current' && metric !== 'suspected' ? null : near.neighbour;
  // "As of noon 27 new local cases and 14 imported cases": as new as those they are told with.
  if (near.opening === 'cumulative' && near.neighbour === 'new' && near.alike && AND.test(node.mention.gap))
    return 'new';
  const told = (neighbour === 'current' ? neighbour : null) ?? near.opening ?? neighbour;
  if (told !== null && !(metric === 'contacts' && CONTACTS_FOUND.test(predicate))) return told;
  // "276 people have tested positive": all so far, whatever the window of the sentences before.
  if (near.otherwise !== 'new' && (PERFECT.test(predicate) || PERFECT.test(before.slice(-60))))
    return 'cumulative';
  if (metric === 'contacts' && CONTACTS_FOUND.test(predicate)) return 'cumulative';
  // "Twenty-three were notified in X": on the day that is told of.
  if (near.epidemic && near.opening === null && node.scope === null && NOTIFIED.test(predicate)) return 'new';
  // "Ten cases were imported" among counts of the day.
  if (
    near.carried === null &&
    near.paragraph === null &&
    near.before === 'new' &&
    near.epidemic &&
    (SIMPLE_PAST.test(predicate) || REPORTS_PAST.test(before))
  )
    return 'new';
  return near.paragraph ?? near.carried ?? (OF_THE_DAY.test(metric) ? 'new' : near.otherwise);
}
