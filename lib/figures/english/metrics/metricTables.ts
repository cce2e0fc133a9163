import { DAMAGE, DEGREES, OUTCOMES_OF_HOMES } from '../tables/damageWords';
import { WEAK_METRICS } from '../tables/generalNouns';
import { LEAD_METRICS } from '../tables/leadMetrics';
import { NOUN_METRICS } from '../tables/nounMetrics';
import { PREDICATE_METRICS } from '../tables/predicateMetrics';
import { matchTable } from '../words/matchTable';

/** The look-ups of the tables of metrics, each made once. */
export const nounMetric = matchTable(NOUN_METRICS);
export const weakMetric = matchTable(WEAK_METRICS);
export const predicateMetric = matchTable(PREDICATE_METRICS);
export const leadMetric = matchTable(LEAD_METRICS);
export const damageMetric = matchTable(DAMAGE);
export const homeMetric = matchTable(OUTCOMES_OF_HOMES);
export const degreeMetric = matchTable(DEGREES);
export const contactMetric = matchTable(
  NOUN_METRICS.filter(([metric]) => metric.startsWith('contacts_') || metric === 'followed'),
);
export const shelterMetric = matchTable(NOUN_METRICS.filter(([metric]) => metric === 'shelters'));

const WITH_MOST =
  /\bwith (?:the )?(?:most|highest|largest)(?: numbers? of)? ((?:[a-z-]+ ){0,2}(?:cases|deaths|infections))\b/i;
/** "Outbreaks with the most cases so far": what these are listed for; null where nothing says so. */
export function withTheMost(words: string): string | null {
  const most = WITH_MOST.exec(words)?.[1];
  return most === undefined ? null : metricOfLabel(most);
}

/** The metric that a label, heading or table cell names, general words included. */
export function metricOfLabel(label: string): string | null {
  return nounMetric(label) ?? weakMetric(label);
}
