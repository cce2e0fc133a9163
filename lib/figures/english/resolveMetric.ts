import { contactsAre } from './contactsAre';
import { isScopeless } from './findScope';
import { indicatorBefore } from './indicatorName';
import { inPersons } from './inPersons';
import { THERE_ARE } from './isFigure';
import { itemOfIndex } from './itemOfIndex';
import type { Node } from './nodes';
import { sharedFate } from './sharedFate';
import { shareOfCases } from './shareOfCases';
import { PEOPLE } from './tables/nounMetrics';

/** The metrics of the figures round a figure, already resolved. */
export interface NearMetrics {
  readonly whole: string | null;
  readonly host: string | null;
  /** What the host is part of. */
  readonly hostWhole: string | null;
  /** The figure before it in its sentence. */
  readonly neighbour: string | null;
  /** The figure before it, wherever. */
  readonly before: string | null;
  /** The last that counted something, wherever: no percentage, no measure. */
  readonly counted: string | null;
  /** Since when the last indicator of the paragraph, else the first of all, was told to have moved: `_yoy`, `_mom`. */
  readonly period: string | null;
  /** What the heading over its list names. */
  readonly heading: string | null;
  /** What the bulletin counts when it only says "cases": its last whole of a wider kind. */
  readonly cases: string | null;
}

/** A general word ("cases") under one of these keeps its own meaning: cases among the tested are confirmed ones. */
const KEEPS_WEAK =
  /^(?:tests|people_tested|contacts|sequences|clusters|outbreaks|countries|on_board|jurisdictions|specimens)/u;

/** Counts whose changes have one name, whatever they are held against. */
const ONE_CHANGE = /^(accidents|confirmed|deaths|injured|turnover)_(?:yoy|mom)$/u;
const CHECKED = /^(?:confirmed|suspected)$/u;
const OTHER_CASES = /^(?:suspected|probable|confirmed_probable|reported|suspected_or_confirmed)$/u;
/** "Our total is 17": of what was counted last. */
const TOTAL_OF_THAT =
  /\b(?:our|the|its|their|that|this)\s(?:\p{L}+\s){0,2}(?:total|toll|tally)\b[^.]{0,24}$/iu;
const SUFFIX = /(?:_(?:share|change|yoy|mom|avg|baseline))+$/u;

const PERCENT_TOLD = /_(?:yoy|mom|change|rate|share|contribution)$/u;
/** Told in per cent themselves. */
const RATES = /^(?:positivity|case_fatality|ili_share)$|_rate$/u;

/** Kinds of cases that a bare "cases" further on may mean. */
export const WIDER_CASES: ReadonlySet<string> = new Set([
  'suspected',
  'suspected_or_confirmed',
  'confirmed_probable',
  'reported',
  'infections',
]);

/** The metric of a figure: its own words, else its whole's, its neighbour's, the bulletin's. */
export function resolveMetric(node: Node, near: NearMetrics, epidemic: boolean): string {
  const metric = metricOf(node, near, epidemic)
    .replace(ONE_CHANGE, '$1_change')
    // "prices rose 0.48% from the month before" in a release of the consumer price index
    .replace(
      /^price_(?=(?:yoy|mom)$)/u,
      /^(?:core_)?cpi/u.test(near.before ?? '') && !/\bprices (?:of|for)\b/i.test(node.mention.opening)
        ? 'cpi_'
        : 'price_',
    )
    .replace('pcr_positive_share', 'positivity');
  return itemOfIndex(shareOfCases(metric, node.mention, near.neighbour, near.before), node.mention);
}

