import { latin } from '../words/latin';
import type { MetricWord } from './nounMetrics';

/** Before the number: "killing at least …", "brings the death toll to …". */
export const LEAD_METRICS: readonly MetricWord[] = [
  { metric: 'confirmed_removed', words: /\bde-?notification of (?:a further )?$/i },
  {
    metric: 'population',
    words:
      /\b(?:inhabited by|home to|populated by|(?:area|city|town|region|district|island|village|state|country) of)\s+(?:(?:about|some|nearly|over|more than|around) )?$/i,
  },
  {
    metric: 'on_board',
    words:
      /\b(?:carr(?:ying|ied|ies)|transporting|ferrying|(?:filled|packed|crammed|loaded) with)\s+(?:(?:up to|about|over|some|nearly|around|more than|at least) )?$/i,
  },
  {
    metric: 'users_restored',
    words:
      /\brestor(?:ed|ing) (?:service|power|electricity|supply|supplies) to (?:the )?$|\b(?:service|power|electricity|supply|supplies) (?:\w+ ){0,3}restored to (?:the )?$/i,
  },
  {
    metric: 'users_affected',
    words:
      /\b(?:power|electricity) (?:is|was|were|are|remains) (?:out|off|cut|down) (?:at|to|for|in) $|\b(?:outages?|blackouts?|power cuts?) (?:affected|hit|left) $|\b(?:cut(?:ting)?(?: off)?|knock(?:ed|ing) out) (?:power|electricity) (?:to|for|in) (?:a record )?$/i,
  },
  {
    metric: 'evacuated',
    words:
      /\bevacuation\w* (?:orders?|advisor\w+)(?: and \w+)? (?:have been |were |was )?(?:issued )?(?:to|for|covering|affecting) $|\bevacuation\w* (?:orders? )?(?:has |have |had |was |were |is |are )?(?:been )?(?:ordered |issued |in (?:place|force) )?for $/i,
  },
  {
    metric: 'on_board',
    words:
      /\b(?:those|people|persons|passengers|everyone) (?:aboard|on board) (?:were|are|included?|comprised?) $/i,
  },
  {
    metric: 'sheltered',
    words: latin(
      String.raw`\binside (?:\d[\d,]* )?(?:ECs|evacuation cent(?:er|re)s)\b[^.;\p{L}]{0,12}$`,
      'i',
    ),
  },
  {
    metric: 'displaced',
    words: latin(String.raw`\boutside (?:ECs|evacuation cent(?:er|re)s)\b[^.;\p{L}]{0,12}$`, 'i'),
  },
  { metric: 'missing', words: /\bsearch(?:ing|ed)? for (?:the )?(?:other |remaining )?$/i },
  {
    metric: 'contacts',
    words: /\bcontacts? with\s+$|\b(?:traced|tracked down)\s+(?:(?:about|over|some|nearly|more than) )?$/i,
  },
  { metric: 'people_tested', words: /\bsamples (?:of|from) $/i },
  {
    metric: 'people_tested',
    words:
      /\bresults? (?:are |were |is )?(?:now )?(?:(?:available|known|back|in) )?for\s+(?:more than |over |about )?$/i,
  },
  { metric: 'people_checked', words: /\b(?:checked|stopped|questioned|screened at checkpoints)\s+$/i },
  {
    metric: 'sheltered',
    words:
      /\b(?:shelters?|cent(?:re|er)s?|halls?)\b[^.;]{0,24}\b(?:open to|used by|home to|housing|holding)\s+$/i,
  },
  {
    metric: 'in_hospital',
    words: /\b(?:treating|admitted)\s+(?:(?:about|over|some|nearly|more than|another) )?$/i,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:kill(?:s|ed|ing)?|bod(?:y|ies) of|claim(?:s|ed|ing)(?: the lives of)?(?=\s*(?:at least |more than |about |over |nearly |some |another )?$)|deaths?|death toll|toll|fatalit(?:y|ies)|died|(?:the )?(?:dead|victims|deceased) (?:include[sd]?|were|are|comprised?)|dead)\b/i,
  },
  {
    metric: 'deaths',
    words:
      /\b(?:(?:the )?loss of (?:another |a further |an additional )?|lost (?:another|a further|an additional) )$/i,
  },
  {
    metric: 'injured',
    words: /\b(?:injur(?:e|es|ed|ing)|wound(?:ed|ing)|hurt(?:ing)?|injured (?:include|were))\b/i,
  },
  // "announced the recovery of 28 people"
  { metric: 'recovered', words: /\brecover(?:y|ies) of (?:[a-z]+ ){0,3}$/i },
  { metric: 'discharged', words: /\bdischarges? of (?:[a-z]+ ){0,3}$/i },
  { metric: 'rescued', words: /\brescues? of (?:[a-z]+ ){0,3}$/i },
  { metric: 'suspects_arrested', words: /\b(?:arrests?|detention) of (?:[a-z]+ ){0,3}$/i },
  { metric: 'searches', words: /\bsearch(?:ed|es of) (?:some |about |over |more than )?$/i },
  { metric: 'trapped', words: /\btrap(?:s|ped|ping) (?:[a-z]+ ){0,3}$/i },
  { metric: 'displaced', words: /\bdisplac(?:e|ed|ing|es|ement of)\b|\bleaving (?:\w+ )?homeless\b/i },
  { metric: 'relocated', words: /\brelocat(?:ed|ing|es)\b/i },
  { metric: 'evacuated', words: /\bevacuat(?:es|ed|ing|ion of)\b|\b(?:moved|shifted)\s+$/i },
  {
    metric: 'rescued',
    words:
      /\brescu(?:ed|ing)\b|\b(?:managed|able|helped) to (?:save|rescue|free|pull out)\s*$|\b(?:have |has |had )?(?:pulled|saved|brought)\s(?:\w+\s)?$/i,
  },
  { metric: 'suspects_arrested', words: /\b(?:arrest(?:ed|ing|s of)|detain(?:ed|ing)|charg(?:ed|ing))\b/i },
  {
    metric: 'offences',
    words: /\b(?:caught|booked|fined|ticketed|prosecuted|(?:took|taken|taking) action against)\s+$/i,
  },
  { metric: 'safeguarded', words: /\bsafeguard(?:ed|ing)\s*$/i },
  { metric: 'suspects_investigated', words: /\binvestigat(?:ed|ing)\s*$/i },
  {
    metric: 'people_reached',
    words: /\b(?:partners|agencies|teams|assistance|aid|relief) (?:ha(?:s|ve) )?reached\s*$/i,
  },
  {
    metric: 'vaccinated',
    words:
      /\b(?:doses?|vaccin\w+|jabs?|shots?) (?:[\w-]+ ){0,3}(?:given|administered) to\s*$|\bvaccination of\s*$|\bvaccinat(?:ed|ing|es)\b|\bvaccination(?: campaigns?)?:\s*$|\bvaccination\b.{0,20}\breach(?:ed|ing)\b/i,
  },
  {
    metric: 'affected',
    words:
      /\baffect(?:ed|ing|s)\s+(?:(?:about|over|some|nearly|more than|at least|around) )?(?:an? (?:total of|staggering|estimated|further|combined) )?$/i,
  },
  {
    metric: 'people_tested',
    words:
      /\b(?:breath|alcohol|drug|random) tests on\s+$|\b(?:tested|swabbed|screened|breathalysed|breathalyzed)\s+(?:(?:about|over|some|nearly|more than) )?$|\btest(?:s|ing)? (?:\w+ ){0,3}(?:carried out|performed|conducted|done|were|was) (?:on|of)\s+$|\btests (?:for [^.;]{3,60} )?on\s+(?:(?:about|over|some|nearly|more than) )?$/i,
  },
  {
    metric: 'on_board',
    words: /\b(?:carrying|with)\s+(?:(?:about|over|some|nearly|more than|at least) )?$(?<=carrying.*)/i,
  },
  {
    metric: 'sheltered',
    words:
      /\b(?:shelter(?:ing|s)|hous(?:ing|es)|host(?:ing|s)|hold(?:ing|s)?|accommodat(?:ing|es))\s+(?:(?:about|over|some|nearly|more than) )?$/i,
  },
];
