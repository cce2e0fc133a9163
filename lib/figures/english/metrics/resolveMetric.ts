import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Node } from '../nodes';
import { isScopeless } from '../scopes/scopeOfMetric';
import { CURRENT_METRICS } from '../tables/scopeWords';
import { sharedFate } from '../tree/sharedFate';
import {
  affectedByDisease,
  casesUnderQuarantine,
  casualties,
  confirmedOfSuspected,
  diedInHospital,
  discardedOfSuspected,
  foundFor,
  kindOfDead,
  observedInWard,
  ofTheDead,
  releasedPatients,
  vaccinatedOfCases,
  vaccinatedOfWhole,
} from './caseMetrics';
import { contactsAre } from './contactsAre';
import { generalMetric } from './generalMetric';
import { inPersons } from './inPersons';
import { itemOfIndex } from './itemOfIndex';
import { dosesOfWhole, workersOfWhole } from './kindsOfWhole';
import { metricOfLabel } from './metricTables';
import type { NearMetrics, Unresolved } from './nearMetrics';
import { ownName } from './ownName';
import { rateOfPlace } from './rateOfPlace';
import {
  changeOfPeriod,
  coordinateAmount,
  itemOfPrices,
  levelOfChange,
  ofYearlyRelease,
  positiveOfTests,
  sameInOtherMoney,
  sameInOtherUnit,
  sameMeasure,
  shareOfHost,
} from './ratesAndAmounts';
import { relativeMetric } from './relativeMetric';
import { shareOfCases } from './shareOfCases';
import { unnamedMetric } from './unnamedMetric';

/** A general word ("cases") under one of these keeps its own meaning: cases among the tested are confirmed ones. */
export const KEEPS_WEAK =
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

/** The metric of a figure: its own words, else its whole's, its neighbour's, the bulletin's. */
export function resolveMetric(node: Node, near: NearMetrics, epidemic: boolean): string {
  // A cell is told by its column.
  const mention = node.cell ? { ...node.mention, noun: node.cell.columnLabel } : node.mention;
  const metric = metricOf({ metric: node.metric, weak: node.weak, mention, near, epidemic })
    .replace(/^confirmed_(?=(?:yoy|mom)$)/u, epidemic ? 'confirmed_' : 'cases_')
    .replace(ONE_CHANGE, '$1_change')
    // "prices rose 0.48% from the month before" in a release of the consumer price index
    .replace(
      /^price_(?=(?:yoy|mom)$)/u,
      /^(?:core_)?cpi/u.test(near.before ?? '') && !/\bprices (?:of|for)\b/i.test(node.mention.opening)
        ? 'cpi_'
        : 'price_',
    )
    // "Positive specimens: 640 (16%)"; "Influenza A: 400 (62%)" of those.
    .replace('pcr_positive_share', near.hostWhole === 'pcr_positive' ? '$&' : 'positivity')
    // "Unemployment fell 2,000 to 705,100": people.
    .replace(
      /^unemployment_rate(?=$|_change)/u,
      mention.numeral.percent || mention.numeral.value < 100 ? '$&' : 'unemployed',
    )
    .replace('funding_required_share', 'funding_share')
    // Of sequences it is told which lineage they are.
    .replace(/^sequences_share$/u, 'lineage_share')
    // What an item adds to a price index is told of the index.
    .replace(/^\w+_(?:price|cpi)_contribution$/u, 'cpi_contribution');
  return itemOfIndex(
    shareOfCases(metric, node.mention, near.neighbour, near.before, near.cases),
    node.mention,
  );
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
  observedInWard,
  vaccinatedOfCases,
  vaccinatedOfWhole,
  sameInOtherUnit,
  sameMeasure,
  sameInOtherMoney,
  positiveOfTests,
  shareOfHost,
  ofContacts,
  armsTaken,
  itemOfPrices,
  changeOfPeriod,
  ofYearlyRelease,
  casesUnderQuarantine,
  releasedPatients,
  rateOfPlace,
  confirmedOfSuspected,
  diedInHospital,
  discardedOfSuspected,
  ({ metric, weak, mention, near }) =>
    (weak ? null : sharedFate(metric, mention, near.neighbour)) ?? undefined,
  checkedOfWhole,
  staffAmongCases,
  hospitalOfInjured,
  testedOfCases,
  kindOfWhole,
  kindOfDead,
  ({ metric, mention, near }) => inPersons(metric, mention, near) ?? undefined,
  coordinateAmount,
  levelOfChange,
  kindOfThing,
  forTotal,
  foundFor,
  dosesOfWhole,
  workersOfWhole,
  asWhole,
];

