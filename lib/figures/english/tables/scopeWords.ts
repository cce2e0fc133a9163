import { latin } from '../words/latin';
import { MONTH_IN_ANY_CASE, WEEKDAY } from './calendar';
import { FEW, SINCE_REPORT, WINDOW_PHRASES } from './windowPhrases';

/** Counts of what is so now, whatever else the clause says. */
export const CURRENT_METRICS: ReadonlySet<string> = new Set(
  'asymp_observed beds beds_available beds_occupied containment contacts_observed high_risk_areas low_risk_areas mid_risk_areas houses_threatened on_oxygen under_observation critical employment exposure_sites icu icu_beds icu_beds_available icu_beds_occupied in_hospital isolated mild mild_or_moderate moderate population serious severe severe_or_critical sheltered shelters stable tests_pending insured_unemployed unemployed flood_alerts flood_warnings followed vacancies ventilated'.split(
    ' ',
  ),
);

/** Measurements and rates: neither new nor cumulative. */
export const SCOPELESS_METRICS: ReadonlySet<string> = new Set(
  'amount area depth distance hail_diameter index intensity latitude length longitude magnitude pmi pressure rainfall snow_depth volume width electricity electricity_exports electricity_generation electricity_imports electricity_use speed storm_radius street_value surge temperature retail_sales gdp water_level water_level_over wave_height wind_force wind_speed'.split(
    ' ',
  ),
);
export const SCOPELESS_SUFFIX =
  /_(?:avg(?<=(?:loss(?:es)?|spending|amount|price|wages|earnings)_avg)|baseline|change|yoy|mom|contribution|daily|(?<!hospital_|case_|consultation_)rate|revision|ratio|margin|yield)$/u;

/** What New is the first word of in names: Papua New Guinea, New Castle County. */
const NEW_NAMES =
  'Bern|Bedford|Britain|Brunswick|Caledonia|Castle|Delhi|England|Georgia|Guinea|Hampshire|Hanover|Haven|Hebrides|Ireland|Jersey|Kent|London|Madrid|Mexico|Orleans|Plymouth|Providence|South|Taipei|Territories|Ulm|Westminster|Year|York|Zealand';
export const NEW = new RegExp(`\\bnew(?! (?:${NEW_NAMES}))\\b`, 'i');
export const NEW_WORDS = new RegExp(
  `\\b(?:new(?! (?:${NEW_NAMES}))|newly|${WEEKDAY}[’']s(?= *$)|another|additional|additionally|further|fresh|today|yesterday|overnight(?! (?:\\w+ )?(?:train|bus|ferry|flight|express|service|coach|stay|shelter))|daily(?! (?:situation|report|bulletin|update|briefing|statement|flash))|since yesterday|${SINCE_REPORT}|(?<!\\bsince )(?:past|last|previous|preceding|latest) (?:(?:\\d+|${FEW}) )?(?:day|24 hours|24-hours?|week|\\d+ days|days|weeks|month|reporting period)(?![’']s))\\b`,
  'i',
);
export const CUMULATIVE_WORDS =
  /\b(?:total|totals|totalling|totaling|totalled|cumulative|cumulatively|cumulation|(?:during|in|throughout|over) (?:the|this) (?:[\w-]+ ){0,2}(?:outbreak|pandemic|epidemic|wave)|(?:from|at|since) (?:the|its) (?:start|beginning|outset|onset|outbreak)|overall|all told|all in all|thus far|(?:season|year)[- ]to[- ]date|(?:at|by) (?:the )?(?:last|latest|most recent) count|(?<!investigations? |information )so far|to date|altogether|since|tally|toll|in all(?=[,.;])|that makes|bring(?:s|ing)|brought(?! in\b)|taking|takes|raising|pushing|pushes|lifting|up to (?:noon|midnight|\d{1,2} ?[ap]\.?m)|(?:up to|till|until|to) (?:now|date|this (?:point|day))|(?<!week )this (?:year|(?:(?!week|month)[\w-]+ )?season)|(?:has|have) now (?!been (?:admitted|hospitali|isolat|treat|quarant)|been in)\w+(?:ed|en|ne|wn|st)|have been (?:reported|confirmed|recorded|tested))\b/i;
