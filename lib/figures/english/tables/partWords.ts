import { latin } from '../words/latin';
/** A part follows: words that open a list of parts right after their whole. */
export const OPENS_PART =
  /\b(?:includ(?:ing|es?|ed)|inclusive of|compris(?:ing|es?|ed)(?: of)?|made up of|composed of|of (?:which|whom|these|those|them)|out of which|among(?:st)? (?:which|whom|these|those|them)|namely|broken down|divided into)\b|\b(?:most|half|the (?:bulk|majority)|(?:an?|one|two|three)[ -](?:third|quarter|fifth)s?)\s+$|(?:—|\s--)\s*$|:\s*(?:\S+\s*){0,8}$/i;

/** Parts opened by these need not be all of the whole. */
export const NOT_ALL =
  /\binclud(?:ing|es?|ed)\b|\b(?:most|half|bulk|majority|thirds?|quarters?|fifths?)\s+$/i;

/** The first number of a sentence stands in what refers back: "Of these, 5 …", "They include 5 …". */
export const REFERS_BACK = latin(
  String.raw`^\W*(?:of|out of|from) (?:that|this)(?:,)|^\W*(?:of|among|amongst|out of|from among)\s+(?:them|which|whom|(?:these|those)(?:\s+(?:(?:new|confirmed|additional)\s+)*(?:cases|patients|people|persons|individuals|deaths|contacts|tests|infections))?)\s*(?:[,:]|$|\p{L}*\d)|^\W*(?:of|among|amongst)\s+(?:them|these|which|whom)\b|^\W*(?:these|they) (?:are|were) $|^\W*(?:these|they|this|which|the figure|the number|the tally)\s+(?:includ|compris|consist|made up)`,
  'i',
);

/** "Of the 179 cases, 36 …": the number is the whole again. */
export const NAMES_WHOLE =
  /(?:^|[,;:]\s*)\W*(?:of|among|amongst|out of)\s+(?:the|its|their|our|all|all the|these|those|a total of|today[’']s)(?:\s+total)?\s*$|(?:^|[:;]\s)\W*(?:of|out of)\s+$/i;

/** "Of the new cases, 5 …", "Among the deaths, 2 …" */
export const NAMES_KIND = latin(
  String.raw`^\W*(?:of|among|amongst|out of)\s+(?:all\s+)?(?:the|those|today[’']s|yesterday[’']s|\p{Lu}\p{Ll}+day[’']s|all)\s+([^,:]{3,70})`,
  'i',
);

/** "The new cases involve 9 …", "The deceased were 2 …" */
export const KIND_SUBJECT =
  /^\W*(?:the|these|those|today[’']s)\s+((?:[\w-]+\s+){0,3}(?:cases|patients|deaths|infections|deceased|injured|victims|dead|missing|arrested|arrestees|suspects))\s+(?:includ\w*|compris\w*|involv\w*|consist\w*|are|were)\s*:?\s+$/i;

/** What some of those counted suffered from before. */
export const UNDERLYING =
  /^(?:had|have) (?:(?:no )?(?:underlying|pre-?existing) (?:\w+ )?(?:conditions?|illness(?:es)?)|an? history of (?:\w+ )?(?:illness|disease|conditions?)|not (?:(?:taken|received|had) ))\b/i;

/** "By city and county, A reported 12": how those just counted are split. */
export const SPLIT_BY =
  /^\W*by (?:age|area|city|cities|county|counties|country|district|ethnicity|gender|health board|local authority|municipality|nation|occupation|place|province|race|region|setting|sex|source|state|type)\b[^,:.;\d]{0,40}[,:]/i;

/** "The other 3 …", "The remaining cases: 4" */
export const REST = /^\W*(?:the\s+)?(?:other|others|remaining|remainder|rest|balance)\b/i;

/** "Three of the new cases", "two of them" */
export const PARTITIVE = /^of (?:the|these|those|them|our)\b/i;

/** "867 of 935", "712 people out of 3,711": the whole comes after its part. */
export const OUT_OF = latin(
  String.raw`(?:^\s*(?:\p{L}+,?\s+){0,4}out of|^\s*(?:or (?:more|so) )?of)\s+(?:(?:the|its|their|all)\s+|a total of\s+)?$`,
  'i',
);

/** After the number: the whole is the one before. */
export const OF_WHOM = /^of (?:which|whom)\b/i;

/** What follows is told beside the parts, not among them. */
export const ENDS_LIST =
  /\bwhile the (?:\w+ ){0,3}(?:toll|total|number|tally|count)\b|\b(?:bringing|brings|brought|taking|raising|pushing|as well as|along with|together with|in addition|additionally|compared|leaving)\b|\b(?:reported|recorded|notified|confirmed|detected) (?:from|in|by(?! (?:\w+ ){0,2}(?:PCR|RAT|antigen|screening|tests?|testing)\b)|across)\b|;|\bwith(?: \w+)?\s*$/i;

/** "two residents and a foreign national were arrested": one more of those that the plural verb is told of. */
export const AND_ONE = latin(String.raw`^and an? (?:\p{L}+ ){1,4}(?=(?:were|are|have)\b)`);

/** A thing without a number at the end of a row: "two bridges and the water supply are damaged". */
export const AND_THE = latin(
  String.raw`^and (?:the |an? )?(?:\p{L}+ ){1,3}(?=(?:were|was|are|is|have|has|had)\b)`,
);