/** "14 active cases, eleven students and three staff": ill as the others. */
function staffAmongCases({ metric, near: { whole }, epidemic }: Unresolved): string | undefined {
  return epidemic &&
    metric === 'staff' &&
    /^(?:confirmed|suspected|confirmed_probable|suspected_or_confirmed|infections)$/u.test(whole ?? '')
    ? (whole ?? undefined)
    : undefined;
}

const ARMS = /^(?:firearms|guns|handguns|shotguns|rifles|pistols|knives|weapons|machetes)$/u;

/** "36 arrests and 21 guns": arms that a force counts are those that it took. */
function armsTaken({ metric, near: { before }, epidemic }: Unresolved): string | undefined {
  return metric !== null && !epidemic && ARMS.test(metric) && /^suspects_|_seized$/u.test(before ?? '')
    ? `${/guns|arms|rifles|pistols/u.test(metric) ? 'guns' : metric}_seized`
    : undefined;
}

/** Among contacts, those isolated or released are contacts still. */
function ofContacts({ metric, mention, near }: Unresolved): string | undefined {
  if (!/^contact/u.test(near.whole ?? near.neighbour ?? '')) return undefined;
  return contactsAre(metric, mention) ?? undefined;
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

/** "three new deaths were reported, for a total of 42": of what was just told, whatever it makes up with others. */
function forTotal({ metric, weak, mention, near }: Unresolved): string | undefined {
  return (metric === null || weak) &&
    near.neighbour !== null &&
    /\bfor a total(?: of)?\s*$/i.test(mention.before)
    ? near.neighbour
    : undefined;
}

/** What becomes of people is no kind of the thing that it befell: "12 accidents, including three deaths". */
const CASUALTIES = /^(?:deaths|injured|injuries|missing)$/u;
const TO_HOSPITAL =
  /\b(?:to|in|into) (?:[\w’'.-]+ ){0,5}(?:hospitals?|clinics?|(?:health|medical|treatment) cent(?:re|er)s?)\b/i;
/** "16 were hurt, two of whom went to hospital", "took two of them to hospital" */
function hospitalOfInjured({ metric, mention, near, epidemic }: Unresolved): string | undefined {
  return !epidemic &&
    metric === 'injured' &&
    (near.whole ?? near.neighbour ?? near.before) === 'injured' &&
    !/\b(?:hurt|injur|wound)/i.test(mention.noun) &&
    TO_HOSPITAL.test(mention.predicate)
    ? 'in_hospital'
    : undefined;
}

const CASES_OF =
  /^(?:confirmed|suspected|probable|confirmed_probable|suspected_or_confirmed|infections|reported|deaths|recovered|in_hospital)$/u;

/** "718 charges, including 393 felonies": a subset by kind counts what its whole counts. */
function kindOfThing({ metric, mention, near: { whole }, epidemic }: Unresolved): string | undefined {
  // "12 cases, among them four truck drivers"
  const ofDisease = CASES_OF.test(whole ?? '') && metricOfLabel(mention.noun) === null;
  return (!epidemic || ofDisease) &&
    whole !== null &&
    !CASUALTIES.test(metric ?? '') &&
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

/** "The other seven patients were tested following tracing": cases, as their whole. */
function testedOfCases({ metric, near: { whole } }: Unresolved): string | undefined {
  return metric === 'people_tested' && whole === 'confirmed' ? whole : undefined;
}
