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
  { metric: 'case_fatality', words: /\b(?:case[- ]fatality|CFR)\b/i },
  { metric: 'deaths_missing', words: /\b(?:dead|deaths?|died|killed) (?:and|or) missing\b/i },
  {
    metric: 'tests_negative',
    words:
      /\bnegative\b(?=.*\btests?\b)|\btests?\b.*\bnegative\b|^\W*negatives?\W*$|\bnegative (?:results?|tests?|samples?|swabs?|specimens?)\b/i,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:deaths?|fatalit(?:y|ies)|deceased|dead|died|dies|killed|bodies|passed away|death toll|lives lost|drowned)\b/i,
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
      /\bcontacts?\b.*\b(?:(?:under|in) (?:medical )?(?:observation|surveillance|monitoring|follow-up))\b|\bunder (?:medical )?observation\b/i,
  },
  { metric: 'contacts', words: /\bcontacts\b|\bclose contact\b/i },
  { metric: 'recovered', words: /\b(?:recovered|recover(?:y|ies)|cured|discharged?|discharges)\b/i },
  { metric: 'icu', words: /\b(?:ICUs?|intensive care|critical care)\b/i },
  { metric: 'ventilated', words: /\bventilat(?:ed|ion|ors?)\b/i },
  { metric: 'severe_or_critical', words: /\bsevere(?:ly)? (?:and|or) critical(?:ly)?\b/i },
  { metric: 'mild_or_moderate', words: /\bmild (?:and|or|to) moderate\b/i },
  { metric: 'critical', words: /\bcritical(?:ly ill)?\b/i },
  { metric: 'serious', words: /\bserious(?:ly)?(?: ill| condition| cases)\b|^serious\b/i },
  { metric: 'severe', words: /\bsevere(?:ly)?\b/i },
  { metric: 'moderate', words: /\bmoderate(?:ly ill)?\b/i },
  { metric: 'mild', words: /\bmild(?:ly ill)?\b/i },
  { metric: 'stable', words: /\bstable\b/i },
  {
    metric: 'in_hospital',
    words:
      /\b(?:hospitali[sz]ed|hospitali[sz]ations?|in-?patients?|admissions?|admitted|in hospitals?|active cases?|existing (?:confirmed )?cases?)\b/i,
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
    words: /\b(?:confirmed (?:and|or) probable|probable (?:and|or) confirmed)\b/i,
  },
  { metric: 'suspected', words: /\bsuspect(?:ed)?\b/i },
  { metric: 'probable', words: /\b(?:probable|presumptive)\b/i },
  { metric: 'isolated', words: /\b(?:isolated|isolating)\b/i },
  { metric: 'quarantined', words: /\b(?:quarantined|quarantine orders?)\b/i },
  { metric: 'vaccinated', words: /\bvaccinated\b/i },
  { metric: 'doses', words: /\bdoses\b/i },
  { metric: 'missing', words: /\b(?:missing|unaccounted)\b/i },
  { metric: 'unhurt', words: /\b(?:unhurt|unharmed|uninjured)\b/i },
  { metric: 'injured', words: /\b(?:injur(?:y|ies|ed)|wounded|hurt|casualties)\b/i },
  { metric: 'evacuated', words: /\bevacuat(?:ed|ions?|ees)\b/i },
  { metric: 'displaced', words: /\b(?:displaced|homeless|IDPs)\b/i },
  { metric: 'relocated', words: /\brelocated\b/i },
  { metric: 'rescued', words: /\brescued\b/i },
  { metric: 'suspects_arrested', words: /\b(?:arrests|arrested|suspects|arrestees)\b/i },
  { metric: 'case_rate', words: /\b(?:incidence|case rate|notification rate|cases per)\b/i },
  { metric: 'positivity', words: /\b(?:positivity|positive rate|per cent positive|percent positive)\b/i },
  {
    metric: 'people_tested',
    words: /\b(?:people|persons|individuals|patients) tested\b(?! (?:positive|negative))/i,
  },
  { metric: 'confirmed', words: /\b(?:tested )?positives?\b(?! discharg)/i },
  { metric: 'tests', words: /\b(?:tests|testing|test|swabs|samples|specimens)\b/i },
  { metric: 'sequences', words: /\bsequences?\b|\bgenomes\b/i },
  { metric: 'lineages', words: /\b(?:sub)?lineages?\b/i },
  { metric: 'clusters', words: /\bclusters\b|^(?:new |active )?cluster$/i },
  { metric: 'outbreaks', words: /\boutbreaks\b|^(?:new |further |\w+ )?outbreak$/i },
  {
    metric: 'reported',
    words: /\b(?:(?:case )?reports (?:of|received)|additional reports|notifications)\b/i,
  },
  { metric: 'aftershocks', words: /\baftershocks?\b/i },
  { metric: 'quakes', words: /\b(?:earth)?quakes\b|\btremors\b/i },
  { metric: 'accidents', words: /\b(?:accidents|crashes|collisions)\b/i },
  { metric: 'offences', words: /\b(?:offen[cs]es|violations|offenders)\b/i },
  { metric: 'countries', words: /\b(?:countries|countries or territories|member states)\b/i },
  {
    metric: 'shelters',
    words: /\b(?:shelters|evacuation (?:centres|centers)|(?:^|relief |displacement |temporary )camps)\b/i,
  },
  { metric: 'trapped', words: /\btrapped\b/i },
  { metric: 'equipment', words: /\b(?:pumps|excavators|bulldozers|drones|generators|loaders)\b/i },
  {
    metric: 'users_affected',
    words: /\b(?:customers|power outages|consumers)\b|\bhouseholds? (?:without|lost|left without)\b/i,
  },
  {
    metric: 'staff',
    words:
      /\b(?:personnel|firefighters|fire fighters|rescuers|officers|police|soldiers|troops|workers deployed|responders|volunteers|staff)\b/i,
  },
  { metric: 'vehicles', words: /\b(?:fire engines|vehicles|trucks|ambulances|cars|appliances)\b/i },
  { metric: 'boats', words: /\b(?:boats|vessels|ships)\b/i },
  { metric: 'teams', words: /\b(?:teams|crews)\b/i },
  {
    metric: 'on_board',
    words:
      /\b(?:people|passengers|crew|persons|tourists)(?: and crew)?(?: members)? (?:on board|onboard|aboard)\b|\bpassengers\b/i,
  },
  { metric: 'affected', words: /\baffected\b/i },
  {
    metric: 'confirmed',
    words: /\bconfirmed\b(?=.*\b(?:cases?|infections?|patients?)\b)|\blaboratory[- ]confirmed\b/i,
  },
];

