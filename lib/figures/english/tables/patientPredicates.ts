import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';

/** Auxiliaries and adverbs before a state: "who are still said to be …". */
const BE = '(?:are|is|was|were|been|being)';
const AUX =
  '^(?:(?:who|which|that|have|has|had|are|is|was|were|be|been|being|remain(?:s|ed|ing)?|continues?|continued|to|still|now|currently|also|all|both|already|since|later|said|reported|known|\\w+ly) ){0,6}';
/** Where the sick lie. */
const HOSPITAL =
  '(?:(?:an?|the|its|their|our|his|her|various|\\w+) ){0,2}(?:hospitals?|clinics?|infirmar(?:y|ies)|wards?|(?:treatment|health|medical|isolation) (?:cent(?:re|er)s?|facilit(?:y|ies)|units?))';
const NAMED_HOSPITAL =
  "(?:(?:the|\\p{Lu}[\\p{L}.’'-]*|of|and|\\p{Ll}+) ){0,5}(?:Hospitals?|hospitals?|Clinic|clinics?|Infirmary|wards?|Medical Cent(?:re|er)|(?:treatment|health|isolation) (?:cent(?:re|er)s?|units?))";
const ILL = '(?:covid(?:-19)?|coronavirus|disease|illness|infection|virus|\\w+ virus)';

/** Ways of saying one thing as a pattern in any case. */
const oneOf = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'i');

