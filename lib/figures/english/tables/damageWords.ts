import type { MetricWord } from './nounMetrics';
import { PREDICATE_METRICS } from './predicateMetrics';

/** A built or grown thing and what became of it. */
export const DAMAGE_THINGS =
  /\b(?:houses?|homes?|dwellings?|buildings?|properties|premises|addresses|outbuildings|structures?|huts|residences|households|businesses|apartments|flats|shops)\b/i;
/** Degrees of damage where the damage itself is told of the whole. */
export const DEGREE =
  /^\W*(?:(?:were |was |are )?(?:partially|partly|totally|completely|fully))\b|\b(?:partially|partly|totally|completely)\W*$/i;
export const DEGREES: readonly MetricWord[] = [
  { metric: 'houses_destroyed', words: /\b(?:totally|completely|fully)\b/i },
  { metric: 'houses_damaged', words: /\b(?:partially|partly)\b/i },
];
export const DAMAGE: readonly MetricWord[] = [
  { metric: 'houses_destroyed', words: /\b(?:totally|completely|fully)["”’']? damaged\b/i },
  { metric: 'houses_badly_damaged', words: /\b(?:partially|partly) destroyed\b/i },
  { metric: 'houses_collapsed', words: /\b(?:collaps(?:ed|ing|e)|toppled|caved in)\b/i },
  {
    metric: 'houses_destroyed',
    words:
      /\b(?:destroy(?:ed|ing|s)|swept away|flattened|razed|washed away|burnt down|burned down|(?<!feared |believed )buried)\b/i,
  },
  {
    metric: 'houses_badly_damaged',
    words: /\b(?:badly|severely|seriously|heavily) damag(?:ed|ing)\b/i,
  },
  { metric: 'houses_damaged', words: /\b(?:damag(?:ed|ing|es?)|flooded|inundated|submerged)\b/i },
  { metric: 'houses_threatened', words: /\b(?:threatened|at risk)\b/i },
];

/** What may become of homes and those who live in them, beside damage. */
export const OUTCOMES_OF_HOMES: readonly MetricWord[] = [
  {
    metric: 'users_affected',
    words: /\b(?:lost|without|cut off from) (?:electricity|power|water|gas)\b/i,
  },
  { metric: 'users_affected', words: /\b(?:are |is |were )?(?:out of power|blacked out|in the dark)\b/i },
  ...PREDICATE_METRICS.filter(({ metric }) =>
    /^(?:users_restored|users_affected|affected|displaced|evacuated|relocated)$/u.test(metric),
  ),
];
