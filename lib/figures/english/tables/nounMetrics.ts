/**
 * What English words name which metric. `strong`: says it whatever stands round it; `weak`: a general word (cases, patients, people)
 * that a more telling word in the same clause, or the whole that the figure is part of, overrules.
 * The first pattern that matches wins, so outcomes stand before states, states before kinds, kinds before general words.
 */
export interface MetricWord {
  readonly metric: string;
  readonly words: RegExp;
}

/** In the noun phrase right after the number, or in the label of a table, list or "the number of … is". */
export const NOUN_METRICS: readonly MetricWord[] = [
  { metric: 'high_risk_areas', words: /\bhigh[- ]risk areas?$/i },
  { metric: 'mid_risk_areas', words: /\b(?:medium|mid|moderate)[- ]risk areas?$/i },
  { metric: 'low_risk_areas', words: /\blow[- ]risk areas?$/i },
  { metric: 'flood_warnings', words: /\bflood warnings?$/i },
  { metric: 'flood_alerts', words: /\bflood alerts?$/i },
  { metric: 'icu_beds', words: /(?<!non-)\b(?:ICU|intensive care|critical care)(?: unit)? (?:\w+ )?beds\b/i },
  { metric: 'beds', words: /\bbeds(?: (?:available|free|vacant|occupied|in use))?$/i },
  { metric: 'area', words: /\bacreage\b|^acres$|\b(?:acres|hectares) burn(?:ed|t)\b/i },
  { metric: 'case_fatality', words: /\b(?:case[- ]fatality|CFR)\b/i },
  { metric: 'deaths_missing', words: /\b(?:dead|deaths?|died|killed) (?:and|or) missing\b/i },
  { metric: 'antigen_positivity', words: /\b(?:antigen|rapid|lateral flow|RAT|LFD) positivity\b/i },
  { metric: 'pcr_positivity', words: /\bPCR positivity\b/i },
  {
    metric: 'antigen_positive',
    words:
      /\bpositive (?:antigen|rapid|lateral flow|RAT)\b|\b(?:antigen|rapid antigen|lateral flow|RAT|LFD)[- ](?:confirmed|positives?)\b/i,
  },
  { metric: 'pcr_positive', words: /\bpositive PCR\b|\bPCR[- ](?:confirmed|positives?)\b/i },
  {
    metric: 'antigen_tests',
    words: /\b(?:antigen|lateral flow|rapid antigen|rapid diagnostic) tests?\b|\bRATs\b/i,
  },
  {
    metric: 'accidents',
    words: /\b(?:fatal|serious|severe|minor) (?:\w+ )?(?:accidents|crashes|collisions)\b/i,
  },
  { metric: 'injured', words: /\binjuries$/i },
  { metric: 'inspections', words: /\binspections\b|\b(?:breath|alcohol|drug) tests\b/i },
  {
    metric: 'cases',
    words:
      /\b(?:crimes|homicides|murders|burglaries|robberies|thefts)\b|\b(?:crime|homicide|murder|burglary|robbery|theft)(?: (?:count|figure|reports?))?$/i,
  },
  {
    metric: 'offences',
    words:
      /\b(?:drink|drunk|drug)[- ]drivers?\b(?! arrested)|\bspeeding (?:drivers|motorists|offences)\b|\bspeeders\b/i,
  },
  { metric: 'searches', words: /\b(?:stop and )?searches\b/i },
  {
    metric: 'crew',
    words:
      /\b(?:line(?:men|workers)|(?:line|repair|restoration) (?:crews|workers)|field (?:personnel|workers))\b/i,
  },
  { metric: 'checkpoints', words: /\b(?:roadblocks|checkpoints|road blocks)\b/i },
  {
    metric: 'tests_negative',
    words:
      /\bnegative\b(?=.*\btests?\b)|\btests?\b.*\bnegative\b|\b(?:coming|came|come|returned) (?:back )?negative\b|^\W*(?:confirmed )?negatives?\W*$|^test(?:ed|ing) negative\b|\bnegative (?:results?|tests?|samples?|swabs?|specimens?)\b/i,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:deaths?|fatalit(?:y|ies)|deceased|dead|died|dies|killed|bodies|passed away|death toll|lives(?: lost)?|drowned|toll|die|fatal cases?)\b|^fatal$/i,
  },
  {
    metric: 'confirmed_removed',
    words:
      /\b(?:duplicates?|duplicate entr(?:y|ies)|reassigned|reclassified|de-?notified|removed|discarded)\b/i,
  },
  { metric: 'contacts_released', words: /\bcontacts?\b.*\b(?:released|completed|cleared|ended)\b/i },
  {
    metric: 'contacts_observed',
    words:
      /\bcontacts?\b.*\b(?:(?:under|in) (?:\w+ ){0,2}(?:observation|surveillance|monitoring|isolation|quarantine))\b|\bunder (?:medical )?observation\b/i,
  },
  {
    metric: 'followed',
    words: /\bcontacts?\b.*\b(?:under|in|being|remain(?:ing)?) (?:active )?(?:follow-?up|followed)\b/i,
  },
  { metric: 'contacts', words: /\bcontacts\b|\bclose contact\b/i },
  {
    metric: 'recovered',
    words: /\b(?:recovered|recover(?:y|ies)|cured|discharged?|discharges|(?:resolved|recovered) cases?)\b/i,
  },
  { metric: 'confirmed', words: /\bactive (?:\w+ )?(?:cases?|infections?)\b/i },
  { metric: 'icu', words: /\b(?:ICUs?|intensive care|critical care)\b/i },
  { metric: 'ventilated', words: /\bventilat(?:ed|ion|ors?)\b|\bintubated\b|\bon vents?\b/i },
  {
    metric: 'tests_pending',
    words:
      /^(?:are |is |remain )?(?:still )?(?:awaiting (?:results?|tests?|test results?)|pending)\b|\b(?:awaiting (?:test )?results?|results? (?:are |is |remain )?(?:pending|awaited|outstanding))\b/i,
  },
  { metric: 'severe_or_critical', words: /\bsevere(?:ly)? (?:and|or) critical(?:ly)?\b/i },
  { metric: 'moderate_or_severe', words: /\bmoderate (?:and|or) severe\b/i },
  { metric: 'mild_or_moderate', words: /\bmild (?:and|or|to) moderate\b/i },
  { metric: 'critical', words: /\bcritical(?:ly ill)?\b/i },
  { metric: 'serious', words: /\bserious(?:ly)?(?: ill| condition| cases| patients)\b|^serious\b/i },
  { metric: 'severe', words: /\bsevere(?:ly)?\b/i },
  { metric: 'moderate', words: /\bmoderate(?:ly ill)?\b/i },
  { metric: 'mild', words: /\bmild(?:ly ill)?\b/i },
  { metric: 'stable', words: /\bstable\b/i },
  {
    metric: 'in_hospital',
    words: /\b(?:hospitali[sz]ed|hospitali[sz]ations?|in-?patients?|admissions?|admitted|in hospitals?)\b/i,
  },
  { metric: 'asymptomatic', words: /\basymptomatic\b/i },
  {
    metric: 'suspected_excluded',
    words: /\bsuspect(?:ed)?\b.*\b(?:ruled out|excluded|discarded|negative)\b/i,
  },
  {
    metric: 'suspected_or_confirmed',
    words: /\b(?:suspected (?:or|and) confirmed|confirmed (?:or|and) suspected)\b/i,
  },
  {
    metric: 'confirmed_probable',
    words:
      /\b(?:confirmed (?:and|or) (?:highly )?(?:probable|presumptive)|(?:probable|presumptive) (?:and|or) confirmed)\b/i,
  },
  { metric: 'suspected', words: /\bsuspect(?:ed)?\b/i },
  { metric: 'probable', words: /\b(?:probable|presumptive)\b/i },
  { metric: 'isolated', words: /^in (?:\w+ )?(?:community|isolation|quarantine|recovery) (?:facilit|cent)/i },
  { metric: 'isolated', words: /\b(?:isolated(?! (?:\w+ )?(?:cases?|incidents?|infections?))|isolating)\b/i },
  { metric: 'quarantined', words: /\b(?:quarantined|quarantine orders?)\b/i },
  { metric: 'vaccinated', words: /\bvaccinated\b/i },
  { metric: 'vaccinated', words: /^(?:both|second|first|third|booster|all) doses?$|^(?:a )?booster$/i },
  { metric: 'doses', words: /\btotal vaccination$|\b(?:doses|jabs|vaccinations|vaccines|booster shots)\b/i },
  { metric: 'missing', words: /\b(?:missing|unaccounted|(?:people|persons) missed)\b/i },
  { metric: 'unhurt', words: /\b(?:unhurt|unharmed|uninjured|unscathed)\b/i },
  { metric: 'casualties', words: /\bcasualties of all\b|\bcasualties\b(?=.*\bseverit)/i },
  { metric: 'injured', words: /\b(?:injur(?:y|ies|ed)|wounded|hurt|casualties)\b/i },
  { metric: 'evacuated', words: /\bevacuat(?:ed|ions?)\b(?! (?:cent|shelter|site|order))/i },
  { metric: 'displaced', words: /\b(?:displaced|homeless|IDPs)\b/i },
  { metric: 'relocated', words: /\brelocated\b/i },
  { metric: 'rescued', words: /\brescue[ds]\b/i },
  { metric: 'suspects_arrested', words: /\b(?:arrests?|arrested|suspects|arrestees|detentions)\b/i },
  {
    metric: 'gangs_busted',
    words:
      /\b(?:gangs|(?:drug|crime|criminal|fraud|trafficking|smuggling) rings|syndicates|criminal (?:groups|networks)|crime groups)\b/i,
  },
  { metric: 'case_rate', words: /\b(?:incidence|case rate|notification rate|cases per)\b/i },
  { metric: 'positivity', words: /\b(?:positivity|positive rate|per cent positive|percent positive)\b/i },
  {
    metric: 'people_tested',
    words: /\b(?:people|persons|individuals|patients|residents)(?: \w+)? tested\b(?! (?:positive|negative))/i,
  },
  { metric: 'confirmed', words: /\b(?:tested )?positives?\b(?! discharg)/i },
  { metric: 'tests', words: /\b(?:tests|testing|test|swabs|samples|specimens)\b/i },
  { metric: 'sequences', words: /\bsequences?\b|\bgenomes\b/i },
  { metric: 'lineages', words: /\b(?:sub)?lineages?\b/i },
  { metric: 'clusters', words: /\b(?:sub-?)?clusters\b|^(?:new |active )?cluster$/i },
  {
    metric: 'exposure_sites',
    words: /\b(?:exposure|infection|contact) (?:sites|locations|venues)\b|\bvenues of concern\b/i,
  },
  {
    metric: 'outbreaks',
    words: /\boutbreaks\b|\brespiratory (?:infection )?incidents\b|^(?:new |further |\w+ )?outbreak$/i,
  },
  {
    metric: 'reported',
    words: /\b(?:(?:case )?reports (?:of|received)|additional reports|notifications)\b/i,
  },
  { metric: 'aftershocks', words: /\baftershocks?\b/i },
  { metric: 'quakes', words: /\b(?:earth)?quakes\b|\btremors\b/i },
  { metric: 'accidents', words: /\b(?:accidents|crashes|collisions)\b/i },
  {
    metric: 'offences',
    words:
      /\b(?:offen[cs]es|violations|offenders|fines|tickets|penalty notices|infringements?|summonses|infractions)\b/i,
  },
  { metric: 'countries', words: /\b(?:countries|territories|member states|jurisdictions)\b/i },
  {
    metric: 'shelters',
    words:
      /\b(?:shelters|(?:evacuation|cooling|warming|welfare|reception|relief|rest|accomm?odation|displacement) (?:centres|centers)|(?:^|relief |displacement |temporary )camps)\b/i,
  },
  { metric: 'trapped', words: /\btrapped\b/i },
  {
    metric: 'stranded',
    words:
      /\b(?:families|people|persons|households|passengers|residents)\b.*\bstranded\b|^stranded (?:[\w-]+ )?(?:families|people|persons|passengers|residents|tourists|commuters|motorists)\b/i,
  },
  {
    metric: 'equipment',
    words: /\b(?:pumps|excavators|bulldozers|drones|generators|loaders|pieces of equipment)\b/i,
  },
  {
    metric: 'supplies',
    words:
      /\b(?:tents|blankets|quilts|(?:food|relief|hygiene|aid) (?:packs|packets|parcels|items|kits)|packets|relief (?:goods|supplies)|folding beds|bottles of water)\b/i,
  },
  {
    metric: 'stations_down',
    words: /\b(?:(?:mobile|cell|phone) (?:towers|sites|masts)|base stations|substations)\b/i,
  },
  {
    metric: 'users_restored',
    words: /\b(?:customers|homes|households|users|power)\b.*\b(?:restored|reconnected)\b/i,
  },
  {
    metric: 'users_affected',
    words: /\b(?:customers|(?:power )?outages|consumers)\b|\bhouseholds? (?:without|lost|left without)\b/i,
  },
  {
    metric: 'staff',
    words:
      /\b(?:personnel|firefighters|fire fighters|rescuers|searchers|(?:rescue|emergency|relief|medical|health) workers|officers|police|policemen|troopers|deputies|constables|(?:police|federal|special) agents|soldiers|troops|responders|volunteers|helpers|divers|engineers|medics|doctors|nurses|paramedics|(?:guard|army|team) members|members of the (?:guard|army|police)|guardsmen|servicemen|staff)\b/i,
  },
  {
    metric: 'vehicles',
    words:
      /\b(?:fire engines|engines|vehicles|trucks|ambulances|cars|lorries|appliances|fire trucks|tenders)\b/i,
  },
  {
    metric: 'search_dogs',
    words: /\b(?:search|sniffer|rescue|cadaver|police)[- ](?:and[- ]rescue )?dogs\b|^dogs$/i,
  },
  { metric: 'passengers', words: /\bpassenger (?:movements|trips|journeys)\b/i },
  { metric: 'flights', words: /\b(?:aircraft|flight) movements\b/i },
  { metric: 'helicopters', words: /\bhelicopters\b/i },
  { metric: 'visitors', words: /\b(?:visitors?|tourists?)(?: arrivals)?\b/i },
  { metric: 'population', words: /^(?:\w+ )?population$|^pop$|\binhabitants$/i },
  { metric: 'refugees', words: /\brefugees$/i },
  { metric: 'unemployed', words: /\b(?:unemployed|jobless)\b/i },
  { metric: 'boats', words: /\b(?:boats|vessels|ships)\b/i },
  { metric: 'teams', words: /\b(?:teams|crews|squads|battalions)\b/i },
  {
    metric: 'on_board',
    words:
      /\b(?:people|passengers|crew|persons|tourists)(?: and crew)?(?: members)? (?:on board|onboard|aboard)\b|\bpassengers\b|\bpassenger$|\bcrew(?:[ -]?members)?$/i,
  },
  {
    metric: 'affected',
    words: /\baffected\b|\b(?:flood|storm|cyclone|typhoon|disaster|quake) victims\b/i,
  },
  {
    metric: 'confirmed',
    words: /\bconfirmed\b(?=.*\b(?:cases?|infections?|patients?)\b)|\blaboratory[- ]confirmed\b/i,
  },
];