/** General nouns: what they count is said elsewhere in the clause. */
export const WEAK_METRICS: readonly MetricWord[] = [
  {
    metric: 'confirmed',
    words: /\b(?:cases?|infections?|infected|viruses|detections)\b|^(?:newly )?confirmed$/i,
  },
];

/** Nouns of people that name no metric. */
export const PEOPLE =
  /\b(?:people|persons?|patients?|individuals|residents?|men|man|women|woman|males?|females?|children|child|adults|members?|workers|nationals|citizens|tourists|pupils|students|boys?|girls?|inmates|holders|travell?ers|visitors|others?|Singaporeans|foreigners|infants|babies|elderly|victims|villagers|miners|survivors)\b/i;

/** In the predicate after the noun phrase: "… have died", "… are in intensive care". */
export const PREDICATE_METRICS: readonly MetricWord[] = [
  {
    metric: 'confirmed_removed',
    words: /\b(?:reassigned|reclassified|de-?duplicated|removed from the (?:count|total|list))\b/i,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:died|dead|killed|deceased|passed away|lost (?:his|her|their) lives?|drowned|perished|fatal|succumbed)\b/i,
  },
  {
    metric: 'contacts_released',
    words:
      /\b(?:released from|completed|finished|ended) (?:their )?(?:(?:medical )?observation|quarantine|surveillance|monitoring|follow-up)\b/i,
  },
  { metric: 'contacts_observed', words: /\bunder (?:medical )?(?:observation|surveillance|monitoring)\b/i },
  { metric: 'suspected_excluded', words: /\b(?:ruled out|excluded)\b/i },
  { metric: 'tests_negative', words: /\bnegative\b/i },
  { metric: 'recovered', words: /\b(?:recovered|discharged|cured|left hospital|released from isolation)\b/i },
  { metric: 'ventilated', words: /\bventilat(?:ed|ors?|ion)\b/i },
  {
    metric: 'critical',
    words:
      /\bcritical(?:ly ill| condition)\b|\bin (?:a )?critical\b|^(?:is|are|was|were|remain|remains)? ?critical\b/i,
  },
  { metric: 'icu', words: /\b(?:ICU|intensive care|critical care)\b/i },
  { metric: 'serious', words: /\bserious condition\b|\bseriously ill\b/i },
  { metric: 'severe', words: /\bsevere(?:ly ill| condition)\b|\b(?:are|is|were|was) severe\b/i },
  { metric: 'stable', words: /\bstable\b/i },
  {
    metric: 'in_hospital',
    words:
      /\b(?:hospitali[sz]ed|(?:still |remain(?:s|ing)? |are |is |were |being treated )in (?:the )?hospitals?|warded|hospital-level care|inpatients?|admitted|receiving (?:in)?patient care|treated in hospitals?|(?:under|undergoing|receiving) (?:medical )?treatment)\b/i,
  },
  { metric: 'asymptomatic', words: /\b(?:asymptomatic|no symptoms|without symptoms)\b/i },
  { metric: 'injured', words: /\b(?:injured|wounded|hurt|sustained|suffered .{0,20}injuries)\b/i },
  { metric: 'missing', words: /\b(?:missing|unaccounted)\b/i },
  {
    metric: 'rescued',
    words: /\b(?:rescued|(?:pulled|brought|dug) out alive|(?:found|recovered) alive|pulled to safety)\b/i,
  },
  {
    metric: 'trapped',
    words: /\b(?:trapped|buried alive|stranded underground|remain(?:s|ed)? underground)\b/i,
  },
  { metric: 'evacuated', words: /\b(?:evacuated|moved to safety)\b/i },
  { metric: 'relocated', words: /\b(?:relocated|moved to)\b/i },
  { metric: 'displaced', words: /\b(?:displaced|homeless|fled)\b/i },
  { metric: 'suspects_arrested', words: /\b(?:arrested|detained)\b/i },
  {
    metric: 'quarantined',
    words:
      /\b(?:quarantined|(?<!(?:found|detected|reported|identified) )(?:in|under|serving) (?:home |mandatory )?quarantine)\b/i,
  },
  { metric: 'isolated', words: /\b(?:isolated|isolating|in (?:self-)?isolation|isolation)\b/i },
  { metric: 'confirmed', words: /\b(?:positive|infected|confirmed with|contracted)\b/i },
  { metric: 'vaccinated', words: /\bvaccinated\b|\breceived\b.{0,24}\bdoses?\b/i },
  { metric: 'people_tested', words: /\b(?:been tested|were tested|was tested|tested)\b/i },
  { metric: 'confirmed', words: /\b(?:laboratory[- ]confirmed|(?:were|was|been) confirmed)\b/i },
  { metric: 'affected', words: /\baffected\b/i },
  { metric: 'contacted', words: /\bcontacted\b/i },
];

