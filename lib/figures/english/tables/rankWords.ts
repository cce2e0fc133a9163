/** Words of a sentence that ranks places or groups by a count told before: "A had the most, 24, followed by B with 11". */
export const RANKED =
  /\b(?:the |among the )(?:most|highest|largest|biggest|greatest|bulk|majority)\b(?! (?:serious|severe|recent|common|likely|part|vulnerable|powerful)\b)|\b(?:worst|hardest|most)[- ](?:hit|affected)\b|\bfollowed by\b|\bahead of\b|\b(?:head|lead|top)(?:s|ed|ped)? the (?:chart|count|list|ranking|table|tally)\b|\bled the\b|\bconcentrat(?:es|ed)\b|\baccount(?:s|ed|ing) for\b|\bcontribut(?:es|ed)\b|\p{Lu}[\p{L}’'-]+ (?:(?:County|Division|District|Parish|Province|Region|State|city) )?alone\b/u;

/** The most in a time, or ever: no row of places. */
export const NOT_RANKED =
  /\b(?:most|highest|largest|biggest|greatest)\b[^.;,]{0,40}\b(?:since|ever|on record|so far|in (?:a|one|\d+|\w+) (?:single )?(?:day|week|month|year)s?|daily|recorded in|day|week|month)\b|\b(?:rates?|per (?:100|10|1)[ ,]?000)\b/iu;

/** What is ranked: "the highest number of births", "the most accidents", "the biggest group of victims". */
export const RANKED_THING =
  /\b(?:most|(?:highest|largest|biggest|greatest) (?:number|count|share|group|total)s? of|(?:highest|largest|biggest|greatest)) ((?:\p{Ll}[\p{L}-]+ ){0,1}\p{Ll}[\p{L}-]+s)\b/u;
