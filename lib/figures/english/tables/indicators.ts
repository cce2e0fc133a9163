import { latin } from '../words/latin';
/** Indicators by the names that statistics offices give them, the longer ones first. */
export const INDICATORS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'core_cpi',
    /\ball items (?:less|excluding) food and energy\b|\b(?:excluding|stripping out)(?: the)? (?:food and (?:energy|fuel))(?: (?:goods|items|costs|prices|components?))?\b|\bcore (?:CPIH?|inflation|consumer price\w*)\b/gi,
  ],
  ...[
    'energy',
    'food',
    'fuel oil',
    'gasoline',
    'electricity',
    'natural gas',
    'shelter',
    'apparel',
    'medical care',
    'food at home',
    'food away from home',
  ].map((item): readonly [string, RegExp] => [
    `${item.replaceAll(' ', '_')}_cpi`,
    new RegExp(`\\bindex(?:es)? for ${item}\\b(?! (?:and|at|away))|\\b${item} index\\b`, 'gi'),
  ]),
  ...['urban', 'rural', 'food', 'housing', 'transport', 'energy', 'fuel', 'core', 'services', 'goods'].map(
    (kind): readonly [string, RegExp] => [
      `${kind}_cpi`,
      new RegExp(`\\b${kind} (?:inflation(?: rate)?|CPI)\\b`, 'gi'),
    ],
  ),
  ['food_cpi', /\b[Cc]onsumer [Ff]ood [Pp]rice [Ii]ndex\b|\bCFPI\b/gu],
  ['cpih', /\bCPIH\b/gu],
  [
    'cpi',
    /\bCPI\b|\ball[- ]items index\b|\bconsumer price(?:s|s? index(?:es)?|s? inflation)?\b|\b(?:annual |headline )?inflation\b/gi,
  ],
  ['ppi', /\bPPI\b|\bproducer price(?:s|s? index(?:es)?)?\b|\bfinal demand(?: prices)?\b/gi],
  ['industrial_production', /\b(?:index of industrial production(?: \(IIP\))?|IIP)\b/gi],
  ['electricity_generation', /\b(?:power|electricity) generation\b/gi],
  ['construction', /\bconstruction sector\b/gi],
  ['manufacturing', /\bmanufacturing sector\b(?! (?:out|prod))/gi],
  ['services', /\bservices (?:sector|industries)\b/gi],
  ['gnp', /\bGNP\b/gi],
  ['gdp_per_capita', /\b(?:GDP|gross domestic product) per (?:capita|head|person)\b/gi],
  [
    'gdp',
    latin(
      String.raw`\b(?:the )?(?:\p{Lu}\p{L}+ )?economy(?= (?:grew|expanded|contracted|shrank|logged))|\bsize of (?:the|its) economy\b|\bGDP\b|\bgross domestic products?\b`,
      'gi',
    ),
  ],
  ['insured_unemployed', /\binsured unemployment\b(?! rate)/gi],
  ['underemployment_rate', /\bunderemployment(?: rate)?\b/gi],
  ['participation_rate', /\bparticipation rate\b/gi],
  ['unemployment_rate', /\bunemployment(?: rate)?\b|\bjobless rate\b/gi],
  ['employment_rate', /\bemployment rate\b/gi],
  ['employment', /\bnumber of (?:employed people|people (?:employed|in work|in employment))\b/gi],
  ['payroll', /\b(?:nonfarm )?payrolls?(?: employment)?\b/gi],
  ['turnover', /\b(?:retail )?turnover\b/gi],
  ['passengers', /\bpassenger (?:movements|traffic|numbers|throughput|volumes?)\b/gi],
  ['flights', /\b(?:aircraft|flight) movements\b/gi],
  ['cargo', /\b(?:air ?freight|air ?cargo|cargo|freight)(?: throughput| volumes?| tonnage)?\b/gi],
  ['trade_surplus', /\btrade surplus\b/gi],
  ['trade_deficit', /\btrade (?:deficit|gap|shortfall)\b/gi],
  [
    'trade_balance',
    /\b(?:trade|goods(?: and services)?) (?:balance|surplus|deficit|gap|shortfall)\b|\bbalance (?:on|of) (?:goods|trade)\b/gi,
  ],
  ['natural_increase', /\bnatural (?:increase|growth)\b/gi],
  ['visitors', /\b(?:visitor|tourist) (?:arrivals|numbers)\b|\barrivals of (?:visitors|tourists)\b/gi],
  ['net_migration', /\bnet migration\b/gi],
  ['median_age', /\bmedian age\b/gi],
  ['pmi', /\bPMI\b|\bpurchasing managers\W* index\b/gi],
];

/** What statistics count, as the last word of its name: retail sales, hourly earnings, food prices. */
export const INDICATOR_HEADS = latin(
  String.raw`(?<![\p{L}-])((?:\p{L}[\p{L}-]{1,16} (?:& (?=\p{Ll}))?){0,3})(prices?|sales|turnover|output|production|earnings|pay|wages|investment|exports|imports|spending|consumption|employment|employees|vacancies|orders|starts|permits|revenues?|profits?|lending|income|claims|deficits?|surplus(?:es)?|completions|approvals|registrations|shipments|inventories|remittances|receipts|bankruptcies|insolvencies|arrivals|population|passengers|rents?)(?! rate| index)\b`,
  'gi',
);
/** Words before such a head that name no kind of it. */
export const NO_KIND = latin(
  String.raw`^(?:a|an|the|of|in|for|and|or|to|by|on|with|from|its|total|all|real|corresponding|privately|owned|million|billion|thousand|past|last|years?|months?|quarters?|weeks?|average|mean|median|annual|monthly|quarterly|overall|headline|estimated|seasonally|adjusted|unadjusted|value-added|actual|advance|preliminary|provisional|revised|major|number|volume|value|new|this|that|most|other|including|while|but|as|so|yet|though|although|whereas|since|when|where|if|after|before|both|only|just|even|excluding|than|is|said|were|was|is|are|led|growth|rise|fall|increase|decrease|decline|drop|gain|change|level|share|\p{Lu}.*)$`,
);
