import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';

/** What became of people who fell ill or were tested, in the predicate: “… have died”, “… are in intensive care”. */
export const PATIENT_PREDICATES: readonly MetricWord[] = [
  ['in_hospital', /\bspent (?:at least )?(?:one|a|an|\d+) (?:night|day)s? in (?:the )?hospital\b/i],
  ['recovered', /\bno longer (?:need|require)s? (?:to be )?isolat/i],
  ['confirmed', /^(?:were |are )?(?:considered|classified|counted) (?:as )?active\b/i],
  ['isolated', /\bisolated and (?:are )?cared for\b/i],
  [
    'pcr_positive',
    /\bpositive (?:for [\w-]+ )?(?:through|by|via|in|on) (?:an? |the )?(?:(?:RT-|real-time )?PCR|nucleic acid)\b/i,
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
    /^(?:are|is|were|was) (?:\w+ )?close contacts?\b|\bidentified as (?:having had |having )?close contacts?\b|^(?:are|were) on the (?:\w+ )?contact list\b/i,
  ],
  ['contacted', /^(?:have|has|were|are) (?:all |now |already )?(?:been )?contacted\b/i],
  ['in_hospital', /^(?:of (?:whom|which|them) )?(?:went )?to (?:a |the )?hospitals?\b/i],
  [
    'in_hospital',
    /^(?:(?:are|is|were|remain) )?(?:currently |still )?(?:warded|in (?:medical )?treatment)\b(?! cent| facilit| unit)/i,
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
    /^(?:were|was|are|is|(?:have|has|had) been) (?:\w+ )?(?:deaths|fatalities)\b|\b(?:(?:resulted|ended) in (?:\w+ )?deaths?|proved fatal|died|dead|die|killed|deceased|passed away|los(?:t|ing) (?:(?:his|her|their) )?li(?:fe|ves)|drowned|perished|dying|fatal(?:ly)?(?! cases?\b)|succumb(?:ed)?|among (?:the |those )?(?:\w+ )?(?:deaths|dead|victims|killed|deceased))\b/i,
  ],
  [
    'contacts_released',
    /\b(?:(?:released|discharged|cleared|removed|freed|relieved) from|completed|finished|ended) (?:their |the )?(?:(?:medical )?observation|quarantine|surveillance|monitoring|follow-up)\b/i,
  ],
  [
    'contacts_observed',
    /\bunder(?:going)? (?:medical |active )?(?:observations?|surveillance|monitoring|supervision)\b/i,
  ],
  ['under_observation', /^(?:are |is |were )?(?:on|under|kept for) observation\b/i],
  ['suspected_excluded', /\b(?:ruled out|excluded)\b/i],
  [
    'suspected',
    /\b(?:classified|considered) (?:as )?suspect(?:ed)?\b|\b(?:are|were|being) (?:still )?suspected\b/i,
  ],
  [
    'tests_pending',
    /\b(?:awaiting (?:their )?(?:results?|tests?|test results?)|results? (?:are |is |remain )?(?:pending|awaited|outstanding)|(?:are|is) awaited|pending(?! (?:\w+ )?investigation)|being (?:analy[sz]ed|processed|tested))\b/i,
  ],
  [
    'probable',
    /\b(?:meet|meets|met|meeting) the probable case definition\b|^(?:as|are|were|is|was) probable\b/i,
  ],
  ['tests_indeterminate', /\b(?:indeterminate|inconclusive)(?: results?)?\b/i],
  ['tests_negative', /\bnegative\b/i],
  [
    'recovered',
    /^(?:were|are|(?:have|has|had) been) (?:\w+ )?(?:recoveries|discharges)\b|\b(?:recovered|discharged|cured|healed|(?:left|leave) hospital|(?:allowed|sent|gone|returned) home|released from (?:isolation|hospital|(?:medical )?care|treatment)|recuperated|^recovering\b|(?:considered|deemed|now|marked as) resolved)\b/i,
  ],
  [
    'ventilated',
    /\bventilat(?:ed|ors?|ion|ory)\b|\b(?:breathing|respiratory) (?:assistance|support)\b|\bintubated\b/i,
  ],
  ['on_oxygen', /\b(?:on|receiving|requir\w+|need\w*) (?:\w+ )?oxygen\b/i],
  ['critical', /\bin (?:a )?critical condition\b|\bof (?:the )?critical type\b/i],
  ['icu', /\b(?:ICUs?|intensive[ -]care|critical care)\b/i],
  [
    'critical',
    /\bcritical(?:ly ill| condition| or)\b|^(?:is|are|was|were|remain|remains|remained)? ?critical\b/i,
  ],
  [
    'in_hospital',
    /(?:^|\b(?:remain|are|is|still|being (?:treated|cared for)) )in (?:\w+ ){0,2}(?:treatment|isolation|care) (?:units?|wards?|cent(?:re|er)s?|facilit(?:y|ies))\b/i,
  ],
  ['stable', /^(?:(?:are|is|were|was|remain|remains|remained) )?(?:in (?:a )?)?stable\b/i],
  ['serious', /\bserious (?:condition|symptoms)\b|\bseriously ill\b/i],
  [
    'severe',
    /\bsevere(?:ly ill| conditions?| symptoms)\b|\b(?:considered|classified|categori[sz]ed) (?:to be |as )?(?:having )?severe\b|\b(?:are|is|were|was) severe\b/i,
  ],
  ['moderate', /\bof (?:the )?(?:common|ordinary|moderate|normal) type\b|^(?:are|is|were|was) moderate\b/i],
  [
    'mild',
    /\bof (?:the )?(?:mild|light) type\b|\b(?:categori[sz]ed|classified|considered) (?:as )?(?:having )?mild\b|^(?:are|is|were|was) mild\b/i,
  ],
  ['asymptomatic', /\b(?:asymptomatic|(?:no|any|without) symptoms)\b/i],
  ['stable', /\b(?:(?:are|is|remain|remains) stable)\b/i],
  ['treated', /^(?:have|has|had) been treated\b(?! (?:and|in|at|for))/i],
];
