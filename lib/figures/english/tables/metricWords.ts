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
  { metric: 'case_fatality', words: /\b(?:case[- ]fatality|CFR)\b/iu },
  { metric: 'deaths_missing', words: /\b(?:dead|deaths?|died|killed) (?:and|or) missing\b/iu },
  {
    metric: 'tests_negative',
    words:
      /\bnegative\b(?=.*\btests?\b)|\btests?\b.*\bnegative\b|^negatives?$|\bnegative (?:results?|tests?|samples?|swabs?|specimens?)\b/iu,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:deaths?|fatalit(?:y|ies)|deceased|dead|died|dies|killed|bodies|passed away|death toll|lives lost|drowned)\b/iu,
  },
  {
    metric: 'confirmed_removed',
    words:
      /\b(?:duplicates?|duplicate entr(?:y|ies)|reassigned|reclassified|de-?notified|removed|discarded)\b/iu,
  },
  { metric: 'contacts_released', words: /\bcontacts?\b.*\b(?:released|completed|cleared|ended)\b/iu },
  {
    metric: 'contacts_observed',
    words:
      /\bcontacts?\b.*\b(?:(?:under|in) (?:medical )?(?:observation|surveillance|monitoring|follow-up))\b|\bunder (?:medical )?observation\b/iu,
  },
  { metric: 'contacts', words: /\bcontacts\b|\bclose contact\b/iu },
  { metric: 'recovered', words: /\b(?:recovered|recover(?:y|ies)|cured|discharged?|discharges)\b/iu },
  { metric: 'icu', words: /\b(?:ICUs?|intensive care|critical care)\b/iu },
  { metric: 'ventilated', words: /\bventilat(?:ed|ion|ors?)\b/iu },
  { metric: 'severe_or_critical', words: /\bsevere(?:ly)? (?:and|or) critical(?:ly)?\b/iu },
  { metric: 'mild_or_moderate', words: /\bmild (?:and|or|to) moderate\b/iu },
  { metric: 'critical', words: /\bcritical(?:ly ill)?\b/iu },
  { metric: 'serious', words: /\bserious(?:ly)?(?: ill| condition| cases)\b|^serious\b/iu },
  { metric: 'severe', words: /\bsevere(?:ly)?\b/iu },
  { metric: 'moderate', words: /\bmoderate(?:ly ill)?\b/iu },
  { metric: 'mild', words: /\bmild(?:ly ill)?\b/iu },
  { metric: 'stable', words: /\bstable\b/iu },
  {
    metric: 'in_hospital',
    words:
      /\b(?:hospitali[sz]ed|hospitali[sz]ations?|in-?patients?|admissions?|admitted|in hospitals?|active cases?)\b/iu,
  },
  { metric: 'asymptomatic', words: /\basymptomatic\b/iu },
  {
    metric: 'suspected_excluded',
    words: /\bsuspect(?:ed)?\b.*\b(?:ruled out|excluded|discarded|negative)\b/iu,
  },
  {
    metric: 'suspected_or_confirmed',
    words: /\b(?:suspected (?:or|and) confirmed|confirmed (?:or|and) suspected)\b/iu,
  },
  {
    metric: 'confirmed_probable',
    words: /\b(?:confirmed (?:and|or) probable|probable (?:and|or) confirmed)\b/iu,
  },
  { metric: 'suspected', words: /\bsuspect(?:ed)?\b/iu },
  { metric: 'probable', words: /\b(?:probable|presumptive)\b/iu },
  { metric: 'isolated', words: /\b(?:isolated|isolating)\b/iu },
  { metric: 'quarantined', words: /\b(?:quarantined|quarantine orders?)\b/iu },
  { metric: 'vaccinated', words: /\bvaccinated\b/iu },
  { metric: 'doses', words: /\bdoses\b/iu },
  { metric: 'missing', words: /\b(?:missing|unaccounted)\b/iu },
  { metric: 'unhurt', words: /\b(?:unhurt|unharmed|uninjured)\b/iu },
  { metric: 'injured', words: /\b(?:injur(?:y|ies|ed)|wounded|hurt|casualties)\b/iu },
  { metric: 'evacuated', words: /\bevacuat(?:ed|ions?|ees)\b/iu },
  { metric: 'displaced', words: /\b(?:displaced|homeless|IDPs)\b/iu },
  { metric: 'relocated', words: /\brelocated\b/iu },
  { metric: 'rescued', words: /\brescued\b/iu },
  { metric: 'suspects_arrested', words: /\b(?:arrests|arrested|suspects|arrestees)\b/iu },
  { metric: 'case_rate', words: /\b(?:incidence|case rate|notification rate|cases per)\b/iu },
  { metric: 'positivity', words: /\b(?:positivity|positive rate|per cent positive|percent positive)\b/iu },
  {
    metric: 'people_tested',
    words: /\b(?:people|persons|individuals|patients) tested\b(?! (?:positive|negative))/iu,
  },
  { metric: 'confirmed', words: /\b(?:tested )?positives?\b(?! discharg)/iu },
  { metric: 'tests', words: /\b(?:tests|testing|test|swabs|samples|specimens)\b/iu },
  { metric: 'sequences', words: /\bsequences?\b|\bgenomes\b/iu },
  { metric: 'lineages', words: /\b(?:sub)?lineages?\b/iu },
  { metric: 'clusters', words: /\bclusters?\b(?! cases?)/iu },
  { metric: 'outbreaks', words: /\boutbreaks\b|^(?:new |further |\w+ )?outbreak$/iu },
  {
    metric: 'reported',
    words: /\b(?:(?:case )?reports (?:of|received)|additional reports|notifications)\b/iu,
  },
  { metric: 'aftershocks', words: /\baftershocks?\b/iu },
  { metric: 'quakes', words: /\b(?:earth)?quakes\b|\btremors\b/iu },
  { metric: 'accidents', words: /\b(?:accidents|crashes|collisions)\b/iu },
  { metric: 'offences', words: /\b(?:offen[cs]es|violations|offenders)\b/iu },
  { metric: 'countries', words: /\b(?:countries|countries or territories|member states)\b/iu },
  { metric: 'shelters', words: /\b(?:shelters|evacuation (?:centres|centers))\b/iu },
  {
    metric: 'users_affected',
    words: /\b(?:customers|power outages|consumers)\b|\bhouseholds? (?:without|lost|left without)\b/iu,
  },
  {
    metric: 'staff',
    words:
      /\b(?:personnel|firefighters|fire fighters|rescuers|officers|police|soldiers|troops|workers deployed|responders|volunteers|staff)\b/iu,
  },
  { metric: 'vehicles', words: /\b(?:fire engines|vehicles|trucks|ambulances|cars|appliances)\b/iu },
  { metric: 'boats', words: /\b(?:boats|vessels|ships)\b/iu },
  { metric: 'teams', words: /\b(?:teams|crews)\b/iu },
  {
    metric: 'on_board',
    words:
      /\b(?:people|passengers|crew|persons|tourists)(?: and crew)?(?: members)? (?:on board|onboard|aboard)\b|\bpassengers\b/iu,
  },
  { metric: 'affected', words: /\baffected\b/iu },
  {
    metric: 'confirmed',
    words: /\bconfirmed\b(?=.*\b(?:cases?|infections?|patients?)\b)|\blaboratory[- ]confirmed\b/iu,
  },
];