/** What became of people who fell ill or were tested, in the predicate: “… have died”, “… are in intensive care”. */
export const PATIENT_PREDICATES: readonly MetricWord[] = [
  ['in_hospital', /\bspent (?:[\w-]+ ){1,3}in (?:the )?hospital\b/i],
  [
    'isolated',
    oneOf(
      String.raw`${AUX}in (?:active |home |self-|strict )?isolation\b(?! (?:beds|hotel|hospital|rooms?|units?|wards?|cent|facilit|and treat))`,
      String.raw`\b(?:recuperating|recovering|convalescing|staying) (?:at|in) (?:\w+ ){0,2}(?:hotels|lodging)\b`,
    ),
  ],
  [
    'in_hospital',
    oneOf(
      String.raw`${AUX}(?:in care(?! homes?| facilit)|(?:under|on|in) treatment|lying(?! low)|confined(?! to))\b(?!.{0,40}\b(?:ICU|intensive|critical|ventilat|die[ds]?|discharged|recovered))(?! (?:cent|facilit|unit))`,
      String.raw`^in (?:hospital )?beds\b`,
    ),
  ],
  ['recovered', /\bno longer (?:need|require)s? (?:to be )?isolat/i],
  ['confirmed', /^(?:were |are )?(?:considered|classified|counted) (?:as )?active\b/i],
  ['isolated', /\bisolated and (?:are )?cared for\b|\bin (?:the )?isolation (?:rooms?|tents?)\b/i],
  [
    'pcr_positive',
    /\bPCR[- ]positive\b|\bpositive (?:for [\w-]+ )?(?:through|by|via|in|on) (?:an? |the )?(?:(?:RT-|real-time )?PCR|nucleic acid)\b/i,
  ],
  [
    'antigen_positive',
    /\bpositive (?:for [\w-]+ )?(?:through|by|via|in|on) (?:an? |the )?(?:antigen|RATs?\b)/i,
  ],
  [
    'antigen_positive',
    /\b(?:registered|reported|logged|recorded|had) an? positive (?:antigen|rapid|lateral flow)\b/i,
  ],
  [
    'in_hospital',
    latin(
      String.raw`^(?:(?:are|is|were) )?in (?:the )?hospital\b(?! (?:beds|staff))|^(?:are|is|were) in \p{Lu}\p{L}+ hospitals\b|\breported to be in (?:the )?hospital\b|^in \p{Lu}\p{L}+ hospitals\b`,
    ),
  ],
  [
    'contacts',
    /^(?:who )?(?:had |came into |come into |been in |were in |was in )+(?:\w+ )?contact with\b|^(?:who )?(?:(?:are|is|were|was|have|had|been) )+(?:\w+ )?exposed to (?:the |a )?(?:case|patient|virus|disease|infect)|\b(?:classed|classified|considered|deemed|listed|registered|regarded|traced) as (?:\w+ )?(?:close |direct )?contacts?\b|^(?:are|is|were|was) (?:\w+ )?close contacts?\b|\bidentified as (?:having had |having )?close contacts?\b|^(?:are|were) on the (?:\w+ )?contact list\b/i,
  ],
  ['contacted', /^(?:have|has|were|are) (?:all |now |already )?(?:been )?contacted\b/i],
  ['in_hospital', /^(?:of (?:whom|which|them) )?(?:went )?to (?:a |the )?hospitals?\b/i],
  [
    'in_hospital',
    /^(?:(?:are|is|were|remain) )?(?:currently |still )?(?:warded|in (?:medical )?treatment)\b(?! cent| facilit| unit)/i,
  ],
  [
    'in_hospital',
    latin(
      String.raw`${AUX}(?!.*\b(?:ICU|intensive|critical|serious condition))(?:(?:${BE}|remain(?:s|ed|ing)?|still|lying|lie|lay|kept|nursed|bedridden|confined|held|treated|receiving treatment|cared for|looked after) (?:in|at|on|inside) |on (?=\w*wards?\b))(?:${HOSPITAL}|${NAMED_HOSPITAL})(?! (?:beds|staff|discharge))`,
      'i',
    ),
  ],
  [
    'in_hospital',
    oneOf(
      String.raw`${AUX}(?!.*\b(?:ICU|intensive|critical))(?:on admission|bedridden|under (?:the care|doctors)|in the care|attended to|looked after|nursed|cared for|occup(?:y|ying|ied) (?:\w+ ){0,3}beds)\b`,
      String.raw`\b(?:need|requir)(?:s|es|ed|ing|e)? (?:an? |to be )?(?:\w+ )?(?:hospital\b|hospitali[sz]|in-?hospital|in-?patient|admission|admitted)`,
      String.raw`\b(?:end(?:ed|ing)? up|land(?:ed|ing)?|w(?:i|ou)nd(?:ing)? up) in (?:the |an? )?(?:\w+ )?hospital\b`,
      String.raw`\bcontinu(?:e|es|ed|ing) (?:to (?:receive|undergo|get)|receiving|undergoing|getting|with|on) (?:\w+ )?(?:treatment|care)\b`,
      String.raw`\b(?:receiv(?:e|es|ed)|under(?:go|goes|went)|getting) (?:in-?patient |hospital |medical )(?:treatment|care)\b`,
    ),
  ],
  ['in_hospital', latin(String.raw`^with (?:[\p{L}\d-]+ ){1,3}in (?:the )?hospitals?\b`, 'i')],
  [
    'in_hospital',
    latin(
      String.raw`^(?:are|is|were|was) in (?:the )?(?:\p{Lu}[\p{L}’']+ ){1,4}Hospital\b(?!.*\b(?:ICU|intensive))`,
    ),
  ],
  [
    'confirmed_removed',
    /\b(?:reassigned|reclassified|de-?duplicated|removed (?:from the (?:count|total|list)|as (?:a )?confirmed))\b/i,
  ],
  [
    'on_board',
    /^(?:were |are |was )?(?:on board|aboard|on) (?:the|an?) (?:[\w-]+ ){0,3}(?:aircraft|airliner|boat|bus|coach|ferry|flight|helicopter|jet|plane|ship|train|vessel)\b(?! (?:died|were killed))/i,
  ],
  ['deaths_missing', /\b(?:dead|killed|died)(?: or| and|,) (?:presumed dead|missing|feared dead)\b/i],
  [
    'deaths',
    /^(?:were|was|are|is|(?:have|has|had) been) (?:\w+ )?(?:deaths|fatalities)\b|\b(?:(?:result|end)(?:ed|ing) in (?:\w+ )?(?:deaths?|fatalit)|le(?:d|ading) to (?:\w+ )?deaths?|died|dead|die|killed|deceased|passed (?:away|on)|passed(?=\W*$)|los(?:t|ing) (?:(?:his|her|their) )?(?:own )?li(?:fe|ves)|los(?:e|t|ing) (?:(?:his|her|their|the) )?(?:battle|fight|struggle)|(?:did(?: not|n[’']t)|fail(?:ed|ing) to) (?:survive|make it|pull through)|(?:could not|couldn[’']t) be (?:saved|revived|resuscitated)|no longer (?:alive|with us)|pa(?:id|ys?|ying) (?:for it )?with (?:his|her|their) li(?:fe|ves)|(?:fell|fall|falling|fallen) victim|breathed (?:his|her|their) last|to death|drown(?:ed)?|perish(?:ed)?|dying|deadly|fatal(?:ly)?(?! cases?\b)|succumb(?:ed)?|among (?:the |those )?(?:\w+ )?(?:deaths|dead|victims|killed|deceased))\b/i,
  ],
  [
    'contacts_released',
    /\b(?:(?:released|discharged|cleared|removed|freed|relieved) from|completed|finished|ended) (?:their |the )?(?:(?:medical )?observation|quarantine|surveillance|monitoring|follow-up)\b/i,
  ],
  [
    'contacts_observed',
    /\bunder(?:going)? (?:medical |active |daily |close )?(?:observations?|surveillance|monitoring|supervision)\b|\b(?:been|being) (?:\w+ly )?(?:monitored|watched for symptoms)\b/i,
  ],
  ['under_observation', /^(?:are |is |were )?(?:on|under|kept for) observation\b/i],
  [
    'suspected_excluded',
    /\b(?:ruled out|excluded|discarded|turned out not to|found not to|proved not to|not to be (?:cases?|infected))\b/i,
  ],
  [
    'suspected',
    /\b(?:classified|considered) (?:as )?suspect(?:ed)?\b|\b(?:are|were|being) (?:still )?suspected\b/i,
  ],
  [
    'tests_pending',
    /\b(?:(?:await(?:ing|s|ed)?|waiting (?:for|on)) (?:for )?(?:the |their )?(?:\w+ )?(?:confirmation|findings|outcomes?|results?|tests?|test results?)|(?:yet|still) to be (?:analy[sz]ed|confirmed|processed|tested)|under (?:analysis|examination)|results? (?:are |is |remain )?(?:pending|awaited|outstanding)|(?:are|is) awaited|pending(?! (?:\w+ )?investigation)|being (?:analy[sz]ed|processed|tested))\b/i,
  ],
  [
    'probable',
    /\b(?:meet|meets|met|meeting) the probable case definition\b|^(?:(?:are|were|is|was|been|classed|classified|considered|listed|counted|reported|regarded) )*(?:as )?probable\b/i,
  ],
  ['tests_indeterminate', /\b(?:indeterminate|inconclusive)(?: results?)?\b/i],
  [
    'tests_negative',
    /\bnegative\b|\b(?:did not|didn[’']t|do not|does not) have (?:it|the (?:virus|disease))\b/i,
  ],
  ['critical', /\bas critical\b/i],
  ['serious', /\bas serious\b/i],
  ['stable', /\bas stable\b/i],
  ['unhurt', /\b(?:unhurt|unharmed|uninjured|unscathed|without (?:an? )?(?:scratch|injur(?:y|ies)))\b/i],
  [
    'recovered',
    /^(?:were|are|(?:have|has|had) been) (?:\w+ )?(?:recoveries|discharges)\b|\b(?:recovered|recover(?=\W*$)|discharged|cured|healed|(?:allowed|sent|gone|went|going|return(?:ed|ing)?|let|been) (?:to go |to return )?(?:back )?home|released from (?:isolation|hospital|(?:medical )?care|treatment)|recuperated|^recovering\b|(?:considered|deemed|now|marked as) resolved)\b/i,
  ],
  [
    'recovered',
    oneOf(
      String.raw`\bgot(?:ten)? (?:well|better)\b`,
      String.raw`\bma(?:d|k)(?:e|ing) (?:an? )?(?:\w+ )?recover(?:y|ies)\b`,
      String.raw`\bclean bill of health\b|\bgiven the all-clear\b|\bgot(?:ten)? over\b`,
      String.raw`\bback (?:at home|home|to (?:full |good )?health|on (?:his|her|their) feet)\b`,
      String.raw`\b(?:beat(?:en|ing)?|conquer(?:ed|ing)|defeat(?:ed|ing)|over(?:came|come|coming)|surviv(?:ed|ing)) (?:the |their |it\b)?${ILL}?\b`,
      String.raw`\b(?:fought|fighting|shaken|shaking|shook|throw(?:n|ing)|threw) off\b`,
      String.raw`\b(?:free|clear|cleared|rid) of (?:the )?${ILL}\b`,
      String.raw`\b(?:covid(?:-19)?|coronavirus|disease|infection|virus)-free\b`,
      String.raw`\bno longer (?:carry(?:ing)?|contagious|ha(?:d|s|ve)|ill|infected|infectious|positive|sick|unwell)\b`,
      String.raw`\b(?:came|come|coming|got|walk(?:ed|ing)) out of (?:isolation|${HOSPITAL})\b`,
      String.raw`\b(?:left|leave|leaving) (?:isolation|${HOSPITAL})\b`,
      String.raw`\bover (?:the|their) (?:illness|disease|infection)\b`,
      String.raw`\b(?:healthy|well) (?:again|now)\b|\bback (?:at|to) work\b|\bregain(?:ed|ing)\b`,
      String.raw`\bpull(?:ed|ing) through\b`,
      String.raw`\b(?:complet|end|finish)(?:ed|ing) (?:the |their )?(?:home )?(?:isolation|treatment)\b`,
    ),
  ],
  [
    'ventilated',
    /\bventilat(?:ed|ors?|ion|ory)\b|\bbreathing (?:machines?|tubes?)\b|\b(?:life[ -]support|respirators?)\b|\b(?:breathing|respiratory) (?:assistance|support)\b|\bintubated\b/i,
  ],
  ['on_oxygen', /\b(?:on|receiving|requir\w+|need\w*) (?:\w+ )?oxygen\b/i],
  [
    'critical',
    /\bin (?:an? )?(?:critical|life-threatening) (?:condition|state)\b|\bof (?:the )?critical type\b|\b(?:fight(?:ing)?|battl(?:e|ing)|struggling) for (?:(?:his|her|their) )?(?:life|lives|survival)\b|\bbetween life and death\b/i,
  ],
  ['icu', /\b(?:ICUs?|ITUs?|intensive[ -](?:care|therapy)|critical care|resuscitation (?:rooms?|units?))\b/i],
  [
    'critical',
    /\bcritical(?:ly (?:ill|sick|unwell)| condition| or)\b|^(?:is|are|was|were|remain|remains|remained)? ?critical\b/i,
  ],
  [
    'in_hospital',
    /(?:^|\b(?:remain|are|is|still|being (?:treated|cared for)) )in (?:\w+ ){0,2}(?:treatment|isolation|care) (?:units?|wards?|cent(?:re|er)s?|facilit(?:y|ies))\b/i,
  ],
  [
    'stable',
    /^(?:(?:are|is|were|was|remain|remains|remained) )?(?:in (?:a )?)?stable\b|\bstabili[sz]ed\b|\bdoing well\b|\bout of danger\b/i,
  ],
  [
    'serious',
    /\b(?:in (?:an? )?)?serious (?:condition|one|state|symptoms)\b|\bseriously (?:ill|sick|unwell)\b/i,
  ],
  [
    'severe',
    /\bsevere(?:ly (?:ill|sick|unwell)| (?:complications|conditions?|disease|forms?|illness|symptoms))\b|\b(?:considered|classified|categori[sz]ed) (?:to be |as )?(?:having )?severe\b|\b(?:are|is|were|was) severe\b/i,
  ],
  ['moderate', /\bof (?:the )?(?:common|ordinary|moderate|normal) type\b|^(?:are|is|were|was) moderate\b/i],
  [
    'mild',
    /\bof (?:the )?(?:mild|light) type\b|\b(?:categori[sz]ed|classified|considered) (?:as )?(?:having )?mild\b|^(?:are|is|were|was) mild\b|\b(?:develop|experienc|ha|report|show)(?:e|ed|ing|s|d|ve) (?:only )?mild\b|\bmildly (?:ill|sick|unwell)\b/i,
  ],
  [
    'asymptomatic',
    /\b(?:asymptomatic|symptom-free|(?:no|any|without|show(?:ed|ing)? no) (?:symptoms|signs of (?:the )?(?:disease|illness|infection)))\b/i,
  ],
  ['stable', /\b(?:(?:are|is|remain|remains) stable)\b/i],
  ['treated', /^(?:have|has|had) been treated\b(?! (?:and|in|at|for))/i],
];
