import type { MetricWord } from './nounMetrics';

/** General nouns: what they count is said elsewhere in the clause. */
export const WEAK_METRICS: readonly MetricWord[] = [
  ['sheltered', /^(?:evacuees|(?:shelter )?occupants)$/i],
  ['rescued', /\bsurvivors$/i],
  [
    'confirmed',
    /\b(?:cases?|caseload|infections?|infected|viruses|detections|confirmations?|diagnos[ei]s|instances|(?:imported|indigenous|locally transmitted) patients?)\b|^(?:newly )?confirmed$/i,
  ],
];

/** Nouns of people that name no metric. */
export const PEOPLE =
  /\b(?:people|persons?|patients?|individuals?|residents?|men|man|women|woman|males?|females?|children|child|adults|members?|workers?|nationals|national(?! [a-z])|citizens?|tourists?|pupils?|students?|farmers?|fishermen|fishers|sailors?|pilgrims?|climbers?|hikers?|skiers?|soldiers?|boys?|girls?|inmates?|holders?|travell?ers?|visitors?|others?|Singaporeans|foreigners|infants|babies|elderly|victims?|villagers?|miners?|survivors?|families|households|evacuees|motorists?|drivers?|pedestrians?|motorcyclists?|cyclists?|employees?|tenants?|offenders?|prisoners?|refugees?|migrants?|youths?|teenagers?|adolescents?|seniors|mothers|fathers|retailers|civilians|occupants|campers|guests|bystanders|protest[eo]rs|demonstrators|worshippers|devotees|revell?ers|spectators|concertgoers|commuters|riders|bikers|truckers|swimmers|surfers|boaters|paddlers|kayakers|anglers|hunters|trekkers|mountaineers|holidaymakers|vacationers|backpackers|immigrants|expatriates|stowaways|asylum seekers|labou?rers|herders|loggers|peasants|teachers|lecturers|juveniles|minors|schoolchildren|schoolgirls|schoolboys|teens|toddlers|newborns|pensioners|detainees|hostages|militants|insurgents|rebels|terrorists|gunmen|attackers|assailants|robbers|thieves|dealers|traffickers|smugglers|gangsters|poachers|fugitives|seamen|mariners|crewmen|airmen|accomplices|activists|arsonists|athletes|bandits|bathers|builders|burglars|captives|clergymen|clerics|clubbers|cooks|councillors|councilors|couples|dancers|deportees|diners|escapees|extremists|fans|footballers|fraudsters|grandparents|guerrillas|hackers|hooligans|islanders|jihadists|joggers|journalists|kidnappers|kids|lawmakers|lawyers|locals|looters|maids|merchants|mineworkers|monks|mourners|musicians|nannies|nuns|orphans|partygoers|pastors|picnickers|pickpockets|players|politicians|priests|ranchers|reporters|ringleaders|rioters|scammers|scouts|separatists|settlers|shepherds|shoplifters|shopkeepers|shoppers|singers|snowboarders|stallholders|supporters|townspeople|traders|tribesmen|vendors|walkers|widows|worshipers|yachtsmen)\b/i;
