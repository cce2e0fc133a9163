/** Words of statistics for what moved, which way and since when. */
export const UP =
  /\b(?:up|rose|risen|rise|rises|rising|increas\w*|grew|grown|grow\w*|gain\w*|climb\w*|higher|expand\w*|advanc\w*|jump\w*|surg\w*|accelerat\w*|added|widened|faster|more)\b/i;
export const DOWN =
  /\b(?:down|downward|fell|fall\w*|drop\w*|declin\w*|decreas\w*|lower|contract\w*|shr[aiu]nk|slid|eased|slow\w*|reduc\w*|dipped|slipped|narrowed|less|fewer|shed|lost)\b/i;
export const YEAR_ON_YEAR =
  /\byear[- ](?:on|over)[- ]year\b|\b(?:on|over) (?:the|a) year\b|\bon \p{Lu}\p{L}+ (?:19|20)\d\d\b|\bfrom (?:a|one|the) year (?:earlier|ago|before)\b|\bfrom (?:the same|a year)|\bcompared (?:with|to) (?:the )?(?:same|a year)|\byoy\b|\by-o-y\b|\byear[- ]earlier\b|\ba year (?:earlier|ago|before)\b|\bannual(?:ly|ised|ized)?\b|\b(?:in|over|to|for) the (?:last |past )?(?:12|twelve)[- ]months?|\b(?:in|over) (?:12|twelve) months\b|\bover the (?:last|past) year\b\b|\bover the (?:past |last )?year\b|\bthan (?:a year|the same)|\b12[- ]month\b/iu;
export const MONTH_ON_MONTH =
  /\bmonth[- ](?:on|over)[- ]month\b|\b(?:on|over) (?:the|a) month\b|\bfrom (?:a|one|the previous|the prior|last) month\b|\bon a monthly basis\b|\bmonthly\b|\bprevious month\b|\bmom\b|\bm-o-m\b|\bseasonally adjusted\b|(?<!\bas )(?<!\bthan )\b(?:in|during) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/iu;
/** "down from 4.6 per cent in May": the same measure at another time. */
export const SAME_AS_BEFORE =
  /\b(?:from|(?:compar\w+|contrast|together) with|against|versus|than|since rising|since falling)\s*(?:a (?:rise|fall|gain|drop|decline|increase|decrease) of\s*)?$/i;