function metricOf(node: Node, near: NearMetrics, epidemic: boolean): string {
  const { metric, weak, mention } = node;
  // "grew by 96,700 or 1.8 per cent": the same change in per cent
  if (
    metric === '_share' &&
    /_(?:change|yoy|mom)$/u.test(near.neighbour ?? '') &&
    /\bor\s*$/i.test(mention.before)
  )
    return near.neighbour ?? metric;
  if (metric?.startsWith('_')) {
    const told =
      (mention.gap.trim() === mention.opening.trim() && !/\s\S+\s\S/u.test(mention.gap.trim())
        ? near.heading
        : null) ??
      near.host ??
      near.whole ??
      near.neighbour ??
      (mention.numeral.percent ? near.before : (near.counted ?? near.before)) ??
      (epidemic ? 'confirmed' : 'count');
    // "This followed a fall of 0.4% in October": of the same indicator, in the same way.
    if (metric === '_change' && mention.numeral.percent && /_(?:yoy|mom)$/u.test(told)) return told;
    const base = told.replace(SUFFIX, '');
    if (
      metric === '_share' &&
      /^(?:tests|people_tested)$/u.test(base) &&
      /\bpositive\b/i.test(mention.predicate)
    )
      return 'positivity';
    // A rise of the sales just told month by month is one of the month.
    if (
      metric === '_change' &&
      mention.numeral.percent &&
      near.period !== null &&
      indicatorBefore(base.replaceAll('_', ' ')) !== null
    )
      return base + near.period;
    // Only indicators of the economy are told as year on year; counts of people and things have changed.
    return base + (told === base && /^_(?:yoy|mom)$/u.test(metric) ? '_change' : metric);
  }
  // The casualties of an epidemic are its dead.
  if (
    epidemic &&
    metric === 'injured' &&
    /\bcasualt/i.test(`${mention.label} ${mention.before} ${mention.noun}`)
  )
    return 'deaths';
  // "140 mph (220 km/h)": the same again in another unit.
  if (
    metric !== null &&
    near.host !== null &&
    mention.label !== '' &&
    isScopeless(metric) &&
    isScopeless(near.host) &&
    !mention.numeral.percent
  )
    return near.host;
  // "129 (3.9%) were positive" of specimens
  if (
    metric === null &&
    mention.numeral.percent &&
    /^(?:tests|people_tested)$/u.test(near.hostWhole ?? '') &&
    /^(?:confirmed|pcr_positive|antigen_positive)$/u.test(near.host ?? '')
  )
    return 'positivity';
  const contacts = /^contact/u.test(near.whole ?? near.neighbour ?? '') ? contactsAre(metric, mention) : null;
  if (contacts !== null) return contacts;
  // "Online retail sales climbed 11.5 per cent" after growth year on year is year on year too.
  const { period } = near;
  if (
    period !== null &&
    metric?.endsWith('_change') &&
    mention.numeral.percent &&
    !/^\s?percentage/i.test(mention.after) &&
    indicatorBefore(metric.replaceAll('_', ' ')) !== null
  )
    return metric.replace(/_change$/u, period);
  // Cases under quarantine are cases still.
  if (
    near.whole === 'confirmed' &&
    (metric === 'quarantined' || (metric === 'isolated' && /^(?:were|was) in\b/i.test(mention.predicate)))
  )
    return near.whole;
  // "13 672 suspected cases, including 1193 confirmed"
  if (
    metric === 'confirmed' &&
    near.whole !== null &&
    OTHER_CASES.test(near.whole) &&
    /\bconfirmed\b/i.test(mention.noun)
  )
    return metric;
  const shared = weak ? null : sharedFate(metric, mention, near.neighbour, near.whole);
  if (shared !== null) return shared;
  // "33 were injured, 14 of whom were confirmed", "of the aid 3 million came from X": of what the whole counts.
  if (near.whole !== null && CHECKED.test(metric ?? '') && !epidemic) return near.whole;
  if (
    near.whole !== null &&
    (metric === 'amount' || (!epidemic && metric !== null && near.whole.endsWith(`_${metric}`)))
  )
    return near.whole;
  const persons = inPersons(metric, mention, near);
  if (persons !== null) return persons;
  // "P366 million and P3.8 billion, respectively"
  if (
    metric === 'amount' &&
    near.neighbour !== null &&
    /^[^\p{L}]*(?:\p{L}+ )?(?:,|and|,? and)\s*\p{L}*[\p{Sc}]?\s*$/u.test(mention.gap)
  )
    return near.neighbour;
  // "Probable cases total 6,084 with 83 new cases"
  if (
    metric === 'confirmed' &&
    weak &&
    near.neighbour !== null &&
    OTHER_CASES.test(near.neighbour) &&
    /\bwith\s*$/i.test(mention.before)
  )
    return near.neighbour;
  if (near.whole !== null && (metric === null || (weak && !KEEPS_WEAK.test(near.whole)))) return near.whole;
  if (metric === null) {
    const coordinate = /(?:,|\band|\bor)\s*$/u.test(mention.gap);
    const named = mention.noun === '' ? undefined : PEOPLE.exec(mention.noun)?.[0].toLowerCase();
    if (!epidemic && named !== undefined && !coordinate) return named;
    // "revised down by 72,000, from 336,000 to 264,000"
    if (near.neighbour?.endsWith('_revision')) return near.neighbour.replace(/_revision$/u, '_change');
    // "from an average of eight cases a day to an average of three per day"
    if (near.neighbour?.endsWith('_avg') && /\baverage of\s*$/i.test(mention.before)) return near.neighbour;
    if (near.neighbour !== null && !mention.numeral.percent)
      return near.neighbour === 'confirmed_removed' ? 'confirmed' : near.neighbour.replace(SUFFIX, '');
    if (near.neighbour !== null)
      return SUFFIX.test(near.neighbour) || RATES.test(near.neighbour) || isScopeless(near.neighbour)
        ? near.neighbour
        : `${near.neighbour}_share`;
    if (
      mention.numeral.percent &&
      near.before !== null &&
      PERCENT_TOLD.test(near.before) &&
      (near.heading === null || mention.gap.trim() !== '')
    )
      return near.before;
    if (near.before !== null && THERE_ARE.test(mention.before) && mention.noun === '')
      return near.before.replace(SUFFIX, '');
    if (near.before !== null && TOTAL_OF_THAT.test(mention.before)) {
      // "The provincial total of 18,310 includes 1,361 deaths": of cases, whatever was told before.
      if (epidemic && near.before === 'deaths' && /\btotal of\s*$/i.test(mention.before)) return 'confirmed';
      return near.before.replace(SUFFIX, '');
    }
    if (near.heading !== null) return near.heading;
    if (mention.numeral.percent) return `${epidemic ? 'confirmed' : (near.counted ?? 'count')}_share`;
    if (epidemic) return 'confirmed';
    const people = PEOPLE.exec(mention.noun)?.[0].toLowerCase();
    return people ?? near.counted ?? 'count';
  }
  // "fatalities remained at 30, with 12 confirmed"
  if (
    weak &&
    metric === 'confirmed' &&
    !epidemic &&
    /^(?:newly )?confirmed$/i.test(mention.noun) &&
    near.neighbour !== null
  )
    return near.neighbour;
  if (weak && metric === 'confirmed' && !epidemic) return 'cases';
  if (metric === 'confirmed_change' && !epidemic) return 'cases_change';
  if (weak && metric === 'confirmed' && near.cases !== null && /^(?:\w+ )?cases?$/i.test(mention.noun))
    return near.cases;
  return metric;
}
