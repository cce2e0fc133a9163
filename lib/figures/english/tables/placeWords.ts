/** Places that bulletins take as their whole, beside the countries that `Intl.DisplayNames` knows. */
export const REGIONS: readonly string[] = [
  'Africa',
  'Asia',
  'Britain',
  'England',
  'Europe',
  'European Union',
  'Great Britain',
  'Hong Kong',
  'Macao',
  'Macau',
  'Northern Ireland',
  'Region of the Americas',
  'Scotland',
  'South Korea',
  'Taiwan',
  'Turkey',
  'UAE',
  'UK',
  'US',
  'USA',
  'Wales',
  'mainland China',
];

/** Adjectives of the places above, for "Scottish tests". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['British', 'UK'],
  ['English', 'England'],
  ['Irish', 'Ireland'],
  ['Scottish', 'Scotland'],
  ['Welsh', 'Wales'],
]);

/** Capitalised words that are no places: bodies, diseases, calendar, common openings. */
export const NOT_PLACES =
  /^(?:north|south|east|west|police|officials?|officers?|authorities|doctors|rescuers|firefighters|customs|scientists|experts|reports|residents?|ministry|department|dept|centre|center|agency|authority|commission|committee|bureau|office|secretary|minister|government|council|board|university|institute|organi[sz]ation|world|public|health|national|regional|medical|chief|director|press|report|updates?|phase|level|case|cases|covid|coronavirus|sars|mers|influenza|flu|omicron|delta|dengue|mpox|measles|ebola|cholera|polio|h\dn\d|icu|icus|nhs|phe|phw|moh|cdc|who|paho|chp|ha|ecdc|usgs|dh|pha|hse|doh|un|eu\/eea|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|these|those|this|that|as|of|in|on|at|by|from|for|to|a|an|all|among|amongst|between|during|since|there|they|it|its|their|our|we|he|she|no|new|total|yesterday|today|overall|to|however|meanwhile|another|other|others|one|two|three|four|five|six|seven|eight|nine|ten|typhoon|hurricane|cyclone|storm|tropical|regulations|act|gmt|utc|richter|celsius|daily|table|figure|week|deaths|people|positive|tests|confirmed|cumulative|hospital|hospitals|work|permit|pass|passes|holders|singaporeans|male|female|mr|mrs|ms|professor|prof|emergency|intensive|care|unit|cfr|pcr|rna|eoc|last|published|depth|location|time|magnitude|power|globally|worldwide|nationwide|nationally|locally|together|over|about|around|nearly|almost|more|at|up|some|only|just|also|still|now|so|approximately|males|females|men|women|age|ages|gender|sex|status|imported|community|local|negative|positives?|active|recovered|discharged|hospitali[sz]ations?|tested|infected|injured|missing|dead|killed|key|number|numbers|unknown|sources?|notes?|data|date)$/i;

/** "three Australians", "one Filipino": people, no places. */
export const DEMONYM = /^\p{Lu}[\p{L}-]*(?:ians?|eans|cans?|ese|ish|inos?|Dutch|French|Thais?)$/u;

/** A name with one of these in it is no place, wherever it stands in the name. */
export const NEVER_IN_PLACES =
  /^(?:ministry|department|centre|center|centers|agency|commission|organi[sz]ation|committee|bureau|institute|service|services|authority|board|regulations|secretary|covid|coronavirus|virus|influenza|disease|fever|syndrome|measles|dengue|mpox|care|unit|permit|pass|officer|act|plan|programme|program)$/i;

/** Words of a lower case after a name that only say what sort of place it is. */
export const SORT_OF_PLACE =
  /\s+(?:local authority areas?|local authorit(?:y|ies)|local government areas?|health boards?(?: areas?)?|council(?: areas?)?|local council|health and social care trust|areas?|regions?|province|city|county|district|prefecture|state|municipality|governorate|department|oblast|township|village|town|island)$/u;
