import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Node } from '../nodes';
import { placeOfLabel } from '../places/placeNames';
import { isScopeless } from '../scopes/scopeOfMetric';
import { CURRENT_METRICS } from '../tables/scopeWords';
import { sharedFate } from '../tree/sharedFate';
import { latin } from '../words/latin';
import { basisOfChange } from './basisOfChange';
import {
  affectedByDisease,
  casesUnderQuarantine,
  casualties,
  confirmedOfSuspected,
  foundFor,
  kindOfDead,
  newOfOtherCases,
  ofTheDead,
} from './caseMetrics';
import { contactsAre } from './contactsAre';
import { inPersons } from './inPersons';
import { itemOfIndex } from './itemOfIndex';
import { dosesOfWhole, ofThings, workersOfWhole } from './kindsOfWhole';
import { type NearMetrics, SUFFIX, type Unresolved } from './nearMetrics';
import { ownName } from './ownName';
import { isIndicator, relativeMetric } from './relativeMetric';
import { shareOfCases } from './shareOfCases';
import { unnamedMetric } from './unnamedMetric';

/** A general word ("cases") under one of these keeps its own meaning: cases among the tested are confirmed ones. */
const KEEPS_WEAK =
  /^(?:tests|people_tested|contacts|sequences|clusters|outbreaks|countries|on_board|jurisdictions|specimens)/u;

/** Counts whose changes have one name, whatever they are held against. */
const ONE_CHANGE = /^(accidents|confirmed|deaths|injured|turnover)_(?:yoy|mom)$/u;
const CHECKED = /^(?:confirmed|suspected)$/u;

/** Kinds of cases that a bare "cases" further on may mean. */
export const WIDER_CASES: ReadonlySet<string> = new Set([
  'suspected',
  'suspected_or_confirmed',
  'confirmed_probable',
  'reported',
  'infections',
]);

const OTHER_UNIT = latin(String.raw`^ ?[\p{L}/]{1,12} ?(?:\/|\.\.\.) ?$`);
/** What police did with cases. */
const SOLVED = /\bcases (?:were |was |have been |had been )?(?:detected|solved|cracked|cleared)\b/i;

/** The metric of a figure: its own words, else its whole's, its neighbour's, the bulletin's. */
export function resolveMetric(node: Node, near: NearMetrics, epidemic: boolean): string {
  // A cell is told by its column.
  const mention = node.cell ? { ...node.mention, noun: node.cell.columnLabel } : node.mention;
  const metric = metricOf({ metric: node.metric, weak: node.weak, mention, near, epidemic })
    .replace(ONE_CHANGE, '$1_change')
    // "prices rose 0.48% from the month before" in a release of the consumer price index
    .replace(
      /^price_(?=(?:yoy|mom)$)/u,
      /^(?:core_)?cpi/u.test(near.before ?? '') && !/\bprices (?:of|for)\b/i.test(node.mention.opening)
        ? 'cpi_'
        : 'price_',
    )
    .replace('pcr_positive_share', 'positivity')
    // Of sequences it is told which lineage they are.
    .replace(/^sequences_share$/u, 'lineage_share')
    // What an item adds to a price index is told of the index.
    .replace(/^\w+_(?:price|cpi)_contribution$/u, 'cpi_contribution');
  return itemOfIndex(shareOfCases(metric, node.mention, near.neighbour, near.before), node.mention);
}

function metricOf(figure: Unresolved): string {
  return (
    firstAnswer(RULES, figure) ??
    (figure.metric === null ? unnamedMetric(figure) : generalMetric(figure.metric, figure))
  );
}

/** What stands round a figure may say more than its own words. */
const RULES: readonly Rule<Unresolved, string>[] = [
  relativeMetric,
  casualties,
  affectedByDisease,
  ofTheDead,
  sameInOtherUnit,
  sameRate,
  positiveOfTests,
  shareOfHost,
  ofContacts,
  itemOfPrices,
  changeOfPeriod,
  casesUnderQuarantine,
  casesOfCluster,
  confirmedOfSuspected,
  ({ metric, weak, mention, near }) =>
    (weak ? null : sharedFate(metric, mention, near.neighbour, near.whole)) ?? undefined,
  checkedOfWhole,
  kindOfWhole,
  kindOfDead,
  ({ metric, mention, near }) => inPersons(metric, mention, near) ?? undefined,
  coordinateAmount,
  levelOfChange,
  newOfOtherCases,
  kindOfThing,
  forTotal,
  foundFor,
  dosesOfWhole,
  workersOfWhole,
  ofThings,
  asWhole,
];

