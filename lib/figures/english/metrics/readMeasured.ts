import type { Mention } from '../mentions';
import { periodicChange, suffixed } from '../numbers/suffixed';
import { latin } from '../words/latin';
import { levelOfIndex } from './levelOfIndex';
import { readMeasure } from './readMeasure';

/** What a clause says its number counts. */
export interface MetricReading {
  /** null: people or nothing at all; what is counted is said by the whole or the sentence. `_change`, `_share`: of what, too. */
  readonly metric: string | null;
  /** The words that say so. */
  readonly label: string;
  /** A general word only, which the whole overrules. */
  readonly weak: boolean;
  readonly unit: string | null;
}

/** "86% of them hospitalised": a share of what was told, whatever became of it. */
const OF_THEM = /^of (?:them|these|those|which|whom)\b.*$/iu;
const PERIOD = /^_(?:change|yoy|mom)$/u;
const SHARE_OF = latin(
  String.raw`\b(?:percentage|proportion|share) of (?:the |all )?((?:\p{Ll}+ ){0,2}?\p{Ll}+)\b`,
);

/** What a number measures, a share and a change with what they are of; null for counts. */
export function readMeasured(mention: Mention, noun: string): MetricReading | null {
  const { before } = mention;
  const level = levelOfIndex(mention);
  if (level !== null) return { metric: level, label: 'index', weak: false, unit: null };
  const measure = readMeasure(mention);
  // "94% of confirmed cases"; "the number of people injured rose by 2 per cent"
  if (measure?.metric === '_share')
    return {
      weak: false,
      ...measure,
      metric: suffixed(mention, '_share', noun.replace(OF_THEM, '') || (SHARE_OF.exec(before)?.[1] ?? '')),
    };
  if (measure?.metric && PERIOD.test(measure.metric))
    return {
      weak: false,
      ...measure,
      metric: periodicChange(measure.metric, mention.after) ?? suffixed(mention, measure.metric, before),
    };
  const period = measure?.metric && periodicChange(measure.metric, mention.after);
  if (measure && period) return { weak: false, ...measure, metric: period };
  return measure && { weak: false, ...measure };
}
