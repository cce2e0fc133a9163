import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';

/** Before the number: "killing at least …", "brings the death toll to …". */
export const LEAD_METRICS: readonly MetricWord[] = [
  ['confirmed_removed', /\bde-?notification of (?:a further )?$/i],
  ['population', /\b(?:inhabited by|home to|populated by)\s+$/i],
  [
    'on_board',
    /\b(?:carr(?:ying|ied|ies)|transporting|ferrying)\s+(?:up to )?$|\b(?:boat|bus|coach|ferry|minibus|plane|train|truck|van|vehicle|vessel) (?:was |had been )?(?:crammed|crowded|filled|loaded|overloaded|packed) with\s+$/i,
  ],
  [
    'users_restored',
    /\breconnect(?:ed|ing) (?:supply to )?$|\brestor(?:ed|ing) (?:service|power|electricity|supply|supplies) to (?:the )?$|\b(?:service|power|electricity|supply|supplies) (?:\w+ ){0,3}restored to (?:the )?$/i,
  ],
  [
    'users_affected',
    /\b(?:power|electricity) (?:is|was|were|are|remains) (?:still )?(?:out|off|cut|down) (?:at|to|for|in) $|\b(?:outages?|blackouts?|power cuts?) (?:\w+ ){0,2}(?:affected|hit|left) $|\b(?:cut(?:ting)?(?: off)?|knock(?:ed|ing) out) (?:power|electricity) (?:to|for|in) $/i,
  ],
  [
    'evacuated',
    /\bevacuation\w* (?:orders?|advisor\w+)(?: and \w+)? (?:have been |were |was )?(?:issued )?(?:to|for|covering|affecting) $|\bevacuation\w* (?:has |have |had |was |were |is |are )?(?:been )?(?:ordered |issued )?for $/i,
  ],
  [
    'on_board',
    /\b(?:those|people|persons|passengers|everyone) (?:aboard|on board) (?:were|are|included?|comprised?) $/i,
  ],
  [
    'sheltered',
    latin(String.raw`\binside (?:\d[\d,]* )?(?:ECs|evacuation cent(?:er|re)s)\b[^.;\p{L}]{0,12}$`, 'i'),
  ],
  ['displaced', latin(String.raw`\boutside (?:ECs|evacuation cent(?:er|re)s)\b[^.;\p{L}]{0,12}$`, 'i')],
  ['missing', /\b(?:dig|digging|hunt|hunting|search|look)(?:ing|ed)? for (?:the )?(?:other |remaining )?$/i],
  ['contacts', /\b(?:exposed|traced|tracked down)\s+$/i],
  ['people_tested', /\bsamples (?:of|from) $/i],
  ['people_tested', /\bresults? (?:are |were |is )?(?:now )?(?:(?:available|known|back|in) )?for\s+$/i],
  ['people_checked', /\b(?:checked|stopped|questioned)\s+$/i],
  [
    'sheltered',
    /\b(?:shelters?|cent(?:re|er)s?|halls?)\b[^.;]{0,24}\b(?:open to|used by|home to|housing|holding)\s+$/i,
  ],
  [
    'in_hospital',
    /\b(?:(?:treat(?:ing|s)?|car(?:ing|es?) for|look(?:ing|s)? after|admitt?(?:ed|ing|s)|nurs(?:ing|es)|attending to|hospitali[sz](?:ed|es|ing)))\s+$/i,
  ],
  ['treated', /\btreated\s+$/i],
  ['confirmed', /\b(?:infect|sicken)(?:ed|ing|s)\s+$|\bstruck\s+$/i],
  ['recovered', /\b(?:discharg(?:ed|es|ing)|cur(?:ed|ing))\s+$/i],
  ['quarantined', /\bquarantin(?:ed|es|ing)\s+$/i],
  ['isolated', /\bisolat(?:ed|es|ing)\s+$/i],
  [
    'deaths',
    /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)(?: the lives of)?(?=\s*(?:at least |more than |about |over |nearly |some |another )?$)|deaths?|death toll|toll|fatalit(?:y|ies)|died|(?:the )?(?:dead|victims|deceased) (?:include[sd]?|were|are|comprised?)|dead)\b|\bfatal (?:to|for|in) $/i,
  ],
  [
    'deaths',
    /\b(?:(?:the )?loss of (?:another |a further |an additional )?|lost (?:another|a further|an additional) |\b(?:we|we have|sadly|alone|have|has) (?:now )?lost )$/i,
  ],
  ['injured', /\b(?:injur(?:e|es|ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)\b/i],
  // "announced the recovery of 28 people"
  ['recovered', /\brecover(?:y|ies) of (?:[a-z]+ ){0,3}$/i],
  ['discharged', /\bdischarges? of (?:[a-z]+ ){0,3}$/i],
  ['rescued', /\brescues? of (?:[a-z]+ ){0,3}$/i],
  ['suspects_arrested', /\b(?:arrests?|detention) of (?:[a-z]+ ){0,3}$/i],
  ['searches', /\bsearch(?:ed|es of) (?:some |about |over |more than )?$/i],
  ['trapped', /\btrap(?:s|ped|ping) (?:[a-z]+ ){0,3}$/i],
  ['displaced', /\b(?:displac(?:e|ed|ing|es|ement of)|uproot(?:ed|ing|s))\b/i],
  ['stranded', /\b(?:strand(?:ed|ing)|maroon(?:ed|ing)|cut(?:ting)? off) $/i],
  ['relocated', /\brelocat(?:ed|ing|es)\b/i],
  ['evacuated', /\bevacuat(?:es|ed|ing|ion of)\b|\b(?:moved|shifted)\s+$/i],
  [
    'rescued',
    /\brescu(?:ed|ing)\b|\b(?:managed|able|helped) to (?:save|rescue|free|pull out)\s*$|\b(?:have |has |had )?(?:pulled|saved|brought)\s(?:\w+\s)?$/i,
  ],
  ['suspects_arrested', /\b(?:arrest(?:ed|ing|s of)|detain(?:ed|ing)|charg(?:ed|ing))\b/i],
  ['offences', /\b(?:caught|booked|fined|ticketed|prosecuted|(?:took|taken|taking) action against)\s+$/i],
  ['rescued', /\b(?:fre(?:ed|eing)|pick(?:ed|ing) up|pluck(?:ed|ing)|winch(?:ed|ing))\s*$/i],
  ['people_reached', /\bfe(?:d|eding)\s*$/i],
  [
    'suspects_arrested',
    /\b(?:nabb(?:ed|ing)|apprehend(?:ed|ing)|captur(?:ed|ing)|round(?:ed|ing) up|(?<!and )held)\s*$/i,
  ],
  ['safeguarded', /\bsafeguard(?:ed|ing)\s*$/i],
  ['suspects_investigated', /\binvestigat(?:ed|ing)\s*$/i],
  [
    'people_reached',
    /\b(?:partners|agencies|teams|assistance|aid|relief|cross|crescent) (?:has |have )?(?:so far )?(?:assisted|helped|reached)\s*$/i,
  ],
  [
    'vaccinated',
    /\b(?:doses?|vaccin\w+|jabs?|shots?) (?:[\w-]+ ){0,3}(?:given|administered) to\s*$|\bvaccination of\s*$|\b(?:vaccinat|immuni[sz]|inoculat)(?:ed|ing|es)\b|\b(?:vaccination|vaccinators?|immuni[sz]ation|measles|polio)\b.{0,32}\breach(?:ed|ing)\b/i,
  ],
  ['affected', /\baffect(?:ed|ing|s)?\s+(?:an? (?:total of|staggering|estimated|further|combined) )?$/i],
  [
    'people_tested',
    /\b(?:tested|swabbed|screened|breathalysed|breathalyzed)\s+$|\btest(?:s|ing)? (?:\w+ ){0,3}(?:carried out|performed|conducted|done|were|was) (?:on|of)\s+$/i,
  ],
  ['sheltered', /\b(?:shelter(?:ing|s)|hous(?:e|ing|es)|host(?:ed|ing|s)?|hold)\s+$/i],
];
