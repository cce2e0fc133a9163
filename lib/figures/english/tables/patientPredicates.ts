import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';

/** What became of people who fell ill or were tested, in the predicate: “… have died”, “… are in intensive care”. */
export const PATIENT_PREDICATES: readonly MetricWord[] = [
  {
    metric: 'in_hospital',
    words: /\bspent (?:at least )?(?:one|a|an|\d+) (?:night|day)s? in (?:the )?hospital\b/i,
  },
  { metric: 'recovered', words: /\bno longer (?:need|require)s? (?:to be )?isolat/i },
  { metric: 'confirmed', words: /^(?:were |are )?(?:considered|classified|counted) (?:as )?active\b/i },
  { metric: 'isolated', words: /\bisolated and (?:are )?(?:being )?cared for\b/i },
  {
    metric: 'pcr_positive',
    words:
      /\bpositive (?:for [\w-]+ )?(?:through|by|via|in|on) (?:an? |the )?(?:(?:RT-|real-time )?PCR|nucleic acid)\b/i,
  },
  {
    metric: 'antigen_positive',
    words:
      /\bpositive (?:for [\w-]+ )?(?:through|by|via|in|on) (?:an? |the )?(?:rapid )?(?:antigen|RATs?\b)/i,
  },
  {
    metric: 'antigen_positive',
    words: /\b(?:registered|reported|logged|recorded|had) an? positive (?:antigen|rapid|lateral flow)\b/i,
  },
  {
    metric: 'in_hospital',
    words: latin(
      String.raw`^(?:(?:are|is|were) )?in (?:the )?hospital\b(?! (?:beds|staff))|^(?:are|is|were) in \p{Lu}\p{L}+ hospitals\b|\breported to be in (?:the )?hospital\b|^in \p{Lu}\p{L}+ hospitals\b`,
    ),
  },
  {
    metric: 'contacts',
    words:
      /^(?:are|is|were|was) (?:\w+ )?close contacts?\b|\bidentified as (?:having had |having |having been in )?close contacts?\b/i,
  },
  { metric: 'contacted', words: /^(?:have|has|were|are) (?:all |now |already )?(?:been )?contacted\b/i },
  { metric: 'in_hospital', words: /^(?:of (?:whom|which|them) )?(?:went )?to (?:a |the )?hospitals?\b/i },
  { metric: 'in_hospital', words: /^(?:(?:are|is|were|remain) )?(?:currently |still )?warded\b/i },
  {
    metric: 'in_hospital',
    words: latin(String.raw`^with (?:[\p{L}\d-]+ ){1,3}in (?:the )?hospitals?\b`, 'i'),
  },
  {
    metric: 'in_hospital',
    words: latin(
      String.raw`^(?:are|is|were|was) in (?:the )?(?:\p{Lu}[\p{L}’']+ ){1,4}Hospital\b(?!.*\b(?:ICU|intensive))`,
    ),
  },
  {
    metric: 'confirmed_removed',
    words:
      /\b(?:reassigned|reclassified|de-?duplicated|removed (?:from the (?:count|total|list)|as (?:a )?confirmed))\b/i,
  },
  {
    metric: 'on_board',
    words:
      /^(?:were |are |was )?(?:on board|aboard|on) (?:the|an?) (?:[\w-]+ ){0,3}(?:aircraft|airliner|boat|bus|coach|ferry|flight|helicopter|jet|plane|ship|train|vessel)\b(?! (?:died|were killed))/i,
  },
  {
    metric: 'deaths_missing',
    words: /\b(?:dead|killed|died) (?:or|and) (?:presumed dead|missing|feared dead)\b/i,
  },
  {
    metric: 'deaths',
    words:
      /^(?:were|was|are|is|(?:have|has|had) been) (?:\w+ )?(?:deaths|fatalities)\b|\b(?:(?:resulted|ended) in (?:\w+ )?deaths?|proved fatal|died|dead|die|killed|deceased|passed away|los(?:t|ing) (?:(?:his|her|their) )?li(?:fe|ves)|drowned|perished|fatal(?:ly)?(?! cases?\b)|succumb(?:ed)?|pronounced dead|among (?:the |those )?(?:\w+ )?(?:deaths|dead|victims|killed|deceased))\b/i,
  },
  {
    metric: 'contacts_released',
    words:
      /\b(?:(?:released|discharged|cleared|removed|freed|relieved) from|completed|finished|ended) (?:their |the )?(?:(?:medical )?observation|quarantine|surveillance|monitoring|follow-up)\b/i,
  },
  {
    metric: 'contacts_observed',
    words: /\bunder(?:going)? (?:medical |active )?(?:observations?|surveillance|monitoring|supervision)\b/i,
  },
  { metric: 'under_observation', words: /^(?:are |is |were )?(?:on|under|kept for) observation\b/i },
  { metric: 'suspected_excluded', words: /\b(?:ruled out|excluded)\b/i },
  {
    metric: 'suspected',
    words:
      /\b(?:classified|considered) (?:as )?suspect(?:ed)?\b|\bsuspected of (?:being|having|carrying)\b|\b(?:are|were|being) (?:still )?suspected\b|\bstill suspected\b/i,
  },
  {
    metric: 'tests_pending',
    words:
      /\b(?:awaiting (?:results?|tests?|test results?)|results? (?:are |is |remain )?(?:pending|awaited|outstanding)|pending)\b/i,
  },
  {
    metric: 'probable',
    words:
      /\b(?:meet|meets|met|meeting) the probable case definition\b|\b(?:classified|considered) (?:as )?probable\b/i,
  },
  { metric: 'tests_indeterminate', words: /\b(?:indeterminate|inconclusive)(?: results?)?\b/i },
  { metric: 'tests_negative', words: /\bnegative\b/i },
  {
    metric: 'recovered',
    words:
      /^as (?:resolved|recovered)\b|^(?:were|are|(?:have|has|had) been) (?:\w+ )?(?:recoveries|discharges)\b|\b(?:recovered|(?:got|made) (?:\w+ ){0,2}recover(?:y|ies)|discharged|cured|(?:left|leave) hospital|(?:allowed|sent|gone|returned) home|released from (?:isolation|hospital|(?:medical )?care|treatment)|recover(?:y|ing) and|recuperated|^recovering\b|(?:considered|deemed|now|marked as) resolved|^(?:that |which |who )?(?:have|has|had) been resolved)\b/i,
  },
  {
    metric: 'ventilated',
    words:
      /\bventilat(?:ed|ors?|ion|ory)\b|\b(?:breathing|respiratory) (?:assistance|support)\b|\bintubated\b/i,
  },
  { metric: 'on_oxygen', words: /\b(?:on|receiving|requir\w+|need\w*) (?:\w+ )?oxygen\b/i },
  {
    metric: 'critical',
    words:
      /\bcritically severe\b|\bin (?:a )?critical(?: but stable)? condition\b|\bof (?:the )?critical type\b/i,
  },
  { metric: 'icu', words: /\b(?:ICUs?|intensive[ -]care|critical care)\b/i },
  {
    metric: 'critical',
    words:
      /\bcritical(?:ly ill| condition| or)\b|\bin (?:a )?critical\b|^(?:is|are|was|were|remain|remains|remained)? ?critical\b/i,
  },
  {
    metric: 'in_hospital',
    words:
      /(?:^|\b(?:remain|are|is|still|being (?:treated|cared for)) )in (?:\w+ ){0,2}(?:treatment|isolation|care) (?:units?|wards?|cent(?:re|er)s?|facilit(?:y|ies))\b/i,
  },
  {
    metric: 'stable',
    words: /^(?:(?:are|is|were|was|remain|remains|remained) )?(?:said to be )?(?:in (?:a )?)?stable\b/i,
  },
  { metric: 'serious', words: /\bserious (?:condition|symptoms)\b|\bseriously ill\b/i },
  {
    metric: 'severe',
    words:
      /\bsevere(?:ly ill| conditions?| symptoms)\b|\b(?:considered|classified|characteri[sz]ed|categori[sz]ed) (?:to be |as )?(?:having )?severe\b|\bof (?:the )?severe type\b|\b(?:are|is|were|was) severe\b/i,
  },
  {
    metric: 'moderate',
    words:
      /\bof (?:the )?(?:common|ordinary|moderate|normal) type\b|\b(?:categori[sz]ed|classified|considered) (?:as )?(?:having )?moderate\b|^(?:are|is|were|was) moderate\b/i,
  },
  {
    metric: 'mild',
    words:
      /\bof (?:the )?(?:mild|light) type\b|\b(?:categori[sz]ed|classified|considered) (?:as )?(?:having )?mild\b|^(?:are|is|were|was) mild\b/i,
  },
  { metric: 'asymptomatic', words: /\b(?:asymptomatic|(?:no|any|without) symptoms)\b/i },
  { metric: 'stable', words: /\b(?:in (?:a )?stable|(?:are|is|remain|remains) stable)\b/i },
];