export const CURRENT_WORDS =
  /\b(?:currently(?! (?:based|employed|enrolled|living|residing|studying|working)\b)|current(?! (?:\w+ )?(?:outbreak|wave|season|epidemic|week|month|year)\b)|existing|still(?! (?:stands?|stood|register(?:s|ed)|report(?:s|ed|ing)|record(?:s|ed|ing)|counted|found|ha(?:s|ve) the|leads?|tops?))|remain(?:s|ed)?(?! (?:the|at|probable|first|second|third|fourth|fifth|worst|most|(?:\w+ )?(?:stable|unchanged|steady|low|high|elevated|similar|constant) (?:and|at|in|with)\b)\b)|remaining in|at present|presently|active(?! (?:surveillance|screening|case[- ]finding|monitoring|search|testing|tracing))|ongoing(?! (?:\w+ )?(?:monsoon|rains?|floods?|storm|outbreak|epidemic|season|operations?|spell))|right now|at the moment)\b/i;

/** "By noon", "by the end of March": a time; the police or an age that something is told by are none. */
export const BY_A_TIME = `by (?=(?:about |around |early |late |mid-?|midday |the )?(?:\\d|noon|midnight|midday|dawn|dusk|now|then|today|yesterday|tonight|end|close|start|beginning|time|afternoon|evening|morning|night|weekend|same|(?:last|this|that) (?:week|month|night|year|evening|point|time|stage|${WEEKDAY})|${WEEKDAY}|${MONTH_IN_ANY_CASE}))`;
/** What a sentence's opening says of all its figures. */
export const AS_OF = new RegExp(
  `\\b(?:${BY_A_TIME}|(?:as of|as at|up to|until|till|to date|cumulative(?:ly)?|since|a total of|in total|this (?:year|(?:(?!week|month)[\\w-]+ )?season))\\b)`,
  'i',
);
const HOURS = `(?:(?:\\d+|${FEW}) )?(?:-)?(?:hours?|days?|weeks?|fortnight|months?|reporting (?:period|week))`;
/** A window of a day up to a month: what is counted in it is new. */
export const IN_WINDOW = latin(
  `\\b(?:today|yesterday|overnight|newly|${WINDOW_PHRASES}|(?:${MONTH_IN_ANY_CASE}) alone (?:saw|brought|had)|the first (?:\\d+|\\p{Ll}+) (?:days|weeks) of (?:${MONTH_IN_ANY_CASE})|(?:the )?same day|(?:past|last|previous) (?:24 hours|day|week) (?:saw|brought|recorded)|that day|in the same period|(?:in|over|during|within|for) (?:the |a )?(?:past|last|previous|preceding|latest|same|this) ${HOURS}|(?:in|over|during|within|for) the (?:${HOURS}|quarter|weekend|period)\\b|(?:this|last|each|per) (?:week|month|weekend)|(?:in|during|for) (?:the )?(?:\\d+(?:st|nd|rd|th) |\\p{Ll}+(?:st|nd|rd|th) )?(?:epidemiological |epi |reporting )?week|week ending|^\\W*week \\d{1,2}\\b|during [^,.]{0,40}\\b(?:campaign|operation|crackdown|blitz)|(?:in|during) the (?:(?:first|second|third|last|final) week|(?:first|last|final) month) of|over ${MONTH_IN_ANY_CASE}|(?:over|during|in) the (?:[\\w’'-]+ ){0,3}(?:period|weekend|holidays?|festival|festivities|break)|(?:over|during) the (?:[\\w’'-]+ ){1,2}(?:week|fortnight)|in (?:${MONTH_IN_ANY_CASE})(?: (?:19|20)\\d\\d)?(?=,|\\s*$| (?!\\d))|on (?:${WEEKDAY})|on \\d{1,2} ${MONTH_IN_ANY_CASE}|on ${MONTH_IN_ANY_CASE} \\d|a day\\b)`,
  'i',
);

/** A window that makes any count new, an accident's too. */
export const SHORT_WINDOW =
  /\b(?:overnight|(?:in|during|over|within) the (?:past |last |previous )?(?:(?:24|48|12|\d+) hours|hours|24 hours))\b/i;

/** What is so at the time of writing. */
export const STATE = /^(?:who )?(?:are|is|remain|remains|stay|stays|continue)\b/i;
/** Done by now, whenever: what a bulletin tells of all so far. */
export const PERFECT = latin(
  String.raw`^(?:[\p{L}\d-]+ ){0,6}(?:has|have|had (?=now )) ?(?:now |so far |also |since |sadly |all )?(?:been )?\p{L}+|\b(?:there )?(?:has|have) (?:now |so far |also )?been\s*(?:\p{L}+ ){0,3}$`,
  'i',
);
