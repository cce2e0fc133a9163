import { type MetricWord, PREDICATE_METRICS } from './metricWords';

/** A built or grown thing and what became of it. */
export const DAMAGE_THINGS =
  /\b(?:houses?|homes?|dwellings?|buildings?|properties|structures?|huts|households|shops|schools)\b/i;
export const DAMAGE: readonly MetricWord[] = [
  { metric: 'houses_collapsed', words: /\bcollaps(?:ed|ing|e)\b/i },
  {
    metric: 'houses_destroyed',
    words:
      /\b(?:destroy(?:ed|ing|s)|swept away|flattened|razed|washed away|burnt down|burned down|buried)\b/i,
  },
  {
    metric: 'houses_badly_damaged',
    words: /\b(?:badly|severely|seriously|heavily) damag(?:ed|ing)\b|\bpartially destroyed\b/i,
  },
  { metric: 'houses_damaged', words: /\b(?:damag(?:ed|ing|es)|flooded|inundated|submerged)\b/i },
];

/** What may become of homes and those who live in them, beside damage. */
export const OUTCOMES_OF_HOMES: readonly MetricWord[] = [
  {
    metric: 'users_affected',
    words: /\b(?:lost|without|cut off from) (?:electricity|power|water|gas)\b/i,
  },
  ...PREDICATE_METRICS.filter(({ metric }) => /^(?:affected|displaced|evacuated|relocated)$/u.test(metric)),
];
