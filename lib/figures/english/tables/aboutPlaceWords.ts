import { NAME } from '../places/placeNames';
import { latin } from '../words/latin';
import { ADJECTIVES } from './adjectives';
import { ISLANDS } from './islands';
import { SMALL_NUMBERS } from './numberWords';

/** Words round a place's name that tell whether the bulletin is about it. */

/** "At the Alder Court apartments", "in the Alderian foothills": what a name before these is called after, no settlement. */
export const THINGS =
  '(?:apartments?|apartment|building|complex|condominiums?|factory|foothills|forests?|gorge|highlands|hills|hotel|mall|mine|mountains?|mountain|nightclub|plant|plains|prison|pub|ranges?|restaurant|school|stadium|store|supermarket|tower|warehouse)(?! (?:attack|blast|blaze|collapse|crash|explosion|fire|robbery|shooting)\\b)';

export const WITHIN =
  /\b(?:in|across|throughout|within|off|hit|hits|struck|rocked|rocks|jolted|jolts|through|for|of|near|on|central|(?:north|south|east|west)\w*)\s(?:the\s)?$|[’']s\s$/i;
export const REPORTS = latin(
  String.raw`^(?:[’']s\b|\s(?:has |have |had |on |today |also |\p{Lu}\p{Ll}+day,? )*(?:reported|reports|recorded|records|confirmed|confirms|announced|logged|logs|registered|notified|sees|saw|has|had|have|adds|added|received|welcomed)\b|\s[–—-]\s|:)`,
);
/** Behind the city that a report is dated from. */
export const DATED_FROM = /^(?:[:.]\s|,?\s[^.]{0,24}\s?[–—-]\s|\s\()/;
export const DASHED = latin(String.raw`^(?:, \p{Lu}[\p{L}.]+)?\s(?:--|[–—-])\s`);
/** Bodies whose name says what they look after: "Health Commission of X", "X Police", "Public Health X". */
export const BODY_BEFORE =
  /\b(?:Ministry|Department|Government|Commission|Authority|Agency|Office|Health|Statistics|Service|Bureau|Centre|Center)\s(?:of\s|for\s|in\s)?(?:the\s)?(?:(?:Health|Statistics)\s(?:\([A-Z]{2,6}\)\s)?(?:of|in)\s)?$/;
export const BODY_BEHIND = latin(
  String.raw`^(?:[’']s)?\s(?:City\s|State\s)?(?:Police|Customs|Fire|Department|Ministry|Government|Health|Public Health|CDC|(?:National|Federal|Central|Civil|Disaster|Emergency) \p{Lu}|(?:Institute|Agency|Authority|Bureau|Centre|Center|Council) (?:of|for)\b|Red Cross|Red Crescent|Statistics|Hydro|Power|officers|(?:public )?health (?:ministry|authorit\w+|department|officials|agency|service|unit)|public health\b|governor|government|Provincial|Municipal)\b`,
);
/** "Xinjiang Production and Construction Corps": the place is part of a longer name. */
export const LONGER_NAME = latin(
  String.raw`^\s(?!Province|State|Prefecture|Regency|Municipality|Region|City|County|Special|SAR|Island|Ports? of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}`,
);
/** Bodies that speak of the whole world. */
export const ABROAD =
  /^\s(?:Geological|Earthquake|Meteorological|Centers?\sfor|National\s(?:Hurricane|Weather))/;
/** "2,460 km north of X": a town that only says where. */
export const DISTANT = /\b(?:km|kilomet\w+|miles?|mi)\b[^.;,]{0,30}\boff?\s(?:the\s)?$/i;
export const AWAY =
  /\b(?:from|(?:led|coordinated|hosted|chaired|headed) by|who (?:live|lives|lived|work|works|worked) in|travel\w* (?:to|in)|visit\w*(?: to)?|returned to \w+ from|(?:back|way|head(?:ed|ing)) to|between|bound for|outside(?: of)?|as far away as|felt in|(?:to|for|from) (?:an? )(?:\w+ ){1,2}in)\s(?:the\s)?(?:(?:north|south|east|west|central)\w*\s)?(?:(?:capital|city|town|village|province|state) of\s)?$/i;
/** "visitors to X", "tourists arrived in X": the place that counts them. */
export const VISITED =
  /\b(?:visitors?|tourists?|arrivals?|travellers?|travelers?|guests?)\b[^.;]{0,30}\b(?:to|in|at|visited|visiting|entered|entering)\s(?:the\s)?$/i;
/** Those counted have come from there: told of them, no part of the count. */
export const CAME = /\b(?:arriv|return|travel|flew|flown|came|import)\w*\s(?:from|in|at)\s(?:the\s)?$/i;
export const PEOPLE_OF =
  /^\s(?:national|nationals|citizen|citizens|man|men|woman|women|tourists?|passport|origin)\b/;
const NUMBER = `(?:\\d[\\d,. ]{0,14}|\\b(?:${[...SMALL_NUMBERS.keys()].join('|')}))`;
export const PART_BEFORE = latin(
  `${NUMBER}(?:\\s[\\p{L}-]+){0,4}\\s(?:in|from|at)\\s(?:the\\s)?(?:(?:city|district|province|state|town)\\sof\\s)?$`,
  'i',
);
export const PART_BEHIND = latin(
  `^[’']?s?(?:\\s\\p{L}+){0,3}(?:\\s?[:(–]\\s?|\\s(?:with\\s|had\\s|has\\s|reported\\s)?)(?!\\d+(?:\\.\\d+)? ?°)${NUMBER}`,
  'i',
);
/** How a place lies in its country: "the southern port city of X", "central X". */
export const SITUATED =
  '(?:(?:north|south|east|west|mid)[\\p{Ll}-]*|central|coastal|remote|rural|downtown|mountainous|mountain|port|resort|industrial|mining|border|tourist|historic|landlocked|desert|restive|sprawling|oil-rich|far)';
/** "the Swiss canton of X" */
export const OF_NATION = `(?:(?:${[...ADJECTIVES.keys()].join('|')}|\\p{Lu}\\p{Ll}+(?:ese|ian|ish)) )?`;
/** What a place is: "the town of X". */
export const SORTS =
  'canton|city|town|village|district|county|community|suburbs?|neighbou?rhood|township|commune|province|region|state|prefecture|regency|department|municipality|resort|part|parts|outskirts|edge';
/** "The blast shook A": what struck a place was there. */
export const STRIKES =
  'buried|destroyed|devastated|engulfed|evacuated|flattened|hits?|jolt(?:ed|s)|ravaged|rattle[ds]|rock(?:ed|s)|shakes|shook|struck|battered|deluged|lashed|pounded|(?:gush|pour|surg)ed into|(?:flow|passe|run)s through|(?:ripped|swept|tore) through';
export const UNKNOWN = latin(
  `(?<![\\p{L}])(?:[Ii]n|[Aa]t|[Aa]cross|throughout|near|off|over|on(?= the (?:outskirts|edge) of\\b| (?:${ISLANDS})\\b| the island of\\b)|${STRIKES}|aboard|on board|ship|ferry|[NSEW]{1,3} of|(?:north|south|east|west)\\p{Ll}* of|(?:residents|staff|patients|pupils) of) (?:the |an? (?:\\p{Ll}+ )?(?=parts? |suburb ))?(?:${SITUATED} ){0,2}(?:${OF_NATION}(?:[\\p{Ll}-]+ ){0,2}(?:${SORTS}|coast|island|cruise ship|ship) of (?:the )?|cruise ship |(?:\\p{Lu}\\p{L}+ ){0,2}capital,? )?(${NAME})(?![\\p{L}’'-])(?! (?:\\p{Lu}[\\p{L}’'-]* ){0,3}(?:clusters?|rivers?|lake|sea|bay|strait|highway|expressway|road|motorway|${THINGS})\\b)(?<sort> (?:district|province|county|city|region|state|prefecture|regency|island)\\b)?`,
  'g',
);
const DIVISION =
  'canton|city|county|department|district|governorate|municipality|parish|prefecture|regency|province|region|state|territory|town';
/** "Alder's northern province of Birch" */
export const OWNED_DIVISION = latin(
  `(?<=\\p{L}[’']s |s[’'] )(?:${SITUATED} ){0,2}(?:${DIVISION}|village) of (${NAME})`,
  'g',
);
/** "Alder's Birch district" */
export const OWNED_DISTRICT = latin(`(?<=\\p{L}[’']s |s[’'] )(${NAME})(?= (?:${DIVISION})\\b)`, 'g');
/** "Alder's Central Region" */
export const OWNED_REGION = latin(
  `(?<=\\p{L}[’']s |s[’'] )(${NAME} (?:Department|District|Division|Governorate|Prefecture|Province|Region|State))\\b`,
  'g',
);
export const OFFICIAL =
  / (?:Province|State|Prefecture|Regency|Municipality|Region|City|County|Island|Islands|Valley)$/u;
/** "Kent Police said", "Lakeland Health Office", "Lakeland Province saw": a body or a name that says what it is needs no preposition. */
export const BODY_OR_OFFICIAL = latin(
  String.raw`(?<![\p{L}’'-])(?<!\bof (?:\p{Lu}\p{Ll}+ ){0,2})(?!(?:Traffic|Federal|National|Royal|State|Provincial|Border|Military|Local|City|Metropolitan|Marine|Railway|The)\b)((?:\p{Lu}\p{Ll}+ ){0,2}?\p{Lu}\p{Ll}+)(?: (?:State|City|Traffic|Regional|County|Municipal|Provincial|Metropolitan))? (?:(?:Police|Fire (?:and Rescue|Service|Brigade)|Headquarters|Hydro|officers|(?:Public )?Health (?:Office|Department|Board|Commission|Authority|Unit)|Public Health)|Province|Prefecture|Regency|Municipality|Governorate)\b`,
);
export const NO_PLACE_OF_A_BULLETIN =
  /\b(?:Street|Road|Lane|Avenue|Drive|Hospital|School|University|College|Airport|Church|Prison|Hotel|Station|Centre|Center|Port|Market|Dormitory|Lodge|Club|Mall|Terminal|Plaza|Building|House|Hall|Tower|Court|Home|Ward|Factory|Plant|Refinery|Workshop|Colliery|Mine|Bridge|Tunnel|Stadium|Air|Aviation|Cargo|Chemicals?|Ferries|Foods?|Group|Holdings|Lines?|Mining|Motors|Oil|Petroleum|Railways?|Shipping|Steel)$/u;
/** "Alder Province accounts for 309 of the cases": part of something wider, however alone it stands. */
const ITS_SORT = '^(?: (?:[Pp]rovince|[Ss]tate|[Rr]egion|[Cc]ounty|[Dd]istrict))?';
export const SHARE_BEHIND = new RegExp(
  `${ITS_SORT} (?:account(?:s|ed) for|makes? up|made up|ha[ds] [\\d,]+ of (?:them|these|those))\\b`,
  'u',
);
/** "Alder has the highest number of cases": one of several. */
export const MOST_BEHIND = new RegExp(
  `${ITS_SORT} (?:now |also |still |again )*(?:has|have|had|saw|recorded|reported|registered|remains|remained|is|was|accounted for|accounts for) the (?:[\\w-]+ )?(?:highest|most|largest|greatest|lowest|fewest|smallest|worst|hardest|leading)\\b`,
  'u',
);
/** "…, followed by Alder": the next of several. */
export const FOLLOWED_BY = /\bfollowed by (?:the )?$/u;
/** "(8), Birch (7)": the first label of a list. */
export const LISTED_BEHIND = latin(String.raw`^ ?\([^()]{1,24}\)(?:,|,? and) \p{Lu}[^(),.;]{1,30} \(`);
/** A text of several countries: none of them is its own. */
export const MANY_COUNTRIES = latin(
  String.raw`\bmulti-?country\b|\d (?:\p{L}+ ){0,2}(?:Member States|countries|territories)\b`,
  'i',
);
/** One of those, and what else is told of where it was. */
export const EVENT =
  '(?:earth)?quakes?|landslides?|mudslides?|rock(?:fall|slide)|avalanche|explosions?|explod(?:es?|ed|ing)|blasts?|blaze|fire|collapse[ds]?|crash(?:e[ds])?|collision|collide[ds]?|plunge[ds]?|f(?:alls?|ell) (?:from|into|off)|overturn(?:ed|s)?|derail(?:ed|ment|s)|capsiz(?:es?|ed|ing)|sinks?|sinking|shipwreck|lightning|stampede|crush|trampled|shootings?|shot dead|gunm[ae]n|gunfire|stabb(?:ed|ing)|bomb(?:ed|er|ing|s)?|landmine|missiles?|shell(?:ed|ing)|air ?strikes?|drone|attack(?:ed)?|ambush(?:ed)?|massacre|riot|robbery|murder(?:ed)?|abduct(?:ed|ion|s)?|kidnap(?:ped|ping)?|hijack(?:ed|ing)?|seiz(?:e|ed|es|ure)|poison(?:ed|ing)|carbon monoxide|ran over|tornado|erupt(?:s|ed|ion)|pile-?up|accident|disaster(?! (?:management|risk|relief|response|assistance|authority|agency))|tragedy|outburst|rock ?burst|cave-?in|cave[ds] in|flooded (?:mine|pit|shaft|tunnel)|trapped|(?:ammonia|chemical|chlorine|gas) leak|flash flood(?!s)|burst its banks|(?:dam|dyke|levee) (?:burst|breach)';
/** Something that happened at one place. */
export const HAPPENED = new RegExp(
  `\\b(?:${EVENT}|sank|drowned|f(?:e|a)ll(?:s|en)? (?:from|off)|skidded|ramm(?:ed|ing))\\b`,
  'i',
);
/** A word in a name that tells what happened: no name of a place. */
export const HAPPENS =
  /\b(?:Accident|Apartment|Blast|Blaze|Bus|Cases|Collision|Complex|Crash|Dead|Deaths|Displaces|Fire|Floods?|Hits?|Injure[ds]|Injured|Killed|Kills|Outbreak|Quake|Train|Truck)\b/u;
/** "9,843 accidents", "43 fatal crashes": statistics, not one event. */
export const EVENTS_COUNTED = latin(
  String.raw`(?:\d|\b(?:two|three|four|five|six|several|twin)) (?:[\p{L}-]+ ){0,2}(?:accidents|crashes|collisions|fires|blazes|explosions|landslides|incidents|floods)\b`,
  'i',
);
/** Counts of the whole world: the countries that follow are its parts. */
export const WORLD =
  /\b(?:globally|worldwide|global (?:totals?|tally|toll|count|caseload|overview|situation|epidemiological)|reported to (?:the )?(?:WHO|World Health Organi[sz]ation)|(?:WHO|World Health Organi[sz]ation) has (?:received|been (?:informed|notified))[^.]* from \d+ (?:countries|Member States|areas))\b/i;
/** What a text calls the whole that it is about. */
export const NATION_WIDE =
  /\b(?:the|our) (?:country|nation)(?:[’']s)?\b|\b(?:nationwide|countrywide|nationally)\b|\bnational (?:\w+ )?(?:total|tally|toll|caseload|count)\b|\bDirectorate General\b/i;
export const STATE_WIDE =
  /\b(?:the|our|this) (?:state|province|territory)(?:[’']s)?\b(?! (?:of|disaster|commission))|\b(?:statewide|province-?wide|provincewide)\b|\bstate (?:health )?(?:officials|authorities)\b/i;
/** A ship that a bulletin is about: "aboard the cruise ship X", "on the X" where a cruise ship is spoken of. */
export const SHIP = latin(
  `\\b(?:[Cc]ruise ship|cruise liner|ferry|(?:on board|aboard)(?: the)?|on the) (${NAME})`,
  'g',
);
export const AFLOAT = /\bcruise (?:ship|liner)\b/i;
/** "Maui wildfire update", "Lakeside mine collapse": a name that opens a headline of something that happened there. */
export const EVENT_AT = latin(
  String.raw`^(?!(?:Train|Bus|Ferry|Mine|School|Forest|Cruise|Coal|House|Flat|Ship|Plane|Flash|Deadly|Fatal|Heavy|Strong|Major|Huge|Winter|Storm|Dam|Gas|Ice|Snow|Factory|Hotel|Market|Boat|Landslide|Bridge)\b)((?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Ll}+ ){0,2}(?:quake|earthquake|fires?|wildfires?|bushfires?|blaze|blast|explosion|floods?|flooding|landslides?|mudslides?|crash|collapse|derailment|shooting|stampede|crush|storm|outbreak|eruption|tornado|sinking|disaster|avalanche)\b`,
);
