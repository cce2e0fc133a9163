import type { MetricWord } from './nounMetrics';
import { PREDICATE_METRICS } from './predicateMetrics';

/** A built or grown thing and what became of it. */
export const DAMAGE_THINGS =
  /\b(?:cabins?|cottages?|bungalows?|farmhouses?|mobile homes|shacks|houses?|homes?|dwellings?|buildings?|properties|premises|addresses|outbuildings|structures?|huts|residences|households|businesses|apartments|flats|shops)\b/i;
/** Degrees of damage where the damage itself is told of the whole. */
export const DEGREE =
  /^\W*(?:(?:were |was |are )?(?:partially|partly|totally|completely|fully))\b|\b(?:partially|partly|totally|completely)\W*$/i;
export const DEGREES: readonly MetricWord[] = [
  ['houses_destroyed', /\b(?:totally|completely|fully)\b/i],
  ['houses_damaged', /\b(?:partially|partly)\b/i],
];
export const DAMAGE: readonly MetricWord[] = [
  ['houses_destroyed', /\b(?:totally|completely|fully)["”’']? damaged\b/i],
  ['houses_badly_damaged', /\b(?:partially|partly) destroyed\b/i],
  [
    'houses_collapsed',
    /\b(?:collaps(?:ed|ing|e)|toppled|caved in|c[oa]me down|f[ea]ll down|g[ia]ve way|crumbled|pancaked)\b/i,
  ],
  [
    'houses_destroyed',
    /\b(?:destroy(?:ed|ing|s)|gutt(?:ed|ing)|level?led|reduced to (?:ashes|rubble)|wreck(?:ed|ing)|swept away|flattened|razed|washed away|burnt down|burned down|(?<!feared |believed )buried)\b/i,
  ],
  ['houses_badly_damaged', /\b(?:badly|severely|seriously|heavily) damag(?:ed|ing)\b/i],
  [
    'houses_damaged',
    /\b(?:damag(?:ed|ing|es?)|flooded|inundated|submerged|under ?water|unroofed|cracked|roofs? (?:torn |blown )?off|los(?:t|ing) their roofs?|water (?:got into|entered))\b/i,
  ],
  ['houses_threatened', /\b(?:threatened|at risk)\b/i],
];

/** What may become of homes and those who live in them, beside damage. */
export const OUTCOMES_OF_HOMES: readonly MetricWord[] = [
  ['users_affected', /\b(?:lost|without|cut off from) (?:electricity|power|gas)\b/i],
  ['users_affected', /\b(?:are |is |were )?(?:out of power|blacked out|in the dark)\b/i],
  ...PREDICATE_METRICS.filter(([metric]) =>
    /^(?:water_outages|users_restored|users_affected|affected|displaced|evacuated|relocated)$/u.test(metric),
  ),
];
