/** Counts of what is so now, whatever else the clause says. */
export const CURRENT_METRICS: ReadonlySet<string> = new Set([
  'contacts_observed',
  'critical',
  'icu',
  'in_hospital',
  'isolated',
  'mild',
  'mild_or_moderate',
  'moderate',
  'serious',
  'severe',
  'severe_or_critical',
  'stable',
  'ventilated',
]);

/** Measurements and rates: neither new nor cumulative. */
export const SCOPELESS_METRICS: ReadonlySet<string> = new Set([
  'amount',
  'area',
  'case_rate',
  'depth',
  'distance',
  'latitude',
  'longitude',
  'magnitude',
  'positivity',
  'pressure',
  'rainfall',
  'snowfall',
  'speed',
  'surge',
  'temperature',
  'water_level',
  'water_level_over',
  'waves',
  'wind_force',
  'wind_speed',
]);
export const SCOPELESS_SUFFIX = /_(?:change|yoy|mom|avg|rate)$/u;

export const NEW_WORDS =
  /\b(?:new|newly|another|additional|further|fresh|today|yesterday|overnight|daily|since yesterday|since the (?:last|previous) (?:report|update|bulletin)|(?:past|last|previous|preceding) (?:\d+ |two |three |seven |fourteen )?(?:day|24 hours|week|\d+ days|days|weeks|month))\b/i;
export const CUMULATIVE_WORDS =
  /\b(?:total|totals|totalling|totaling|cumulative|cumulatively|overall|(?<!investigations? |information )so far|to date|altogether|since|tally|toll|in all(?=,)|bring(?:s|ing)|taking|raising|pushing|lifting|up to now|till now|until now|have been (?:reported|confirmed|recorded|tested))\b/i;
export const CURRENT_WORDS =
  /\b(?:currently|current|existing|still|remains?(?! the\b)|at present|presently|active|ongoing)\b/i;

/** What a sentence's opening says of all its figures. */
export const AS_OF =
  /\b(?:as of|as at|up to|by|until|till|to date|cumulative(?:ly)?|since|a total of|in total)\b/i;
export const IN_WINDOW =
  /\b(?:today|yesterday|overnight|in the week|(?:the )?same day|that day|during the (?:past|last|week|day|period)|in the (?:past|last|previous)|over the (?:past|last|weekend)|(?:this|last) week|(?:in|during) (?:epidemiological |epi )?week|newly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** A window that makes any count new, an accident's too. */
export const SHORT_WINDOW =
  /\b(?:yesterday|(?:in|during|over) the (?:past|last|previous) (?:\d+ |two |three |seven )?(?:24 hours|hours|days?|weeks?|month))\b/i;