/** General nouns: what they count is said elsewhere in the clause. */
export const WEAK_METRICS: readonly MetricWord[] = [
  {
    metric: 'confirmed',
    words: /\b(?:cases?|infections?|infected|viruses|detections)\b|^(?:newly )?confirmed$/iu,
  },
];

/** Nouns of people that name no metric. */
export const PEOPLE =
  /\b(?:people|persons?|patients?|individuals|residents?|men|man|women|woman|males?|females?|children|child|adults|members?|workers|nationals|citizens|tourists|pupils|students|boys|girls|inmates|holders|travell?ers|visitors|others?|Singaporeans|foreigners|infants|babies|elderly|victims|villagers|miners|survivors)\b/iu;

/** In the predicate after the noun phrase: "… have died", "… are in intensive care". */
export const PREDICATE_METRICS: readonly MetricWord[] = [
  {
    metric: 'deaths',
    words:
      /\b(?:died|dead|killed|deceased|passed away|lost (?:his|her|their) lives?|drowned|perished|were fatal|was fatal|succumbed)\b/iu,
  },
  {
    metric: 'contacts_released',
    words:
      /\b(?:released from|completed|finished|ended) (?:their )?(?:medical observation|quarantine|isolation|surveillance|monitoring|follow-up)\b/iu,
  },
  { metric: 'contacts_observed', words: /\bunder (?:medical )?(?:observation|surveillance|monitoring)\b/iu },
  { metric: 'suspected_excluded', words: /\b(?:ruled out|excluded)\b/iu },
  { metric: 'tests_negative', words: /\bnegative\b/iu },
  { metric: 'recovered', words: /\b(?:recovered|discharged|cured|left hospital)\b/iu },
  { metric: 'ventilated', words: /\bventilat(?:ed|ors?|ion)\b/iu },
  {
    metric: 'critical',
    words:
      /\bcritical(?:ly ill| condition)\b|\bin (?:a )?critical\b|^(?:is|are|was|were|remain|remains)? ?critical\b/iu,
  },
  { metric: 'icu', words: /\b(?:ICU|intensive care|critical care)\b/iu },
  { metric: 'serious', words: /\bserious condition\b|\bseriously ill\b/iu },
  { metric: 'severe', words: /\bsevere(?:ly ill| condition)\b|\b(?:are|is|were|was) severe\b/iu },
  { metric: 'stable', words: /\bstable\b/iu },
  {
    metric: 'in_hospital',
    words:
      /\b(?:hospitali[sz]ed|(?:still |remain(?:s|ing)? |are |is |were |being treated )in (?:the )?hospitals?|warded|hospital-level care|inpatients?|admitted|receiving (?:in)?patient care|treated in hospitals?|under treatment|undergoing treatment)\b/iu,
  },
  { metric: 'asymptomatic', words: /\b(?:asymptomatic|no symptoms|without symptoms)\b/iu },
  { metric: 'injured', words: /\b(?:injured|wounded|hurt|sustained|suffered .{0,20}injuries)\b/iu },
  { metric: 'missing', words: /\b(?:missing|unaccounted)\b/iu },
  { metric: 'rescued', words: /\b(?:rescued|pulled out alive)\b/iu },
  { metric: 'evacuated', words: /\b(?:evacuated|moved to safety)\b/iu },
  { metric: 'relocated', words: /\b(?:relocated|moved to)\b/iu },
  { metric: 'displaced', words: /\b(?:displaced|homeless|fled)\b/iu },
  { metric: 'suspects_arrested', words: /\b(?:arrested|detained)\b/iu },
  {
    metric: 'quarantined',
    words: /\b(?:quarantined|(?:in|under|serving) (?:home |mandatory )?quarantine)\b/iu,
  },
  { metric: 'isolated', words: /\b(?:isolated|isolating|in (?:self-)?isolation|isolation)\b/iu },
  { metric: 'confirmed', words: /\b(?:positive|infected|confirmed with|contracted)\b/iu },
  { metric: 'vaccinated', words: /\bvaccinated\b/iu },
  { metric: 'people_tested', words: /\b(?:been tested|were tested|was tested|tested)\b/iu },
  { metric: 'confirmed', words: /\b(?:laboratory[- ]confirmed|(?:were|was|been) confirmed)\b/iu },
  { metric: 'affected', words: /\baffected\b/iu },
  { metric: 'contacted', words: /\bcontacted\b/iu },
];

