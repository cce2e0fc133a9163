import { FEW, WINDOW_PHRASES } from '../tables/windowPhrases';
import { latin } from '../words/latin';

/** "New figures show a total of …": the figures are new, not what they count. */
export const NEW_FIGURES = latin(
  String.raw`\b(?:new|latest|fresh|updated) (?:\p{L}+ ){0,3}(?:figures|data|statistics|numbers|reports?|bulletin|update|briefing|information|modelling)\b|\bfurther (?:investigation|analysis|review)\b|\b(?:further|also) (?:said|added|stated|noted|revealed|informed)\b`,
  'gi',
);
/** "another accident left seven dead" */
export const ANOTHER_THING = latin(String.raw`\banother (?=\p{L}+ (?!\p{L}*$))`, 'gi');
/** A stretch of time up to now, or one that is over */
export const PAST_WINDOW = new RegExp(
  String.raw`\b(?:in|over|during|within) (?:the )?(?:past|last|previous|preceding) (?:(?:\d+|${FEW}) ?)?(?:hours?|hrs|days?|weeks?|fortnight|months?)\b|\bin (?:the )?(?:24|48|\d+) hours\b|(?<!\bsince )\b(?:this|in a|last) (?:week|month)\b|\bin (?:a|one) day\b|\b(?:died|recovered) on the day\b|\b(?:over|during) the (?:[\w-]+ ){0,3}?(?:weekend|holidays?|festival|(?:holiday|festive|Easter|Christmas|New Year|Eid|reporting) (?:period|break))\b|\bin the (?:quarter|period|fortnight|month)\b|\b(?:in|over|during) the (?:first|last) (?:\w+) (?:days|weeks)\b|\b(?:in|during) the week\b|\b(?:${WINDOW_PHRASES})\b|\bweek ending\b|\b(?:in|during|for) (?:the )?(?:epi(?:demiological)? )?week \d|\b(?:in|during|for) (?:EW|ME|SE|MW) ?\d{1,2}\b|\b(?:in|during|over) (?:this|that|the(?: same| reporting| review)?) period\b(?! (?:of|in|last|a year|from|between))`,
  'i',
);
/** A month is the longest that a bulletin counts anew. */
export const LONGEST_WINDOW = 35;
/** From one day or hour to another */
export const SPAN = /\b(?:between|from)\s\S.{0,60}?\b(?:and|to|until|through|-|–)\s.{0,24}/i;
