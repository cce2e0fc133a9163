import { latin } from '../words/latin';
import { MONTH_NAMES } from './calendar';

/** Words of statistics for what moved, which way and since when. */
export const UP =
  /\b(?:up|rose|risen|rise|rises|rising|increas\w*|grew|grown|grow\w*|gain\w*|climb\w*|higher|expand\w*|advanc\w*|jump\w*|surg\w*|accelerat\w*|add(?:ed|ing)|widened|faster|more)\b/i;
export const DOWN =
  /\b(?:down|downward|fell|fall\w*|drop\w*|declin\w*|decreas\w*|lower|contract\w*|shr[aiu]nk|slid|eased|slow\w*|reduc\w*|dipped|slipped|narrowed|less|fewer|shed|lost)\b/i;
export const YEAR_ON_YEAR = latin(
  String.raw`\byear[- ](?:on|over)[- ]year\b|\b(?:on|over) (?:the|a) year\b|\bon[- ]year\b|\bon \p{Lu}\p{L}+ (?:19|20)\d\d\b|\bfrom (?:a|one|the) year (?:earlier|ago|before)\b|\bfrom (?:the same|a year)|\bcompared (?:with|to) (?:the )?(?:same|a year)|\byoy\b|\by-o-y\b|\byear[- ](?:earlier|ago)\b|\ba year (?:earlier|ago|before)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\b(?:in|over|to|for) the (?:last |past )?(?:12|twelve)[- ]months?|\b(?:in|over) (?:12|twelve) months\b|\bin the year to\b|\bover the (?:past |last )?year\b|\bthan (?:a year|the same)|\b(?:than|from|on|over|against|to) (?:in )?the year (?:before|earlier)\b|\b12[- ]month\b|\by\/y\b|\b(?:from|over|than|on|above|below|against) last (?:${MONTH_NAMES})\b|\b(?:from|over|than|than in|on|above|below|against|compared (?:to|with)) (?:${MONTH_NAMES}) (?:of )?(?:last|the (?:previous|prior|preceding)) year\b|\b(?:corresponding|same) (?:month|period|quarter|week|time)\b[^.;,]{0,16}(?:last|previous|prior|preceding) year\b|\b(?:than|from|on|over|with|to) (?:\p{L}+ )?(?:last|the previous|the prior|the preceding) year\b`,
  'i',
);
export const MONTH_ON_MONTH = latin(
  String.raw`\bmonth[- ](?:on|over|to)[- ]month\b|\b(?:on|over) (?:the|a) month\b|\bfrom (?:a|one|the previous|the prior|last) month\b|\b(?:above|below|from|than|over) the (?:revised |final )?(?:${MONTH_NAMES}) (?:rate|figure|estimate|level|total|reading)\b|\bon a monthly basis\b|\b(?:in|for|during) the month\b|\bmonthly\b|\b(?:previous|preceding) month\b|\bthan (?:a month|last month)\b|\bmom\b|\bm-o-m\b|\bm\/m\b|\bseasonally adjusted\b|\bthe (?:${MONTH_NAMES}) (?:advance|decline|decrease|drop|fall|gain|increase|rise)\b`,
  'i',
);
/** The month of a monthly release: what has moved in it has done so since the one before, where nothing else is said. */
export const IN_MONTH = latin(String.raw`(?<!\bas )(?<!\bthan )\b(?:in|during) (?:${MONTH_NAMES})\b`);
/** What else a change may be held against: a quarter, a week, a day, a peak. */
export const OTHER_BASIS = latin(
  String.raw`\b(?:than|above|below|on|over|from|with|to|against)\s(?:in )?(?:(?:the|its|a|one|an) )?(?:(?:previous|prior|preceding|last|first|second|third|fourth|same) )?(?:quarter|week|fortnight|weekend|day|half|peak|average|pre-pandemic)\b(?! (?:of )?(?:last|the previous|a) year)|\b(?:quarter|week)[- ](?:on|over)[- ](?:quarter|week)\b|^[^,;.]{0,20}\bsince (?:the|its|\p{Lu}|(?:19|20)\d\d)`,
);
/** "down from 4.6 per cent in May": the same measure at another time. */
export const SAME_AS_BEFORE =
  /\b(?:from|(?:compar\w+|contrast|together) with|against|versus|than|since rising|since falling)\s*(?:the |a (?:rise|fall|gain|drop|decline|increase|decrease) of\s*)?$/i;
