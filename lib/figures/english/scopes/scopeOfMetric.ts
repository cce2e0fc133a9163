import type { Scope } from '../../../reading';
import { CURRENT_METRICS, SCOPELESS_METRICS, SCOPELESS_SUFFIX } from '../tables/scopeWords';

/** Whether a metric has no scope at all: a magnitude is neither new nor cumulative. */
export function isScopeless(metric: string): boolean {
  return SCOPELESS_METRICS.has(metric) || (metric.includes('_') && SCOPELESS_SUFFIX.test(metric));
}

/** The scope that a metric has by its nature. */
export function scopeOfMetric(metric: string): Scope | null {
  return CURRENT_METRICS.has(metric) || /_(?:occupancy|employment)$/u.test(metric) ? 'current' : null;
}
