import { latin } from '../words/latin';
import { MONTH, WEEKDAY } from './calendar';
import { DAY, N, S, TO, UNIT_OF_TIME, W } from './patternParts';

/** Numbers of the calendar, the clock and of ages. In every pattern the whole match is marked. */
export const TIME_NOT_FIGURES: readonly (readonly ['date' | 'time' | 'age' | 'duration', RegExp])[] = [
  // 5 April 2020; 5, 6 and 7 April; between 5 and 12 March; 22nd of May
  [
    'date',
    new RegExp(
      `\\b${DAY}(?:(?:,${S}|${TO})${DAY}){0,4}${S}(?:of${S})?${MONTH}(?![a-z])(?:,?${S}\\d{4}\\b)?`,
      'gu',
    ),
  ],
  // April 5, 2020; April 5-12; May 2020
  [
    'date',
    new RegExp(
      `\\b${MONTH}${S}(?:\\d{4}\\b(?!,\\d)|${DAY}(?![\\d,.]{0,12}\\d)(?:${TO}${DAY}(?![\\d,]{0,12}\\d))?(?:,?${S}(?:19|20)\\d\\d\\b)?)`,
      'gu',
    ),
  ],
  [
    'date',
    new RegExp(
      `\\b${WEEKDAY},?${S}(?:the${S})?${DAY}\\b(?![,.]?\\d)(?!${S}(?:[\\w-]+${S}){0,3}(?:patients|cases|people|deaths|infections|persons|residents|individuals|passengers|recoveries)\\b)(?!${S}(?:km|kilomet|miles?|m\\b|met|of|people|persons|cases|deaths|others|new|more|were|are|in|from|at|among|local\\p{Ll}*|imported|confirmed|probable|suspected|men|women|children|adults|dead|died|injured|killed|each)\\b)`,
      'gu',
    ),
  ],
  ['date', /\b(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d\b/gu],
  ['date', /\b[0-3]?\d([-/.])[0-3]?\d\1(?:19|20)\d\d\b|\b[0-3]?\d[/.][0-3]?\d[/.]\d\d\b/gu],
  ['date', /\b(?:19|20)\d\d[-–/](?:19|20)?\d\d\b/gu],
  [
    'date',
    /\b(?:in|since|of|until|from|by|during|early|late|mid|year|end|for|to|and|than|season|calendar|fiscal|before|after|between)[ -](?:19|20)\d\d\b(?![,.]\d| (?:new|cases|people|deaths|tests|confirmed|patients|additional|more|were|have|houses|homes))/gi,
  ],
  ['date', /(?<=[(\n\t]|^)(?:19|20)\d\d(?=[)\n\t:]|$)/gm],
  // "the 2018 FIFA World Cup"
  ['date', /\bthe (?:19|20)\d\d (?=[A-Z][\w’'-]+ [A-Z])/gu],
  [
    'date',
    /\b(?:19|20)\d\d(?= (?:[a-z]+ (?:outbreak|epidemic|season)\b|magnitude|quake|floods?|tsunami|hurricane|typhoon|cyclone|storm|disaster|season|figures?|levels?|influenza|flu|epidemic|outbreak|earthquake|census|financial|fiscal|regulations|campaign|operation|festival|act|level|levels|average))/gi,
  ],
  ['date', /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half) of (?:19|20)\d\d\b/gi],
  ['date', /\bon the [0-3]?\d(?:st|nd|rd|th)\b/gi],
  // Clock
  [
    'time',
    /\b(?:[0-2]?\d ?(?:-|–|to) ?)?[0-2]?\d(?:[:.][0-5]\d){0,2} ?(?:[ap]\.m\.?|[ap]m\b|noon\b|midnight\b|o['’]clock)/gi,
  ],
  ['time', /\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?: ?(?:hrs|hours|h)\b)?/gi],
  ['time', /\b[0-1]?\d[0-5]\d (?:AM|PM|am|pm)\b/gu],
  ['time', /\b[0-2]\d[0-5]\d ?(?:GMT|UTC|BST|CET|EST|SGT|HKT|hrs|hours|local time)\b/gu],
  ['time', /\b(?:GMT|UTC) ?[+-−]\d{1,2}(?::?\d\d)?\b/gu],
  ['time', /\b0{1,2} ?[-–—] ?24(?= (?:hours|on|h)\b)/gi],
  ['age', new RegExp(`\\baged?${S}(?:between${S}|from${S})?${W}${S}(?:and|to)${S}\\d{1,3}\\b`, 'gi')],
  ['date', /(?<![\d/.])[0-3]\d\/[01]\d(?![\d/%])/gu],
  ['time', /\b[0-2]\d[0-5]\dh\b/gu],
  [
    'age',
    /\b(?:aged|ages) (?:between )?\d{1,3}(?:(?:, ?(?:and )?| (?:and|or|to) )\d{1,3}\b(?! (?:in|cases?|deaths?|people|patients)\b)){1,12}/gi,
  ],
  [
    'age',
    new RegExp(
      `\\b(?:aged?|ages|age[ds]?${S}group|age${S}range|ages${S}range)(?:${S}(?:of|from|between|is|was|were|groups?|range[ds]?|about|over|under|at|just|around)){0,4}${S}?:?${S}?\\d[\\d.]{0,8}(?:${TO}\\d+)?`,
      'gi',
    ),
  ],
  [
    'age',
    new RegExp(
      `\\b(?:the${S})?ages?${S}\\d{1,3}${S}?[-–]\\d{1,3}(?:${S}and${S}\\d{1,3}${S}?[-–]\\d{1,3})?\\b`,
      'gi',
    ),
  ],
  ['age', new RegExp(`\\b(?:aged|age)${S}(?:of${S}|just${S}|only${S})?${W}(?:${TO}${W})?`, 'gi')],
  [
    'age',
    new RegExp(
      `\\b${N}(?:${TO}${N})?[- ](?:years?|yrs?|months?|weeks?|days?)(?:[- ]olds?\\b|${S}of${S}age\\b|${S}and${S}(?:over|above|older|under|below|younger)\\b)`,
      'gi',
    ),
  ],
  [
    'age',
    /\b(?:children|adults|people|those|babies|infants|patients|residents) (?:aged )?(?:under|over|above|below)(?: the age of)? (?:one|two|three|four|five|six|ten|twelve|eighteen|sixty|seventy|eighty|ninety)\b/gi,
  ],
  [
    'age',
    /\b(?:were|was|people|persons?|those|m[ae]n|wom[ae]n|boys?|girls?|patients|residents|deaths?) between \d{1,2} and \d{1,2}\b(?=[,;.)]|\s(?:and|years?|had|were|was)\b|\s*$)/gim,
  ],
  [
    'age',
    /\bages? (?:ranges?|ranging|ranged) from (?:under |over |about )?[\w-]{1,12} (?:\w+ )?to (?:under |over |about )?\d{1,3}\b(?![,.]?\d)/gi,
  ],
  ['age', /\b(?:younger|older) than \d{1,3}\b(?![,.]?\d)/gi],
  [
    'age',
    /\b(?:man|woman|boy|girl|driver|pilot|pedestrian|cyclist|motorcyclist|victim|suspect|resident|patient|passenger), \d{1,3}(?=,)/gi,
  ],
  [
    'age',
    /(?<![\d,.])\b\d{1,3}\+(?! ?(?:cases|deaths|people|patients|confirmed|new|countries)\b) ?(?:years?|yrs?)?/gi,
  ],
  ['age', /\b\d{1,3}(?:[-–]\d{1,3})?[- ]?(?:yo|y\/o|yr old)\b/gi],
  ['age', /\bin (?:his|her|their) (?:early |late |mid[- ]?)?\d0['’]?s/gi],
  ['age', /\b\d{1,2}0['’]?s\b/gi],
  [
    'age',
    /\b(?:patients?|man|men|woman|women|he|she|person|resident|girl|boy|child|deceased|victim|who) (?:was|were|is) \d{1,3}\b(?! (?:new|cases|per|%)|[%,.]\d)/gi,
  ],
  // "58% of them are under 40."
  [
    'age',
    /\b(?:are|were|is|was) (?:under|over|below|above) (?:the age of )?[1-9]\d(?=[.,;)]|$| or older\b)/gim,
  ],
  ['age', new RegExp(`\\bage${S}(?:of|is|was)${S}\\d[\\d.]{0,8}`, 'gi')],
  ['age', /\b(?:under|over|above|below)[ -]\d{1,2}['’]?s\b/gi],
  // "the youngest is 3 and the oldest is 76"
  ['age', /\b(?:oldest|youngest)\b[^.;\n\d]{0,24}\b(?:is|was|being|at|aged) \d{1,3}\b(?![,.]?\d|%)/gi],
  // "one in the 25-49 age group"
  [
    'age',
    /\b\d{1,3} ?(?:[-–]|to) ?\d{1,3}[- ](?:years? )?age[- ](?:groups?|ranges?|brackets?|bands?|categor)/gi,
  ],
  // "20-29 (149), 30-39 (409)": a class and its count
  ['age', /\b\d{1,2} ?[-–] ?\d{1,2}(?= ?\(\d[\d,]*\))/gu],
  [
    'age',
    /\b(?:children|adults|people|persons|those|individuals|patients|women|men|residents|groups?) (?:aged )?(?:under|over|above|below|younger than|older than) (?:the age of )?\d{1,2}\b(?![,.]?\d)/gi,
  ],
  [
    'age',
    /\b\d{1,2}(?: (?:years))? (?:and|or|years and|years or) (?:over|above|older|under|below|younger)\b/gi,
  ],
  ['age', /\b(?:median|average|mean) age\b[^.;\n\d]{0,50}\b(?:is|was) \d{1,3}\b/gi],
  ['age', /\bmedian(?: age)?[ :=]{1,4}\d[\d.]{0,8}/gi],
  [
    'age',
    /\bages?\b[^.;\n\d]{0,24}\bfrom (?:under |over |about )?(?:\d{1,3}|\w+) to (?:under |over |about )?\d{1,3}\b(?![,.]?\d)/gi,
  ],
  // "12 were between 65 and 79", "832,300 aged under 15"
  [
    'age',
    /\b(?:were|was|is|are|people|persons?|cases|residents|men|women|patients) (?:aged )?between \d{1,2} and \d{1,2}\b(?![,.]?\d| ?(?:%|per|°|mm|cm|km|m\b|metres|meters|miles|million|knots|degrees|people|cases|patients))/gi,
  ],
  ['age', /\b(?:under|over) \d{1,2}\b(?<=\baged\b[^.\n]{0,130})(?![,.]?\d| ?(?:%|per\b|[a-z]))/giu],
  [
    'time',
    latin(String.raw`\b(?:at|by|from|until|till|around|about) 0\d[0-5]\d\b(?![,.]?\d| \p{Ll}+s\b)`, 'gi'),
  ],
  ['time', /\b[0-2]?\d[.:][0-5]\d(?= (?:local time|hours|hrs)\b)/gi],
  // "The first call was received at 1139 and the fire was under control by 1221."
  [
    'time',
    /\b(?:alerted|arrived|called|control|declared|extinguished|mobili[sz]ed|out|received|reported|safe) (?:at|by|from) (?:[01]\d|2[0-3])[0-5]\d\b(?!,\d| [a-z]+s\b)/gi,
  ],
  // "Alex Alder, 23, was arrested"
  [
    'age',
    latin(
      String.raw`(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+), [1-9]\d(?=, (?:and|of) (?:\p{Lu}\p{Ll}+ ){2}|, (?:a|an|was|were|who|has|had|is|from|died|\p{Ll}{3,}ing)\b)`,
      'g',
    ),
  ],
  // Durations
  [
    'duration',
    new RegExp(
      `(?<!\\d,)(?![\\d,]{4,}${S}second\\b)(?![\\d,]+${S}second${S}(?:dose|jab|shot|vaccin))\\b${N}(?:${TO}${N})?(?:${S}|-)(?:consecutive${S}|straight${S}|full${S}|more${S}|further${S}|calendar${S}|working${S}|dangerous${S}|epidemiological${S}|additional${S}|or${S}more${S}|incubation${S})?${UNIT_OF_TIME}\\b`,
      'gi',
    ),
  ],
];