/** Before the number: "killing at least …", "brings the death toll to …". */
export const LEAD_METRICS: readonly MetricWord[] = [
  {
    metric: 'deaths',
    words:
      /\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)(?: the lives of)?|deaths?|death toll|toll|fatalit(?:y|ies)|died)\b/iu,
  },
  { metric: 'injured', words: /\b(?:injur(?:es|ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)\b/iu },
  { metric: 'displaced', words: /\bdisplac(?:ed|ing|es)\b/iu },
  { metric: 'evacuated', words: /\bevacuat(?:ed|ing|ion of)\b/iu },
  { metric: 'rescued', words: /\brescu(?:ed|ing)\b|\bpulled\b/iu },
  { metric: 'suspects_arrested', words: /\barrest(?:ed|ing|s of)\b/iu },
  { metric: 'affected', words: /\baffect(?:ed|ing|s)\b/iu },
];

/** Heads of noun phrases that are buildings or furnishings, whatever describes them: isolation beds, evacuation centres. */
export const FACILITIES =
  /\b(?:beds|centres?|centers?|facilit(?:y|ies)|hospitals?|laborator(?:y|ies)|rooms|shelters|sites|stations|units|wards|clinics)$/iu;

/** A built or grown thing and what became of it. */
export const DAMAGE_THINGS =
  /\b(?:houses?|homes?|dwellings?|buildings?|properties|structures?|huts|households|shops|schools)\b/iu;
export const DAMAGE: readonly MetricWord[] = [
  { metric: 'houses_collapsed', words: /\bcollaps(?:ed|ing|e)\b/iu },
  {
    metric: 'houses_destroyed',
    words:
      /\b(?:destroy(?:ed|ing|s)|swept away|flattened|razed|washed away|burnt down|burned down|buried)\b/iu,
  },
  {
    metric: 'houses_badly_damaged',
    words: /\b(?:badly|severely|seriously|heavily) damag(?:ed|ing)\b|\bpartially destroyed\b/iu,
  },
  { metric: 'houses_damaged', words: /\b(?:damag(?:ed|ing|es)|flooded|inundated|submerged)\b/iu },
];