/** Before the number: "killing at least …", "brings the death toll to …". */
export const LEAD_METRICS: readonly MetricWord[] = [
  {
    metric: 'deaths',
    words:
      /\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)(?: the lives of)?|deaths?|death toll|toll|fatalit(?:y|ies)|died)\b/i,
  },
  { metric: 'injured', words: /\b(?:injur(?:es|ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)\b/i },
  { metric: 'displaced', words: /\bdisplac(?:ed|ing|es)\b/i },
  { metric: 'evacuated', words: /\bevacuat(?:ed|ing|ion of)\b/i },
  { metric: 'rescued', words: /\brescu(?:ed|ing)\b|\bpulled\b/i },
  { metric: 'suspects_arrested', words: /\barrest(?:ed|ing|s of)\b/i },
  { metric: 'affected', words: /\baffect(?:ed|ing|s)\b/i },
  { metric: 'people_tested', words: /\btested\s+(?:(?:about|over|some|nearly|more than) )?$/i },
  { metric: 'on_board', words: /\bcarrying\b/i },
];

/** Heads of noun phrases that are buildings or furnishings, whatever describes them: isolation beds, evacuation centres. */
export const FACILITIES =
  /\b(?:beds|centres?|centers?|facilit(?:y|ies)|hospitals?|laborator(?:y|ies)|rooms|shelters|sites|stations|units|wards|clinics)$/i;

/** How many places of a kind: says how far, counts nothing. Countries and states are counted, they stand in the bulletins' own totals. */
export const PLACES_OF_A_KIND =
  /\b(?:provinces|(?:provincial-level )?regions|cities|counties|districts|municipalities|prefectures|townships|towns|villages|barangays|governorates)$/i;

/** Relatives, sides, storeys: told about, not counted. */
export const NOT_COUNTED =
  /\b(?:friends|relatives|siblings|brothers|sisters|sons|daughters|parents|colleagues|flatmates|housemates|sides|things|ways|parts|steps|measures|reasons|factors|types|kinds|stages|phases|categories|options|questions|rounds|versions|languages|points|storeys|stories|floors|golden hours|times)$/i;
