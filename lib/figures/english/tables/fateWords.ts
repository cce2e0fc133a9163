import { type Prefiltered, prefiltered } from '../../../text/prefilter/prefiltered';
import { latin } from '../words/latin';

/** What police and customs take, in general. */
const GOODS =
  'articles|contraband|drugs|evidence|exhibits|goods|items|materials|narcotics|products|property|substances|things|weapons';
const TAKEN = '(?:seiz|confiscat|impound|recover)(?:ed|ing|ure of)';
const AMONG =
  '(?:include[sd]?|including|were|are|comprised?|consist(?:s|ed) of)(?: (?:approximately|about|around|some|over|more than|nearly))?';
/**
 * What became of counted things that are no people, no cases and no houses: the metric is the thing and its fate, flights_cancelled,
 * roads_closed, poles_replaced, as metrics.md names suspects_arrested and funds_frozen. `behind`: participles after the noun; `ahead`:
 * verbs before the number.
 */
export const FATES: readonly {
  readonly fate: string;
  readonly behind: Prefiltered;
  readonly ahead: Prefiltered;
}[] = [
  fate('cancelled', 'cancell?ed|called off|scrapped', 'cancell?(?:ed|ing|ations? of)|to cancel'),
  fate('checked', 'stopped', 'stop(?:ped|ping)'),
  fate('delayed', 'delayed|held up'),
  fate('diverted', 'diverted|rerouted'),
  fate('suspended', 'suspended|halted', 'suspend(?:ed|ing)|halt(?:ed|ing)'),
  fate(
    'closed',
    'closed(?! to the)|shut(?: down)?|shuttered|(?:not passable|impassable|unpassable)',
    'clos(?:ed|ing|ure of)|shut(?:ting)?(?: down)?',
  ),
  fate('blocked', 'blocked|obstructed'),
  fate('reopened', 're-?opened', 're-?open(?:ed|ing)'),
  fate('restored', 'restored|reconnected|back(?= ?[.;,]|$)|back on|back online|working again'),
  fate('repaired', 'repaired|fixed|mended', 'repair(?:ed|ing)|fix(?:ed|ing)'),
  fate('replaced'),
  fate(
    'inspected',
    '(?:underwent |subjected to )(?:\\w+ )?inspections?|inspected|checked',
    'inspect(?:ed|ing)|check(?:ed|ing)',
  ),
  fate('cleared', 'cleared|removed', 'clear(?:ed|ing)'),
  fate('towed', 'towed'),
  fate('impounded'),
  fate(
    'seized',
    'seized|confiscated',
    // "the items seized included", "seized several items including"
    `in possession of|smuggling|(?:caught|found) (?:carrying|transporting|with)|(?:seiz|confiscat)(?:ed|ing)|^\\W*(?:Seized|Confiscated)\\b[^:.;\\d]{0,40}:|(?:seizure|confiscation)s? of|${TAKEN} (?:${GOODS})[^.;:\\d]{0,30}? ${AMONG}|(?:${GOODS}) (?:that were |which were )?${TAKEN}[^.;:\\d]{0,30}? ${AMONG}|${TAKEN} (?:[\\w’'-]+ ){1,6}(?:including|namely|such as|comprising)`,
  ),
  fate('distributed', 'distributed|handed out', 'distribut(?:ed|ing)|hand(?:ed|ing) out'),
  fate('opened', 'opened|set up', 'open(?:ed|ing)|set(?:ting)? up'),
  fate('installed'),
  fate('executed', 'executed|carried out', 'execut(?:ed|ing)|carr(?:ied|ying) out'),
  fate('visited', 'visited|called at', 'visit(?:ed|ing)|called at'),
  fate('issued', 'issued', 'issu(?:ed|ing|ance of)'),
  fate('served', 'served', '(?!)'),
  fate('collected'),
  fate('sealed'),
  fate('netted'),
  fate('disinfected'),
  fate('refloated'),
  fate('threatened', 'threatened|under threat|at risk', 'threaten(?:ed|ing)'),
  fate('terminated', 'terminated|cut off'),
  fate('recovered', 'recovered', 'recover(?:ed|ing|y of)'),
  fate('searched'),
  fate('intercepted'),
  fate('demolished', 'demolished|pulled down|torn down', 'demolish(?:ed|ing)'),
  fate('stolen', 'stolen', 'st(?:ole|ealing)|theft of'),
  fate('withdrawn', 'withdrawn', 'withdr(?:ew|awing)'),
  fate('stranded', 'stranded|stuck'),
  fate('frozen', 'frozen', 'fr(?:oze|ozen)'),
  fate('identified', 'identified', 'identif(?:ied|ying)'),
  fate('returned', 'returned|handed over|repatriated', 'return(?:ed|ing)|hand(?:ed|ing) over'),
  fate('busted', 'busted|smashed|dismantled|neutrali[sz]ed|broken up|crippled', 'bust(?:ed|ing)'),
  fate('derailed', 'derail(?:ed|s)?|(?:jumped|leave|left|came off) the (?:tracks?|rails)'),
  fate('collapsed', 'collapsed', '(?!)'),
  fate(
    'damaged',
    '(?:(?:partly|partially|badly|severely|slightly|seriously|heavily) )?damaged|hit(?! and killed)',
  ),
  fate(
    'destroyed',
    'destroyed|(?:washed|swept|carried) away|wrecked|burnt|burned|gutted',
    'destroy(?:ed|ing)|destruction of|wreck(?:ed|ing)|smash(?:ed|ing)|(?:wash|swept|sweep|carri)(?:ed|ing)? away|gutt(?:ed|ing)',
  ),
  fate(
    'flooded',
    'flooded|submerged|inundated|under water',
    'flood(?:ed|ing)|submerg(?:ed|ing)|inundat(?:ed|ing)',
  ),
  fate(
    'down',
    '(?:brought |blown |knocked |torn |came |come )?down|felled|uprooted|toppled|fell|fallen|knocked out',
    '(?:brought|blew|knocked|tore|bringing|blowing|knocking) down|knock(?:ed|ing) out|uproot(?:ed|ing)|toppl(?:ed|ing)|fell(?:ed|ing)',
  ),
  fate(
    'affected',
    'affected',
    '(?:cyclone|fires?|floods?|flooding|quake|storm|typhoon|waters?) (?:have |has )?(?:affected|hit|reached)',
  ),
  fate('involved', 'involved in', '(?!)'),
  fate('lost', 'lost|loss(?:es)?|killed|died|drowned|perished|dead|sunk|sank', '(?!)'),
];

