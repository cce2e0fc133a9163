import { latin } from '../words/latin';
/** Capitalised words that are no places: bodies, diseases, calendar, common openings. */
export const NOT_PLACES =
  /^(?:arson|negligence|human|natural|private|radio|under|damages?|rains?|floods|flooding|winds?|waters?|electricity|regions|districts|provinces|zones|domestic|international|cargo|freight|mail|arrivals|departures|exports|imports|commercial|residential|industrial|retail|wholesale|agriculture|transport|urban|rural|youth|adults|vaccines?|schools|hectares|containment|structures|homes|size|cause|easter|christmas|ramadan|eid|diwali|garda[ií]|island|islands|bailiwick|territory|kingdom|republic|capital|strong|north|south|east|west|officials?|authorities|customs|scientists|experts|reports|residents?|dept|office|university|world|public|national|regional|medical|chief|director|press|report|updates?|phase|level|sars|mers|flu|omicron|delta|cholera|polio|h\dn\d|nhs|phe|phw|moh|cdc|who|paho|chp|ecdc|usgs|pha|hse|doh|eu\/eea|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|these|those|this|that|as|of|in|on|at|by|from|for|to|a|an|all|among|amongst|between|since|there|they|it|its|their|our|she|no|new|total|yesterday|overall|however|meanwhile|another|other|others|one|two|three|four|five|six|seven|eight|nine|ten|tropical|gmt|utc|richter|celsius|daily|table|figure|people|outside|elsewhere|cumulative|hospital|hospitals|work|passes|holders|singaporeans|male|female|emergency|intensive|rna|eoc|last|depth|time|magnitude|globally|additionally|altogether|also|both|currently|newly|furthermore|here|moreover|nearly|officially|previously|sadly|separately|similarly|tragically|unfortunately|worldwide|nationwide|nationally|locally|together|over|about|around|almost|more|some|only|just|still|now|approximately|males|females|men|women|age|ages|gender|sex|status|community|local|lab|active|key|number|numbers|unknown|sources?|notes?|data|date|surveillance|early|initial|intensity|preliminary|accident|communiqu[eé]|bulletin|statement|sector|advisory|notice)$/i;

/** Headings of reports, what is counted in them, and words that open a sentence: no places by themselves. */
export const NO_PLACE_ALONE =
  /^(?:after|avalanches?|bushfires|children|despite|earlier|displacement|drugs|due|families|firearms|food|fraud|highlights|households|houses|humidity|hunger|landslides?|lightning|livelihoods|livestock|logistics|many|most|mudslides?|needs|none|security|seatbelt|shelter|temperatures?|tornadoes|traffic|victims|weapons|weather|when|where|while|wildfires|with)$/i;

/** "three Australians", "one Filipino": people, no places. */
export const DEMONYM = latin(
  String.raw`^(?:[Nn]on-)?\p{Lu}[\p{L}-]*(?:ians?|eans|tans|xans|landers?|oners|cans?|ese|ish|inos?|Dutch|French|Thais?)$`,
);

/** A name with one of these in it is no place, wherever it stands in the name. */
export const NEVER_IN_PLACES =
  /^(?:reduction|coordination|coordinator|management|response|relief|affairs|council|fund|prevention|development|safety|guard|coastguard|supervision|administration|society|academy|ministry|department|centre|center|centers|agency|commission|organi[sz]ation|committee|bureau|institute|service|services|authority|board|regulations|secretary|covid|coronavirus|virus|salmonella|listeria|coli|legionella|norovirus|hepatitis|cyclospora|campylobacter|zika|nipah|rabies|anthrax|chikungunya|pertussis|mumps|rubella|tuberculosis|malaria|influenza|disease|fever|syndrome|measles|dengue|mpox|care|unit|permit|pass|officer|act|plan|programme|program|observatory|office|ombudsman|police|senate|treasury|health|headquarters|gauge|today|union|individuals|signal|storm|typhoon|hurricane|cyclone|monsoon|losses|energy|electric|power|utilities|airlines|airways|co|company|corporation|corp|inc|ltd|operation|op|express|hotline|hydro|party|index|rate|survey|league|cup|bridges|aftershocks|states|rainfall|isolation|quarantine|government|army|navy|parliament|statistics|minister|premier|president|governor|mayor|dr|mr|mrs|ms|prof|professor|commissioner|superintendent|spokesman|spokeswoman|inspector|senator|doctor|chairman|chairwoman|chairperson|week|weekend|day|eve|epidemiological|pcr|laboratory|visitors|jobs|unemployment|inflation)$/i;

/** A name that says itself what sort of place it is. */
export const SAYS_WHAT_IT_IS =
  /(?:\b(?:County|Province|State|District|City|Region|Island|Islands|Parish|Territory|Municipality|Health (?:Board|District|Unit)|Borough|Township|Bazar|Valley|Coast)|^NHS .+)$/u;

/** Words of a lower case after a name that only say what sort of place it is. */
export const SORT_OF_PLACE =
  /\s+(?:local authority areas?|local authorit(?:y|ies)|local government areas?|health boards?(?: areas?)?|health zones?|council(?: areas?)?|local council|areas?|zones?|regions?|province|city|county|district|prefecture|regency|state|municipality|governorate|division|department|oblast|township|village|town|island)$/u;
