import { latin } from '../words/latin';
import { BOUNDS } from './boundNotFigures';
import type { NotFigureKind } from './notFigureKind';
import { N, S, TO, W } from './patternParts';
import { TIME_NOT_FIGURES } from './timeNotFigures';

/** What stands in a name before its number: seen on notices of health, transport and weather services. */
const NUMBERED =
  '(?:alert|annex|appendix|apartment|article|block|blk|bulletin|category|cat|chapter|clause|directive|exhibit|fig|figure|flight|floor|gate|grade|group|highway|hwy|interstate|item|junction|lane|level|page|paragraph|para|phase|platform|question|regulation|resolution|route|room|rule|section|sector|series|signal|stage|step|table|terminal|tier|type|version|vol|volume|ward|zone|nos?\\.|number|no)';
const ROAD =
  '(?:Road|Rd|Street|St|Avenue|Ave|Walk|Lane|Drive|Dr|Crescent|Close|Way|Place|Link|Loop|Terrace|Boulevard|Park|View|Square|Rise|Gardens?|Central|Sector|Quay|Hill|Grove|Row|Highway|Promenade|Court)\\b';

/** Numbers that are no figures, by what they are. In every pattern the whole match is marked. */
export const NOT_FIGURES: readonly (readonly [NotFigureKind, RegExp])[] = [
  ...TIME_NOT_FIGURES,
  ...BOUNDS,
  // Numbers of things, not counts
  [
    'id',
    new RegExp(
      `\\bCase${S}(?:No\\.?${S}?|number${S}|#)?\\d{1,6}(?:,\\d{3})?(?:(?:,${S}(?:and${S})?|${S}(?:and|to|&)${S}|${S}?[-–]${S}?)\\d{1,6}(?:,\\d{3})?){0,40}`,
      'gu',
    ),
  ],
  [
    'id',
    new RegExp(
      `\\b(?:[Cc]ases|[Pp]atients?)${S}(?:[Nn]os?\\.?${S}?|#)?\\d{1,6}(?:,\\d{3})?(?:(?:,${S}(?:and${S})?|${S}(?:and|to|&)${S}|${S}?[-–]${S}?)\\d{1,6}(?:,\\d{3})?){1,40}`,
      'gu',
    ),
  ],
  ['id', new RegExp(`\\b[Pp]atient${S}(?:[Nn]o\\.?${S}?|#)?\\d+\\b`, 'gu')],
  [
    'id',
    new RegExp(
      `(?<!\\btotal )(?<!\\bthe [a-z]{3,20} (?=zone ))\\b${NUMBERED}(?:(?:s)?${S}?#?(?:\\d[\\d.,]{0,12}\\d|\\d)|s?${S}${W}\\b)(?:${TO}\\d+)?[A-Z]?\\b(?![,.]?\\d|%)`,
      'gi',
    ),
  ],
  // "Region 3", "Province 2": a name, not "Alder Region 3"
  [
    'name',
    latin(
      String.raw`(?<!\p{Lu}[\p{L}’'-]* )\b(?:Region|District|Division|Province|Zone|Precinct) \d{1,2}(?:-[A-C])?\b(?![,.]?\d|%)`,
      'g',
    ),
  ],
  // "Regions 1, 2, 3 and 4-A"
  [
    'name',
    /\b(?:Regions|Districts|Divisions|Provinces|Zones) \d{1,2}(?:-[A-C])?(?:, ?\d{1,2}(?:-[A-C])?\b){0,16}(?:,? and \d{1,2}(?:-[A-C])?)?\b(?![,.]?\d|%)/gu,
  ],
  ['idiom', /\b24\/7\b/gu],
  // Epidemiological weeks by their initials
  ['date', /\b(?:EW|ME|EPI|Epi)[- –]{0,3}(?:[Ww]eek )?\d{1,2}\b(?![,.]?\d|%)/gu],
  // "31 km N 62° E of Alder"
  ['bound', /\b[NS] ?\d{1,2} ?° ?[EW]\b/gu],
  // "Incident Number: 2105009579"
  [
    'id',
    /\b(?:[Ii]ncident|[Rr]eference|[Ff]ile|[Tt]icket|[Pp]ermit|[Ll]icen[cs]e) (?:[Nn]umber|[Nn]o\.?|ID):? ?#?\d{4,}\b/gu,
  ],
  [
    'idiom',
    /\b(?:one|two|three|four|five|six|seven|eight|nine)[- ](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/gi,
  ],
  [
    'id',
    new RegExp(
      `\\b(?:Day|DAY|Week|Weeks|Wk|Year|Unit|Update|Report|Issue|Area|Part|Dose|Line|Lot|Class)${S}(?:[-–—:]${S})?\\d+(?:${TO}\\d+)?\\b(?![,.]?\\d|%)`,
      'gu',
    ),
  ],
  [
    'id',
    new RegExp(
      `(?<!\\bfrom${S}[\\d,]{1,9}${S})\\b(?:at|between|than|with|in|of|to|for|from|during|epi|epidemiological|reporting|surveillance|by|and|until|since|through|end${S}of)${S}(?:week|weeks|day|days)${S}\\d+(?:${TO}(?:week${S})?\\d+)?\\b(?![,.]?\\d|%)`,
      'gi',
    ),
  ],
  // "Week 11, 2023, 142 deaths"
  ['date', /\bweeks? \d{1,2}(?:, | of )(?:19|20)\d\d\b(?![,.]?\d|%)/gi],
  ['id', /\bin (?:epi(?:demiological)? )?week \d{1,2}\b(?![,.]?\d|%)/gi],
  // "The male-to-female ratio is 1:0.8", "a sex ratio of 1.2 to 1"
  ['bound', /\bratio\b[^.;\n\d]{0,50}?\d+(?:\.\d+)? ?(?:[:：]|to) ?\d+(?:\.\d+)?/gi],
  // "report: week 2", "Weeks 30-34:"
  [
    'id',
    new RegExp(
      `\\bweeks${S}\\d{1,2}(?:${TO}\\d{1,2})\\b(?![,.]?\\d|%)|\\bweek${S}\\d{1,2}\\b(?![.,]\\d)(?=${S}?(?:$|[.;:),\\n]))`,
      'gi',
    ),
  ],
  ['id', /[#№] ?\d+/gu],
  ['id', /\bcase \d{1,6}\b(?![,.]\d)/gu],
  ['id', /\bflights? [A-Z\d]{2} ?\d{1,4}\b|\b(?:Primary|Secondary|Form|Grade|Year) \d{1,2}\b/gu],
  [
    'id',
    /\b(?:EW|SE|epi(?:demiological)? weeks?|EWs)\)? ?\d{1,2}(?: ?(?:[-–]|to|and) ?(?:EW ?)?\d{1,2})?\b/gu,
  ],
  ['id', /\b(?:epi|epidemiological)[- ]week[ -]{1,3}\d{1,2}\b(?![,.]\d)/gi],
  ['name', /\bcholerae? O?0?1\b/gi],
  ['ordinal', /\b\d+(?:st|nd|rd|th)\b/gi],
  ['ordinal', /\b\w+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/gi],
  ['name', latin(String.raw`\bOp(?:eration|s)?\.?(?: \p{Lu}[\p{L}’'-]+){1,3} \d{1,4}\b(?![,.]?\d|%)`, 'g')],
  // Names: a letter or a hyphen touches the digit
  ['name', /\b[A-Za-z](?:[A-Za-z]|\.(?!\.)){0,30}[-–]?\d[\w.-]{0,30}(?:\([A-Z\d]+\))?/gu],
  ['name', /\bCOVID [-–]?19\b/gi],
  ['name', /\b[A-Z]\(H\d+(?:N\d+)?\)(?:pdm\d+)?/gu],
  ['name', /\b(?:ATR|Boeing|Airbus|Embraer|Cessna|S&P|FTSE|Nikkei|Nasdaq|CAC|DAX|CSI) \d+(?:-\d+)?/gu],
  // 17.69S is a latitude
  ['name', /(?<![\d.])\d{1,6}(?!\.\d)(?![KCF]\b)[A-Z][A-Za-z]{0,20}\b/gu],
  [
    'address',
    new RegExp(
      `\\b\\d{1,5}[A-Z]?(?:(?:${TO}|,${S}|${S}&${S})\\d{1,5}[A-Z]?){0,4}(?:${S}[A-Z][\\w'’.]{0,20}){0,4}?${S}${ROAD}(?:${S}\\d+[A-Z]?)?`,
      'gu',
    ),
  ],
  ['address', new RegExp(`\\b[A-Z][\\w'’]*${S}(?:${ROAD}|Block|Street|Jalan)${S}\\d+[A-Z]?\\b`, 'gu')],
  [
    'phone',
    /\b(?:call|dial|phone|telephone|tel|hotline|helpline|ring|text|fax|on)[.: \u00a0]{1,3}(?:us |at |on |NHS |number |the ){0,3}\+?\(?\d[\d ()-]{1,18}\d\b(?! ?(?:[a-z%]|January|February|March|April|May|June|July|August|Sept|Octo|Nov|Dec)|[,.]\d)/gi,
  ],
  [
    'phone',
    /\b(?:call|calling|dial|ring|phone|text|hotline|helpline|telephone|tel|fax)[.:]? (?:NHS |us on |on )?\+?\(?\d[\d()-]{0,20}(?: [\d()-]{1,20}){0,5}\b(?![,.]\d)/gi,
  ],
  ['phone', /\b(?:ring|call|dial)(?:ing)? \d{3}(?: or \d{3}){1,2}\b/gi],
  ['phone', /\b911 calls?\b|\bnumber of (?:999|111|101|112|995) calls\b/gi],
  ['phone', /\+\d[\d ()-]{6,}\d/gu],
  // "(02) 86517800 local 1149/1150"
  [
    'phone',
    /\((?:0\d{1,3}|[2-9]\d\d)\) ?\d{3,4}[- ]?\d{4}(?: (?:local|loc\.|ext\.?|extension) \d{1,5}(?:\/\d{1,5}){0,4})?/gu,
  ],
  // "Alder 8123456789", "the hotline numbers 231-1166 or 180/181"
  ['phone', /\b[06-9]\d{9}\b/gu],
  [
    'phone',
    /\b(?:hotlines?|helplines?|call|phone|telephone|tel)\b[^.\n\d]{0,30}\b\d{3}[-/ ]\d{3,4}\b(?:(?:,| or| and|\/| ){1,3}\d{3}(?:[-/]\d{3,4})?\b){0,6}/gi,
  ],
  ['phone', /\bcontact,? \d{3,5}(?: (?:and|or) \d{3,5})?\b(?! [a-z])/gi],
  ['name', /\bC-19\b/gu],
  ['phone', /\b\d{3,5}[- ]\d{3,4}[- ]\d{3,4}\b(?! [a-z])/gu],
  ['phone', /\b\d{3}[-.]\d{3}[-.]\d{4}\b/gu],
  [
    'rate',
    /\b(?:per|in every|for every|out of every|(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of)(?= (?:10|ten|100|five|four|three)\b)) (?:\d[\d,. \u00a0]{0,16}\d|\d+|one|ten|five|four|three|hundred)(?: (?:hundred|thousand|million)){0,2}/gi,
  ],
  ['address', /\b\d{2,5} block of\b/gi],
  // "firefighters from Stations 26, 36 and 23"
  [
    'id',
    /\b(?:Stations?|Engines?|Ladders?|Rescues?|Rehabs?|Trucks?|Squads?|Medics?|Battalions?|Precincts?) \d{1,3}(?:,? (?:and |& )?\d{1,3}\b(?! (?!and\b)[a-z])){0,30}\b(?![,.]?\d|%)/gu,
  ],
  ['idiom', /\b(?:a |\d|\w+)-point scale\b/gi],
  ['rate', /(?<=\d) ?\/ ?(?:100[ ,]?000|1[ ,]?000[ ,]?000|100k)\b/giu],
  ['rate', /\(\d{1,5}\/\d{1,5}\)/gu],
  ['rate', /\b(?:19|20)\d\d(?:[-–/]\d{1,4})? ?= ?100\b/gu],
  ['rate', /\b(?:one|1) in (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/gi],
  ['rate', new RegExp(`\\b${N}[- ](?:times|fold)\\b(?!${S}(?:on|during|between|in))`, 'gi')],
  ['rate', /\b\d+(?:\.\d+)?[- ]?%? ?(?:CI)\b[^)\n;]{0,60}/gu],
  [
    'id',
    /\b(?:situation|surveillance|technical|sit) ?(?:report|rep)s? (?:[–-] |no\.? ?|number |#)?\d{1,3}\b(?![,.]\d)/gi,
  ],
  ['index', /^[ \u00a0\u3000\t]{0,8}(?:\(?\d{1,2}[.)](?=[ \u00a0\u3000\t]?[A-Za-z“"‘(]))/gm],
  // "2.0 Status summary", no "6.1 Earthquake Strikes Alder"
  [
    'index',
    /^[ \t]{0,4}\d{1,2}\.\d{1,2}\.? (?=[A-Z](?!agnitude|illion)[^\d\n%]{2,60}$)(?![^\n]*(?:[Qq]uake|[Tt]remor|per ?cent))/gm,
  ],
  ['index', /\[\d{1,3}(?:[,–-]\d{1,3}){0,8}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+/gu],
  [
    'idiom',
    /\b(?:(?<!-)one of (?:the|our|its|their|several|many)(?! (?:\w+ ){0,2}(?:deaths|cases) (?:occurred|happened)\b)(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:is|was|has|had)\b)(?! (?:\w+ ){0,3}(?:cases|patients|victims|injured) (?:is|has|was|remains?) (?:now |still |since |sadly |also )?(?:been |considered )?(?:recovered|discharged|died|deemed|resolved|to have|in (?:an? )?(?:critical|serious|stable|intensive|hospital)))|one another|one-\w+|no one(?! (?:(?:is|are|was|were) )?in )|anyone|at one|one or more|day one|one (?:day|side|way|point|time|such|third|half|quarter|fifth|tenth)|one by one|in one|square one|the one)\b/gi,
  ],
  [
    'idiom',
    /\b(?:these|those|both|all|any|every|(?<!\()each|next|last|past|previous|other than|same|(?<=[a-z] )of the|the only|between the) (?:two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:new|additional|further|more|deaths|confirmed|remaining|cases|imported|local|patients|deceased|fatalities|people (?:who|tested|diagnosed|infected)|miners|bodies|survivors|missing|trapped|victims))/gi,
  ],
  // "all six imported cases", "the first two deaths", "all but one": told before, or of no count
  ['idiom', /\ball but (?:one|two|three|four|five|six|seven|eight|nine|ten)\b/gi],
  [
    'idiom',
    /\b(?:both|all)(?: the)? (?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:of|have|were|are|in)\b)/gi,
  ],
  [
    'rate',
    /\b\d{1,4} of (?:the )?(?:\w+[’']s )?\d{1,4} (?:districts|states|provinces|regions|counties|cities|municipalities|governorates|health zones)\b/gi,
  ],
  [
    'idiom',
    /(?<!\bof )\b(?:these|those|both|all|the ) ?(?:two|three|four|five|six|seven|eight|nine|ten) (?:cases|patients|people|persons|men|women|individuals|countries|sides|areas|groups|sites|clusters)\b(?= (?:is|are|were|was|have|has|had|who|will|may|do|did|should|must|in question|above|mentioned|concerned|reported|live|belong))/gi,
  ],
  // "the top five markets", "licensed for 45"
  [
    'idiom',
    latin(
      String.raw`\btop (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\p{Ll}+ ){0,2}\p{Ll}+s\b`,
      'gi',
    ),
  ],
  ['bound', /\bradius of \d[\d.,]*[ -]?(?:km|kilomet|mi)/gi],
  ['phone', /\b(?:helpline|hotline)s?\b[^.\d\n]{0,16}\b\d[\d ]{2,12}\b/gi],
  // "received two doses" tells how far, not how many
  [
    'idiom',
    /\b(?:receiv(?:ed|ing)|taken|took|had|having|completed|with|after|given|got) (?:at least )?(?:one|two|three|four) (?:[\w-]+ ){0,3}(?:doses?|vaccines?)\b/gi,
  ],
  // "1 dose: three cases": a class
  ['idiom', /^\W*(?:[1-4]|one|two|three|four) (?:\w+ )?(?:doses?|vaccines?)(?= ?:)/gim],
  ['idiom', /\b(?:two|three|four|five|six)-(?:thirds|fifths|quarters|tenths)\b/gi],
  ['idiom', /\bthree quarters\b/gi],
  // 14-day, 10-bed, two-storey: the number describes the thing
  [
    'idiom',
    new RegExp(
      `\\b${N}-(?!one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|magnitude|strong|plus|case|member|person|people|odd|percent|per-cent|point|degree|km|kilometre|kilometer)[a-z]+\\b(?!-)`,
      'gi',
    ),
  ],
  // A correction noted in a bracket changes the count, it is none
  [
    'adjustment',
    new RegExp(
      `\\(with${S}${N}${S}[\\w ]{0,30}?(?:reduced|increased|added|removed|deducted|corrected)[^)\\n]{0,40}\\)`,
      'gi',
    ),
  ],
  ['name', /\bhttps?:\/\/\S{1,300}|\bwww\.\S{1,300}|\b[\w.+-]{1,64}@[\w-]{1,64}\.\w+/gi],
];
