import type { Mention } from './mentions';
import { readMeasure } from './readMeasure';
import {
  DAMAGE,
  DAMAGE_THINGS,
  FACILITIES,
  LEAD_METRICS,
  type MetricWord,
  NOUN_METRICS,
  PEOPLE,
  PREDICATE_METRICS,
  WEAK_METRICS,
} from './tables/metricWords';
import { PARTITIVE } from './tables/partWords';
import { SORT_OF_PLACE } from './tables/placeWords';

/** What a clause says its number counts. */
export interface MetricReading {
  /** null: people or nothing at all; what is counted is said by the whole or the sentence. */
  readonly metric: string | null;
  /** The words that say so. */
  readonly label: string;
  /** A general word only, which the whole overrules. */
  readonly weak: boolean;
  readonly unit: string | null;
}

function match(table: readonly MetricWord[], text: string): string | null {
  for (const { metric, words } of table) if (words.test(text)) return metric;
  return null;
}

/** The metric that a label, heading or table cell names, general words included. */
export function metricOfLabel(label: string): string | null {
  return match(NOUN_METRICS, label) ?? match(WEAK_METRICS, label);
}

/** "the number of X has risen to", "X stands at", "X:" */
const COUNT_OF = /\b(?:numbers?|total|tally|toll|count|figure|cases|deaths)\b/iu;
const FUNCTION_NOUN = /^(?:of|the|these|those|them|our|its|were|was|are|is|have|has|had|and|or|a|an|in)$/iu;

/** Words after a number that are no thing counted: "3,345 yesterday", "8 reported", "31 more". */
const EMPTY_NOUN =
  /^(?:(?:of which|yesterday|today|overnight|respectively|each|more|less|fewer|new|newly|additional|further|total|in total|so far|locally|currently|remaining|imported|local|males?|females?|elsewhere|there|here|abroad|partially|badly|severely|seriously|heavily|slightly|totally|completely|partly|\w+ed)\s*)+$/iu;

const CONTACT_METRICS = NOUN_METRICS.filter(({ metric }) => metric.startsWith('contacts_'));
const FACILITY_METRICS = NOUN_METRICS.filter(({ metric }) => metric === 'shelters');

/** "up from 3,345 yesterday", "31 more than the week before": what the number before it counts is compared. */
export function isCompared({ before, noun, predicate, numeral }: Mention): boolean {
  if (
    /\b(?:up|down|rise|increase|decrease|drop|fall|compared|versus|against)\b[^.]{0,24}\b(?:from|with|to|by|of|against)\s*(?:the\s)?$|\b(?:versus|vs\.?|against|from)\s*$/iu.test(
      before.slice(0, before.length - (numeral.start - numeral.lead)),
    )
  )
    return noun === '' || EMPTY_NOUN.test(noun);
  return /^(?:more|less|fewer|higher|lower)\b/iu.test(noun) && /^than\b/iu.test(predicate);
}

/** "up by 361", "an increase of 34", "31 more than": the difference itself, not the other count. */
function isDifference({ before, noun }: Mention): boolean {
  return /\b(?:by|of)\s*$/iu.test(before) || /^(?:more|less|fewer|higher|lower)\b/iu.test(noun);
}

/** Whether the words right before the number count up to it: "bringing the total to". */
export function isCountLead({ before }: Mention): boolean {
  return /\b(?:numbers?|total|tally|toll|count|figure)\b[^.]{0,60}$/iu.test(before);
}