/** "140 mph (220 km/h)": the same again in another unit. */
function sameInOtherUnit({ metric, mention, near }: Unresolved): string | undefined {
  if (metric === null || !isScopeless(metric) || mention.numeral.percent) return undefined;
  // "5 MPH...7 KM/H", "104 km / 65 miles"
  const other = mention.label !== '' ? near.host : OTHER_UNIT.test(mention.gap) ? near.neighbour : null;
  return other !== null && isScopeless(other) ? other : undefined;
}

/** "consultation rates fell from 52.1 to 44.2 per 100,000": the same rate. */
function sameRate({ metric, mention, near }: Unresolved): string | undefined {
  return metric === 'case_rate' &&
    /^(?:consultation|hospital|death)_rate$/u.test(near.neighbour ?? '') &&
    /\b(?:to|from|and|than)\s*$/i.test(mention.before)
    ? (near.neighbour ?? undefined)
    : undefined;
}

/** "the three largest clusters: Alder College (64), Birch Lodge (12 more)": a cluster's count is one of cases. */
function casesOfCluster({ metric, mention, near, epidemic }: Unresolved): string | undefined {
  return epidemic &&
    metric === null &&
    mention.bracket >= 0 &&
    !mention.numeral.percent &&
    /^(?:clusters|outbreaks)$/u.test(near.host ?? '') &&
    (near.whole === null || near.before === 'confirmed') &&
    placeOfLabel(mention.label) !== null
    ? 'confirmed'
    : undefined;
}

/** "129 (3.9%) were positive" of specimens */
function positiveOfTests({ metric, mention, near }: Unresolved): string | undefined {
  return metric === null &&
    mention.numeral.percent &&
    /^(?:tests|people_tested)$/u.test(near.hostWhole ?? '') &&
    /^(?:confirmed|pcr_positive|antigen_positive)$/u.test(near.host ?? '')
    ? 'positivity'
    : undefined;
}

/** "including 7,665 (0.17%) severe cases": a share of what the bracket stands beside. */
function shareOfHost({ metric, mention, near: { host } }: Unresolved): string | undefined {
  return metric === null &&
    mention.numeral.percent &&
    mention.bracket >= 0 &&
    mention.noun === '' &&
    mention.before.trim() === '' &&
    /^(?:severe|critical|deaths|recovered|in_hospital|icu)$/u.test(host ?? '')
    ? `${host}_share`
    : undefined;
}

/** Among contacts, those isolated or released are contacts still. */
function ofContacts({ metric, mention, near }: Unresolved): string | undefined {
  if (!/^contact/u.test(near.whole ?? near.neighbour ?? '')) return undefined;
  return contactsAre(metric, mention) ?? undefined;
}

/** "services rose 0.6 percent; transport rose 0.4 percent" of prices: `itemOfIndex` has the name. */
function itemOfPrices({ metric, mention, near: { neighbour } }: Unresolved): string | undefined {
  const base = metric?.endsWith('_change') ? metric.slice(0, -'_change'.length) : '';
  return base !== '' &&
    mention.numeral.percent &&
    /(?:^|_)(?:cpi|ppi|price)_(?:yoy|mom|change)$/u.test(neighbour ?? '') &&
    basisOfChange(mention) === null &&
    !isIndicator(base)
    ? (neighbour ?? undefined)
    : undefined;
}

/** "Online retail sales climbed 11.5 per cent" after growth year on year is year on year too. */
function changeOfPeriod({ metric, mention, near: { period }, epidemic }: Unresolved): string | undefined {
  return period !== null &&
    metric?.endsWith('_change') &&
    mention.numeral.percent &&
    basisOfChange(mention) === null &&
    (!epidemic || isIndicator(metric))
    ? metric.replace(/_change$/u, period)
    : undefined;
}