/** Most say the same before the number as behind it. */
function fate(name: string, behind = name, ahead = name.replace(/ed$/u, '(?:ed|ing)')) {
  return {
    fate: name,
    behind: prefiltered(
      new RegExp(
        `^(?:(?:which|that|have|has|had|were|was|are|is|be|been|being|remain|remained|remains|also|now|still|all|later|since|so far|already|temporarily|currently|either|or|were|completely|fully|totally|partly|partially|got|get|declared|reported|deemed|considered|rendered|made|left|as) ){0,5}(?:${behind})\\b`,
        'i',
      ),
    ),
    ahead: prefiltered(new RegExp(`\\b(?:${ahead})\\s+(?:the\\s+|a total of\\s+)?$`, 'i')),
  };
}

export const LIVESTOCK =
  /\b(?:livestock|cattle|calves|cows|sheep|lambs|goats|pigs|animals|poultry|chickens|hens|ducks|turkeys|horses|camels|donkeys|yaks|reindeer|buffalo(?:es)?)$/i;
/** Things that have fates, as their metrics name them: cars are vehicles, a cow is livestock. */
export const FATED: readonly (readonly [thing: string, words: RegExp])[] = [
  ['livestock', LIVESTOCK],
  ['bodies', /\b(?:bodies|remains)$/i],
  ['vehicles', /\b(?:vehicles|cars|lorries|trucks|motorbikes|motorcycles|buses)$/i],
  ['boats', /\b(?:boats|canoes|dinghies|ferries|rafts|ships|speedboats|trawlers|vessels|yachts)$/i],
  ['carriages', /\b(?:bogies|carriages|coaches|wagons)$/i],
  ['roads', /\b(?:road|highway) (?:sections|stretches|segments)$/i],
  ['lines', /(?:^|\b(?:power|transmission|distribution|electricity) )lines$/i],
  ['drugs', /\b(?:pills|tablets)$/i],
  ['stations', /\b(?:mobile|cell|phone) (?:towers|sites|masts)$/i],
  ['guns', /\b(?:firearms|guns|handguns|shotguns|rifles|pistols)$/i],
];

/** "1,200 road closures": the event that a noun tells, as the fate of what is named before it. */
export const EVENT_NOUNS: readonly (readonly [fate: string, words: RegExp])[] = [
  ['cancelled', latin(String.raw`^(?:\p{L}+ )*?(\p{Ll}+) cancell?ations$`)],
  ['closed', latin(String.raw`^(?:\p{L}+ )*?(\p{Ll}+) closures$`)],
  ['collapsed', latin(String.raw`^(?:\p{L}+ )*?(\p{Ll}+) collapses$`)],
  ['delayed', latin(String.raw`^(?:\p{L}+ )*?(\p{Ll}+) delays$`)],
  ['diverted', latin(String.raw`^(?:\p{L}+ )*?(\p{Ll}+) diversions$`)],
];

/** What is taken from whoever had it, also where it was “recovered”. */
export const CONTRABAND =
  /\b(?:guns?|firearms|handguns|shotguns|rifles|pistols|knives|weapons|machetes|ammunition|rounds|cartridges|explosives|drugs|pills|tablets|plants|cigarettes|phones)$/i;