/** A noun that no table knows, as its own name: "12 ferry sailings" is `sailings`. */
function ownName(noun: string): string | null {
  // "One Cardiff council area"
  if (/^\p{Lu}/u.test(noun) && SORT_OF_PLACE.test(noun)) return null;
  const words = noun.split(/\s+/u).filter((word) => /^[\p{L}'’/-]+$/u.test(word));
  const head = words.at(-1);
  if (
    !head ||
    FUNCTION_NOUN.test(head) ||
    /^\p{Lu}/u.test(head) ||
    head.length < 3 ||
    PEOPLE.test(head) ||
    /ed$/u.test(head)
  )
    return null;
  const name = head
    .toLowerCase()
    .replace(/[^a-z]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return name === '' ? null : name;
}

/** Where the clause of the number itself ends: what comes after tells circumstances. */
const CIRCUMSTANCES =
  /,\s*(?:the|where|which|when|although|though|as|because|said|says|according)\b|\b(?:when|after|although|because|said|according)\b/iu;

function clauseOf(predicate: string): string {
  return predicate.slice(0, CIRCUMSTANCES.exec(predicate)?.index ?? 130);
}

/** Reads what a number counts from its own clause. */
export function nameMetric(mention: Mention): MetricReading {
  const { noun, before, label } = mention;
  const measure = readMeasure(mention);
  if (measure?.metric === '_share') {
    // "94% of confirmed cases"
    const base = match(NOUN_METRICS, noun) ?? match(WEAK_METRICS, noun);
    return { ...measure, metric: `${base ?? ''}_share`, weak: false };
  }
  if (measure?.metric === '_change') {
    // "The number of people injured rose by 2 per cent"
    const base = match(NOUN_METRICS, before) ?? match(WEAK_METRICS, before);
    return { ...measure, metric: `${base ?? ''}_change`, weak: false };
  }
  if (measure) return { ...measure, weak: false };
  const unit = noun.split(/\s+/u).at(-1)?.toLowerCase() || null;
  const predicate = clauseOf(mention.predicate);
  const nothing: MetricReading = { metric: null, label: noun, weak: true, unit };
  const found = (metric: string, words: string): MetricReading => ({
    metric,
    label: words.trim(),
    weak: false,
    unit,
  });
  if (isCompared(mention))
    return isDifference(mention) ? { ...nothing, metric: '_change', weak: false } : nothing;
  const partitive = PARTITIVE.test(noun);
  const empty = noun === '' || EMPTY_NOUN.test(noun);
  const people = empty || partitive || PEOPLE.test(noun);
  if (DAMAGE_THINGS.test(noun) || empty || partitive) {
    const damage =
      match(DAMAGE, `${noun} ${predicate}`) ?? (empty || partitive ? null : match(DAMAGE, before));
    if (damage) return found(damage, noun);
  }
  if (FACILITIES.test(noun)) {
    const metric = match(FACILITY_METRICS, noun) ?? ownName(noun);
    if (metric !== null) return found(metric, noun);
  }
  const strong = match(NOUN_METRICS, noun);
  const weak = match(WEAK_METRICS, noun);
  if (strong === 'contacts') return found(match(CONTACT_METRICS, `contacts ${predicate}`) ?? strong, noun);
  if (strong === 'tests' && /\bpositive\b/iu.test(predicate)) return found('confirmed', noun);
  if (strong === 'tests' && /\bnegative\b/iu.test(predicate)) return found('tests_negative', noun);
  if (strong && strong !== 'confirmed' && !partitive) return found(strong, noun);
  if (people || weak !== null) {
    const outcome = match(PREDICATE_METRICS, predicate);
    if (outcome && (people || outcome !== 'confirmed')) return found(outcome, `${noun} ${predicate}`);
    const lead = match(LEAD_METRICS, before.slice(-48));
    if (lead && weak === null && !partitive) return found(lead, before);
  }
  if (strong) return { metric: strong, label: noun, weak: partitive || weak !== null, unit };
  if (weak) return { metric: weak, label: noun, weak: true, unit };
  if (people) {
    const words = `${label} ${before}`;
    const named =
      noun === '' || COUNT_OF.test(before)
        ? (match(NOUN_METRICS, words) ?? match(WEAK_METRICS, words))
        : null;
    return named ? { ...found(named, words), weak: named === 'confirmed' } : nothing;
  }
  const own = ownName(noun);
  return own === null ? nothing : found(own, noun);
}
