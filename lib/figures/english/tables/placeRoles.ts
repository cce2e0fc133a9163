import { NAME } from '../places/placeNames';
import { latin } from '../words/latin';

/** Names one behind the other: "Alderia, Birchland and the Cedar Islands". */
const NAMES = `(?:the )?${NAME}(?:(?:, |,? and |,? or | in )(?:the )?${NAME}){0,5}`;
/** "taken to a hospital in", "seized with a load from": a few small words up to the name. */
const UP_TO = '(?:(?!after|as|following|when|while)[\\p{Ll}’-]+ ){0,6}?';

const CARE = `(?:taken|rushed|flown|airlifted|air-lifted|medevaced|transferred|referred) (?:by \\p{Ll}+ )?to ${UP_TO}`;
const WAY = `(?:bound for|headed (?:for|to)|heading (?:for|to|towards)|en route (?:to|from)|(?:on|during) (?:its|his|her|their|the|an?) (?:way|journey|trip|tour|pilgrimage|visit|passage|outing|voyage) (?:back |home )?(?:to|from)|on passage to|travell?ing (?:to|from|between)|returning (?:to|from)|sail(?:ed|ing) (?:to|from|for)|(?:had|having|that|which) left|after leaving|(?:set|setting) (?:out|off|sail) (?:from|for)|departed(?: from)?|took off from|taken off (?:from|for)|flights? (?:to|from)|plying between|links|linking|connecting) `;
const LAB = `\\b(?:[Ll]aborator(?:y|ies)|[Ll]abs?) in `;
/** "from Alderton to Birchton" */
const FROM_TO = `\\bfrom (?:the )?${NAME}(?:, ${NAME}| near (?:the )?${NAME})? to ${NAMES}`;
const MADE = `(?:made|produced|manufactured|built|brewed|grown|packed|bought|originating|imported|smuggled|shipped|exported|sold|marketed|distributed) (?:in|from|to) |\\b(?:meant|destined) for `;
const FIRST_SEEN = `\\bfirst (?:seen|found|detected|identified|discovered|spotted|recorded|reported) (?:\\p{Ll}+ ){0,2}?in `;
const HELP = `\\b(?:[Hh]elp(?:ed)?|[Aa]id|[Aa]ssistance|[Ss]upport|teams?|planes?|aircraft|helicopters?|rescuers|firefighters|experts|troops|reinforcements) (?:by|from|sent (?:by|from)|of) ${UP_TO}(?:from )?`;
const BORN = `\\b(?:born|raised|hailing|based|headquartered) (?:in|from) |\\b(?:nationals|citizens|natives) of |\\bwho (?:had |have |all )?(?:lived|live|lives|came|come|comes|hailed?|studied|worked) (?:in|from) |\\b(?:that|who|which) (?:had |have )(?:arrived|come|crossed|escaped|fled|flown|travelled|traveled) from `;
const BORDER = `\\b(?:border|frontier|boundary) (?:with|of) |\\b(?:km|kilomet(?:re|er)s?|miles?|hours?|minutes?)(?: by \\p{Ll}+| drive| away)? from `;
const RUN = `\\b(?:run|directed|controlled|organi[sz]ed|coordinated|operated|operating|financed) (?:from|in) `;
const SAID = `\\b(?:said|says|announced|told \\p{L}+|speaking|spoke|briefing|conference|statement|headquarters) (?:[\\p{Ll}’]+ ){0,2}?(?:in|from|on|at) `;
/** ", the agency in Alderton said" */
const SPEAKER = `, (?:the |an? )?(?:[\\p{L}’-]+ ){1,6}?(?:in|at) ${NAMES}(?= (?:has |have )?(?:said|says|added|told|confirmed|announced)\\b)`;
const BEFORE = `\\bsince (?:one|that|those|an?|the) (?:[\\p{Ll}-]+ ){0,4}?(?:in|at|near|off) `;

/** What places are told of that are none of a count: where people were taken, were going, were born, what was made there, who helped. */
export const OTHER_ROLES = latin(
  `(?:${[CARE, WAY, MADE, FIRST_SEEN, HELP, BORN, BORDER, RUN, SAID, BEFORE, LAB].join('|')})${NAMES}|${FROM_TO}|${SPEAKER}`,
  'g',
);
/** "from A to B", "between A and B" behind those. */
export const WAY_ON = latin(`^ (?:to|for|towards|via) ${NAMES}`);
