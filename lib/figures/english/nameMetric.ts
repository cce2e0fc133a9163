import type { Mention } from './mentions';
import { readMeasure } from './readMeasure';
import {
  DAMAGE,
  DAMAGE_THINGS,
  LEAD_METRICS,
  type MetricWord,
  NOUN_METRICS,
  PEOPLE,
  PREDICATE_METRICS,
  WEAK_METRICS,
} from './tables/metricWords';
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

/** A noun that no table knows, as its own name: "12 ferry sailings" is `sailings`. */
function ownName(noun: string): string | null {
  // "One Cardiff council area"
  if (/^\p{Lu}/u.test(noun) && SORT_OF_PLACE.test(noun)) return null;
  const words = noun.split(/\s+/u).filter((word) => /^[\p{L}'’/-]+$/u.test(word));
  const head = words.at(-1);
  if (!head || FUNCTION_NOUN.test(head) || /^\p{Lu}/u.test(head) || head.length < 3 || PEOPLE.test(head))
    return null;
  const name = head
    .toLowerCase()
    .replace(/[^a-z]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return name === '' ? null : name;
}

/** Reads what a number counts from its own clause. */
export function nameMetric(mention: Mention): MetricReading {
  const { noun, predicate, before, label } = mention;
  const measure = readMeasure(mention);
  if (measure) return { ...measure, weak: false };
  const unit = noun.split(/\s+/u).at(-1)?.toLowerCase() || null;
  const people = noun === '' || PEOPLE.test(noun) || /^(?:of )?(?:the|these|those|them)\b/iu.test(noun);
  const near = `${before} ${noun} ${predicate}`;
  if (DAMAGE_THINGS.test(noun)) {
    const damage = match(DAMAGE, `${noun} ${predicate}`) ?? match(DAMAGE, before);
    if (damage) return { metric: damage, label: noun, weak: false, unit };
  }
  const strong = match(NOUN_METRICS, noun);
  const weak = match(WEAK_METRICS, noun);
  if (strong === 'contacts') {
    const contacts = match(
      NOUN_METRICS.filter(({ metric }) => metric.startsWith('contacts_')),
      `contacts ${predicate}`,
    );
    return { metric: contacts ?? strong, label: noun, weak: false, unit };
  }
  if (strong === 'tests' && /\bpositive\b/iu.test(predicate))
    return { metric: 'confirmed', label: noun, weak: false, unit };
  if (strong === 'tests' && /\bnegative\b/iu.test(predicate))
    return { metric: 'tests_negative', label: noun, weak: false, unit };
  const general = people || (weak !== null && (strong === null || strong === 'confirmed'));
  if (strong && !general) return { metric: strong, label: noun, weak: false, unit };
  if (strong && strong !== 'confirmed') return { metric: strong, label: noun, weak: false, unit };
  if (general) {
    const outcome = match(PREDICATE_METRICS, predicate);
    if (outcome && (people || outcome !== 'confirmed'))
      return { metric: outcome, label: `${noun} ${predicate}`.trim(), weak: false, unit };
    const lead = match(LEAD_METRICS, before.slice(-48));
    if (lead && (people || COUNT_OF.test(before)) && weak === null)
      return { metric: lead, label: before.trim(), weak: false, unit };
  }
  if (strong) return { metric: strong, label: noun, weak: weak !== null, unit };
  if (weak) return { metric: weak, label: noun, weak: true, unit };
  if (people) {
    const named = match(NOUN_METRICS, `${label} ${before}`) ?? match(WEAK_METRICS, `${label} ${before}`);
    if (named && (noun === '' || COUNT_OF.test(before)))
      return { metric: named, label: before.trim(), weak: false, unit };
    return { metric: null, label: near.trim().slice(0, 60), weak: true, unit };
  }
  const own = ownName(noun);
  return { metric: own, label: noun, weak: own === null, unit };
}
