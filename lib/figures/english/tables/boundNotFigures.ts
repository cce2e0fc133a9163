import { N, S, W } from './patternParts';

/** Numbers that only bound a class, a place or a penalty: thresholds, capacities, speed limits, how far something is true. In every pattern the whole match is marked. */
export const BOUNDS: readonly (readonly ['bound', RegExp])[] = [
  [
    'bound',
    /\bwithin (?:a )?\d[\d.]{0,6}(?: ?(?:-|–|to) ?\d[\d.]{0,6})? ?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m)\b(?: \(\d[\d.]{0,6} ?(?:miles?|mi|km|feet|ft)\))?/gi,
  ],
  ['bound', /\b\d[\d.]* ?(?:%|per ?cent) (?:threshold|benchmark)\b/gi],
  // "in the town of Loon, 26 miles west of Carmen": where a place lies
  [
    'bound',
    /\b(?:city|town|township|village|hamlet|district|municipality|county|suburb|community)(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?, (?:about |around |some |roughly |approximately |nearly )?\d[\d.]* ?(?:km|kilomet(?:re|er)s?|miles?)(?: \(\d[\d.]* ?(?:km|kilomet(?:re|er)s?|miles?|mi)\))?(?= (?:(?:to the )?(?:north|south|east|west)[a-z-]*|outside|away|from|off)\b)/gu,
  ],
  [
    'bound',
    /\b(?:tolerance|target|comfort) (?:band|range|zone) of \d[\d.]*%? ?(?:-|–|to) ?\d[\d.]*%?|\b(?:\d{1,3} ?km\/h and )?\d{1,3} ?(?:km\/h|mph) over (?:the )?(?:speed )?limit\b/gi,
  ],
  ['bound', /\(pop(?:ulation|\.)? ?:? ?[\d,.]+(?: million)?\)/gi],
  ['bound', /\bscale (?:to|of|up to) \d{1,2}\b/gi],
  // What a class of tornadoes or a storm signal stands for: "EF1 ... 86 to 110 mph", "Signal No. 2 (61-120 kph)"
  [
    'bound',
    /\b(?:E?F[0-5]|(?:[Ss]ignal|TCWS)(?: [Nn]o\.?| #)? ?\d)[ .…:–-]{0,24}[a-z]{0,10}[ .…(:–-]{0,12}\d{2,3} ?(?:to|-|–) ?\d{2,3} ?(?:mph|kph|km\/h)/gu,
  ],
  [
    'bound',
    new RegExp(
      `\\b(?:groups|gatherings|crowds|events|meetings)${S}of${S}(?:up${S}to${S}|over${S}|more${S}than${S}|fewer${S}than${S}|less${S}than${S}|at${S}least${S})?${N}`,
      'gi',
    ),
  ],
  // "raising limits on outdoor gatherings to 150 people"
  [
    'bound',
    /\b(?:groups|gatherings|crowds)\b[^.;\n\d]{0,40}\b(?:to|at|with)(?: up to| a maximum of)? \d[\d,]*(?= people\b)/gi,
  ],
  [
    'bound',
    /\b(?:above|over|below|exceeding|at least|greater than) (?:magnitude |M ?)\d(?:\.\d)?\b|\bmagnitude \d(?:\.\d)? (?:or|and) (?:above|more|greater|higher|stronger|larger|over)\b/gi,
  ],
  [
    'bound',
    new RegExp(
      `\\b${N}${S}(?:or|and)${S}(?:above|greater|higher|below|over|under)\\b|\\b(?:of|as|with|than|killing|affecting|involving|magnitude|M|intensity|level|force|category|aged?)${S}?(?:\\d{1,3}(?![\\d,.]*\\d)|${W})${S}(?:cases?${S}|people${S})?(?:or|and)${S}(?:more|fewer|less)\\b`,
      'gi',
    ),
  ],
  [
    'bound',
    new RegExp(
      `\\b${N}${S}(?:metres?|meters?|feet|m)${S}(?:apart|away|from${S}(?:others|each|other|one))\\b`,
      'gi',
    ),
  ],
  // "positivity (1.1%) less than 2% for the last 49 days", "a speed limit of 80km/h"
  ['bound', /\b(?:less|more|lower|higher|fewer) than \d[\d.]*%(?= (?:for|over) (?:the )?(?:last|past) \d)/gi],
  ['bound', /\b(?:speed )?limits? of \d{2,3} ?(?:km\/h|kmh|kph|mph)/gi],
  // "keep a distance of two metres": a rule, no measure of anything that happened
  [
    'bound',
    new RegExp(
      `\\b(?:keep\\w*|maintain\\w*|observ\\w+|stay\\w*|(?:social|physical|safe)[ -]distanc\\w+|distance)${S}(?:[a-z]+${S}){0,4}(?:distance${S})?(?:of${S}|by${S})?(?:at${S}least${S}|about${S}|more${S}than${S})?${N}${S}(?:metres?|meters?|feet|m)\\b`,
      'gi',
    ),
  ],
  ['bound', new RegExp(`\\b(?:longer|shorter|wider|taller|deeper|older|larger)${S}than${S}${N}\\b`, 'gi')],
  [
    'bound',
    /\b(?:threshold|limit|target|cap|minimum|maximum)(?: ceiling| rate| level)? of (?:about |around )?\d[\d.,]*(?= ?(?:%|per cent|percent|cases|people))/gi,
  ],
  [
    'bound',
    /\b(?:licen[sc]ed|designed|built|approved|meant|certified) (?:for|to (?:carry|hold)) (?:up to |only |just )?\d[\d,]*\b/gi,
  ],
  ['bound', /\bfines? of (?:up to|as much as|not more than|at most) (?:HK|US|S|A|NZ|C)?[$£€]?[\d,.]{1,12}/gi],
  ['bound', /\b\d[\d.]* ?°? ?[CF] or (?:more|above|over|higher|below|less|lower)\b/gu],
  [
    'bound',
    /\b\d{1,4} (?:out )?of (?:the |all )?\d{1,4} (?:[a-z]+ ){0,2}(?:areas|atolls|boroughs|cities|communes|counties|departments|districts|divisions|governorates|municipalities|parishes|prefectures|provinces|regions|states|towns|townships|villages|wards|zones|LGAs|local government areas)\b/gi,
  ],
  [
    'bound',
    /\b(?:in|on) an? \d{2,3} ?(?:km\/h|kmh|kph|mph|kilomet(?:re|er)s?(?: per hour| an hour)?) (?:zone|limit|area|road|stretch)\b/gi,
  ],
  [
    'bound',
    /\b(?:maximum|liable to)\b[^.\n;]{0,60}\bfine of (?:up to )?(?:HK|US|S|A|NZ|C)?[$£€]?[\d,.]{1,12}(?: (?:thousand|million))?/gi,
  ],
  // A heading: "N OR 360 DEGREES AT 5 MPH"
  ['bound', /\b(?:[NSEW]{1,3}|(?:north|south|east|west)[a-z-]{0,12}) or \d{1,3} degrees(?= at\b)/gi],
];