/** "33 were injured, 14 of whom were confirmed": of what the whole counts. */
function checkedOfWhole({ metric, near, epidemic }: Unresolved): string | undefined {
  return near.whole !== null && CHECKED.test(metric ?? '') && !epidemic ? near.whole : undefined;
}

/** "of the aid 3 million came from X": of what the whole counts, which says more than the part's own word. */
function kindOfWhole({ metric, near, epidemic }: Unresolved): string | undefined {
  return near.whole !== null &&
    (metric === 'amount' || (!epidemic && metric !== null && near.whole.endsWith(`_${metric}`)))
    ? near.whole
    : undefined;
}

/** "P366 million and P3.8 billion, respectively" */
function coordinateAmount({ metric, mention, near }: Unresolved): string | undefined {
  return metric === 'amount' &&
    near.neighbour !== null &&
    /^[^\p{L}]*(?:\p{L}+ )?(?:,|and|,? and)\s*\p{L}*[\p{Sc}]?\s*$/u.test(mention.gap)
    ? near.neighbour
    : undefined;
}

/** "remittances grew by 8.8 per cent to $729 million compared to $670 million": the level of what has moved. */
function levelOfChange({
  metric,
  mention: { gap, numeral },
  near: { neighbour },
}: Unresolved): string | undefined {
  if (metric !== 'amount' || numeral.percent || neighbour === null) return undefined;
  if (
    /^(?:(?! and )[^.;]){0,60}\b(?:to|reaching|at) (?:\p{L}+ )?[\p{L}\p{Sc}]{0,8}\s?$/u.test(gap) &&
    SUFFIX.test(neighbour)
  )
    return neighbour.replace(SUFFIX, '');
  return /\b(?:compared (?:to|with)|from|against) (?:\p{L}+ )?[\p{L}\p{Sc}]{0,8}\s?$/u.test(gap)
    ? neighbour
    : undefined;
}

/** "three new deaths were reported, for a total of 42": of what was just told, whatever it makes up with others. */
function forTotal({ metric, mention, near }: Unresolved): string | undefined {
  return metric === null && near.neighbour !== null && /\bfor a total of\s*$/i.test(mention.before)
    ? near.neighbour
    : undefined;
}

/** "718 charges, including 393 felonies": a subset by kind counts what its whole counts. */
function kindOfThing({ metric, mention, near: { whole }, epidemic }: Unresolved): string | undefined {
  return !epidemic &&
    whole !== null &&
    metric !== null &&
    metric === ownName(mention.noun) &&
    !CURRENT_METRICS.has(metric) &&
    !isScopeless(whole)
    ? whole
    : undefined;
}

/** A part without a word of its own, or with a general one, counts what its whole counts. */
function asWhole({ metric, weak, near: { whole } }: Unresolved): string | undefined {
  return whole !== null && (metric === null || (weak && !KEEPS_WEAK.test(whole))) ? whole : undefined;
}

/** What "cases" and "confirmed" mean in this bulletin; other metrics as they are. */
function generalMetric(metric: string, { weak, mention, near, epidemic }: Unresolved): string {
  if (metric === 'confirmed_change' && !epidemic) return 'cases_change';
  // "No health worker was affected" by the disease
  if (metric === 'affected' && epidemic && /\bworkers?$/i.test(mention.noun)) return 'confirmed';
  if (metric !== 'confirmed' || !weak) return metric;
  if (!epidemic) {
    // "fatalities remained at 30, with 12 confirmed"
    const ofNeighbour = /^(?:newly )?confirmed$/i.test(mention.noun) ? near.neighbour : null;
    return (
      ofNeighbour ??
      (SOLVED.test(`${mention.noun} ${mention.predicate.slice(0, 40)}`) ? 'cases_solved' : 'cases')
    );
  }
  return (/^(?:\w+ )?cases?$/i.test(mention.noun) ? near.cases : null) ?? metric;
}
