import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';
import { PATIENT_PREDICATES } from './patientPredicates';

/** In the predicate after the noun phrase; the first that fits tells, so patients stand before whom a disaster or the police met. */
export const PREDICATE_METRICS: readonly MetricWord[] = [
  ...PATIENT_PREDICATES,
  [
    'injured',
    /\b(?:(?:brought|taken|rushed|airlifted|flown|sent|transferred|transported) (?:in)?to (?:[\w’'.-]+ ){0,4}(?:hospitals?|clinics?|(?:health|medical|treatment) cent(?:re|er)s?)|(?:taken|transported|flown|airlifted) by (?:ambulance|helicopter|air ambulance)|(?:treated|(?:receiv\w+|given|needed) (?:\w+ )?treatment) for (?!covid|coronavirus|the virus)|treated (?:at|on|by) (?:the )?(?:scene|site|spot|paramedics|ambulance))\b|^(?:were|was) treated\b(?! (?:in|at|for))/i,
  ],
  [
    'in_hospital',
    /\b(?:hospitali[sz]ed|receiving hospitali[sz]ation|(?:still |remain(?:s|ing)? |stay(?:s|ed|ing)? |are |is |were |being treated |treated |currently )in (?:the |a )?hospitals?|warded|hospital-level care|in-?patients?|(?:been|were|was|are|is|currently|still|being|^) ?admitted\b|admitted (?:to|in|at|into|for)|(?:under|undergoing|receiving|taking) (?:medical )?(?:treatment|care)|being (?:treated|cared for))\b/i,
  ],
  [
    'injured',
    latin(
      String.raw`\b(?:with|had|have|has) (?:\p{L}+[ -]){0,3}(?:burns|fractures|injuries|wounds)\b|\b(?:injured|wounded|hurt|scalded|maimed|sustain(?:ed|ing)? (?!(?:\w+ )?damage)|suffer(?:ed|ing)? .{0,24}(?:broken|bruis|burn|concussion|cut|fractur|injur|shock|smoke|wound)\w*)\b`,
      'i',
    ),
  ],
  [
    'missing',
    /\b(?:missing|unaccounted|(?:not|never) (?:yet )?(?:been )?(?:found|heard from|located|seen|traced)|yet to be (?:accounted|found|located|recovered)|being (?:looked|searched) for|being sought|out of contact|(?:believed|feared|thought|presumed) (?:still )?(?:to be )?(?:still )?(?:under|beneath|buried (?:under|in)) (?:the )?(?:debris|rubble|mud|earth|landslides?|snow|wreckage|ruins)|feared (?:lost|missing)|lost at sea|(?:disappeared|vanished)(?! from (?:the )?radar)|not (?:yet |\w+ )?been (?:\w+ )?accounted for)\b/i,
  ],
  [
    'unhurt',
    /\b(?:unhurt|unharmed|uninjured|unscathed|without (?:an? )?(?:scratch|injur(?:y|ies))|(?:are|is|were) (?:all )?safe)\b/i,
  ],
  [
    'rescued',
    /\b(?:rescued|survived|(?:made|making) it (?:to|out|back|off)|(?:airlifted|brought|carried|flown|hauled|helped|led|lifted|picked|plucked|pulled|winched) (?:alive |safely )?(?:ashore|down|off|to safety|(?:back )?to the surface|up from)|t(?:aken|ook) (?:ashore|to safety|off the (?:boat|ship|vessel|roof|mountain))|(?:brought|freed|hauled|led|plucked|pulled|winched) (?:alive |safely )?out|f(?:ound|ind) (?:\w+ )?(?:alive|safe)|saved from|freed(?! on)|(?:airlifted|winched) to safety|(?:pulled|brought|dug|got) out(?: alive)?|swam (?:ashore|to safety)|(?:found|recovered) (?:alive|safe)|pulled (?:to safety|from)|(?:managed to )?escaped?|made it out|saved|brought ashore|winched|plucked)\b/i,
  ],
  [
    'trapped',
    /\b(?:trapped|pinned (?:under|beneath|down)|entombed|stuck (?:underground|under|beneath|inside|in (?:the |an? )?(?:lifts?|elevators?|rubble|mine|tunnel|cave|cable cars?))|buried alive|stranded underground|believed (?:still )?(?:to be )?(?:still )?(?:inside|underground)|remain(?:s|ed)? underground)\b/i,
  ],
  ['water_outages', /\b(?:without|lost|no|cut off from) water\b/i],
  [
    'users_restored',
    /\b(?:(?<!to be )reconnected|(?:power|electricity|supply|supplies|service) (?:\w+ )?(?:restored|back)|(?:restored|back)\b.{0,20}\b(?:power|electricity|supply))\b/i,
  ],
  [
    'users_affected',
    /\b(?:suffer(?:ed|ing)?|faced|facing|hit by) (?:a )?(?:power|electricity) (?:outages?|cuts?|shortages?|blackouts?)\b|\b(?:lost|without|no|cut off from|waiting for) (?:\w+ )?(?:electricity|power|gas|supply)\b|\bwaiting to be reconnected\b/i,
  ],
  [
    'displaced',
    /\b(?:aided|assisted|helped|served|staying|stay|stayed|housed)\b[^,;.]{0,24}\b(?:outside|elsewhere|with (?:their )?(?:relatives|friends|famil(?:y|ies)|hosts?))\b/i,
  ],
  [
    'sheltered',
    latin(
      String.raw`\b(?:sought|seeking|taken|taking|took) (?:\w+ )?(?:shelters?|refuge)\b|\b(?:aided|receiving (?:aid|assistance|help|relief)|(?:being|are|were) (?:aided|assisted|helped|served)|staying|housed)\b[^,;.]{0,24}\b(?:outside|inside|elsewhere|with (?:\w+ )?(?:relatives|friends|famil(?:y|ies)|hosts?))\b|\baided and sheltered\b|\b(?:sheltering|taking (?:shelter|refuge)|sheltered|served|housed|hosted|accommodated|put(?:ting)? up|camp(?:ed|ing)|sleeping|slept|spen(?:t|ding) the night|staying|living|live|lodged|(?:are|is|were|remain)) (?:in|at|inside|with) (?:\p{L}+ |\d[\d,]* ){0,4}(?:them\b|shelters?|camps?|sites|gyms?|gymnasiums?|mosques?|temples?|sports? halls?|stadiums?|hotels?(?! quarantine)|schools|halls?|churches|mosques|gymnasiums|tents|evacuation (?:centres?|centers?))\b`,
      'i',
    ),
  ],
  [
    'evacuated',
    /\b(?:evacuated|(?:flee|fled|escape) to safety|(?:had|forced|have) to (?:leave|flee|move out|get out)|forced (?:to flee )?from their homes|moved (?:away|out)|been taken out|moved(?=\W*$)|(?:on|under) (?:an? )?(?:\w+ )?evacuation|moved to (?:safety|safer|(?:\d[\d,]* )?(?:\w+ )?(?:shelters|camps))|evacuation orders?|(?:told|ordered|asked|advised|urged|instructed) to (?:leave|evacuate)|had left before|flown home)\b/i,
  ],
  [
    'need_relief',
    /^in need\b|\bfac(?:e|es|ed|ing) (?:\w+ )?(?:hunger|famine|starvation|food insecurity)\b|\b(?:need|needs|needed|require|requires|in need of|needing|requiring) (?:\w+ ){0,3}(?:aid|assistance|help|relief|support|food|shelter)\b/i,
  ],
  [
    'sheltered',
    /^(?:are|were) (?:still |now )?inside\s*$|^(?:are |is |were |still |now |currently |spent the night ){0,3}in(?:side)? (?:[\w,]+ ){0,3}(?:shelters|camps|sites|(?:evacuation|relief|reception) cent(?:re|er)s)\b/i,
  ],
  ['sheltered', /\bsheltering\b|\bin temporary (?:accommodation|housing|shelter)\b/i],
  ['malnourished', /\bmalnourished\b/i],
  ['buried', /\b(?:feared |believed |are |were |is |was )buried\b/i],
  [
    'stranded',
    /\b(?:stranded|marooned|stuck (?:on|at|in|aboard|for)|snowbound|cut off(?! from (?:electricity|gas|power|water)))\b/i,
  ],
  ['relocated', /\b(?:relocated|moved to|resettled|transferred to safe)\b/i],
  [
    'displaced',
    /\b(?:displaced|homeless|uprooted|(?:driven|forced|washed) (?:out of|from) their homes|without (?:a roof|homes?|shelter)|fled|(?:left|from|out of|lost) their homes)\b/i,
  ],
  [
    'people_reached',
    /\breached (?:with|so far|to date)\b|\b(?:received|getting|got) (?:[\w-]+ ){0,2}(?:aid|assistance|food|cash|kits|parcels|rations)\b/i,
  ],
  ['students_affected', /\bout of school\b|\bmiss(?:ed|ing)? (?:\w+ )?(?:classes|lessons|school)\b/i],
  [
    'staff',
    /^(?:(?:are|were|have|been|now|currently|being) )*(?:assigned|battling|deployed|fighting|mobili[sz]ed|at work on)\b/i,
  ],
  [
    'released',
    /^(?:(?:were|was|have|has|had|been|later|since|also|all) )*(?:let go|set free|released without charge|released(?=\W*$))/i,
  ],
  ['safeguarded', /^(?:(?:have|has|were|was) (?:been )?)?safeguarded\b/i],
  ['suspects_investigated', /^(?:(?:are|were|was|being|have been) )*investigated\b/i],
  [
    'charged',
    /(?:^|, |^of (?:whom|them) )(?:(?:have|has|were|was) (?:now |already |since |so far |all )?(?:been )?)?charged\b/i,
  ],
  ['disqualified', /^(?:(?:have|has|were|was) (?:been )?)?(?:disqualified|banned from driving)\b/i],
  ['released_on_bail', /\b(?:released |freed )?(?:on bail|bailed)\b/i],
  [
    'suspects_arrested',
    /\b(?:arrested|nabbed|apprehended|rounded up|(?<!were |was )held\W*$|(?:held|taken) (?:for questioning|by police|in custody)|behind bars|t(?:ook|aken) into custody|detained|charged|taken into custody|in custody|remanded|prosecuted|convicted)\b/i,
  ],
  [
    'offences',
    /^(?:travelling|traveling|driving|going) (?:over|above) the (?:speed )?limit\b|\b(?:detected|caught|stopped|found) (?:for |while |over the limit|driving|speeding|using|to have (?:breached|violated|broken))|\b(?:fined|booked|ticketed|caught (?:\w+[ -])?(?:speeding|driving|using)|penali[sz]ed)\b/i,
  ],
  [
    'quarantined',
    /\b(?:quarantined|quarantining|undergo(?:es|ing)? (?:\w+ )?quarantine|confined to (?:their|the) (?:homes?|rooms?|houses?|quarters|cabins?)|serv(?:e|ed|ing)(?: out)? (?:their |the |a )?(?:[\w-]+ ){0,2}quarantine|(?<!(?:found|detected|reported|identified) )(?:in(?:to)?|on|under|serving) (?:home |mandatory |hotel |institutional |government |managed )?quarantine)\b/i,
  ],
  [
    'isolated',
    /\b(?:isolated|isolating|(?:in(?:to)?|on|under) (?:\w+[ -]){0,4}isolation(?! facilit| hotel| unit))\b/i,
  ],
  [
    'confirmed',
    /\b(?:positive|infected|confirmed with|contracted|diagnosed(?! as)|found to (?:have|be (?:carrying|suffering))|turned out to have|came down with|(?:are|were|was|is) (?:carrying|suffering from)|(?:fallen|fell|falling) (?:ill|sick)|caught (?:covid|the (?:disease|virus))|who caught)\b/i,
  ],
  [
    'vaccinated',
    /(?<!\bnot (?:been )?(?:fully )?)\b(?:vaccinated|immuni[sz]ed|inoculated)\b|\bcompleted (?:their|the|a) (?:\w+ ){0,2}(?:series|regimen|vaccination)\b|\b(?:received|got|gotten|taken|took|given|had|have had)\b.{0,28}\b(?:doses?|jabs?|shots?|vaccines?|vaccination|drops)\b|\bjabbed\b|^(?:have |has )?had both\b|^(?:an?|the|their|its) (?:[\w-]+ ){0,4}(?:doses?|jabs?|shots?|vaccines?)\b|\b(?:received|had) their (?:first|second|third|booster)\b/i,
  ],
  [
    'people_tested',
    /\b(?:(?:gave|given|provided|submitted) (?:\w+ )?(?:samples?|specimens?|swabs?)|(?:had|took|taken) (?:an? |the |their )?(?:[\w-]+ ){0,3}tests?|been tested|were tested|was tested|(?<!refused to be )tested|swabbed|sampled|screened(?! out)|(?:participated|took part) in (?:\w+ ){0,3}(?:tests|testing)|underwent (?:[\w-]+ ){0,3}(?:tests?|testing))\b/i,
  ],
  ['probable', /^(?:are|is|were|was|remain|remains) (?:still |classed as |classified as )?probable\b/i],
  ['confirmed', /\b(?:laboratory[- ]confirmed|(?:are|is|were|was|been) confirmed)\b/i],
  ['people_tested', /\b(?:breathalysed|breathalyzed)\b/i],
  ['people_checked', /^(?:were |was |have been |being )?(?:stopped|checked|breath-tested)\b/i],
  [
    'affected',
    /\b(?:hit (?:by|due to) (?:the )?(?:deluge|floods?|flooding|storm|cyclone|drought|rains?)|in distress|reeling)\b/i,
  ],
  [
    'affected',
    /(?<!\b(?:flood|storm|quake|rain|worst)[- ])\baffected\b(?! (?:areas|districts|villages|regions))/i,
  ],
  ['contacted', /\bcontacted\b/i],
  ['followed', /\b(?:being|been|are|were) (?:\w+ly )?followed[- ]up\b/i],
  [
    'on_board',
    /^(?:who (?:were|are) |were |are )?(?:on board|onboard|aboard|(?:travelling|traveling|working (?:underground|in the (?:mine|shaft|pit)|when\b)|underground))\b|^(?:who )?were (?:working|at work)(?:\.|$| underground| in (?:[\w’'-]+ ){0,4}(?:mine|pit|shaft|colliery)\b)/i,
  ],
];
