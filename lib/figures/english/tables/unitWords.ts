import { latin } from '../words/latin';
/** A unit right behind a number and what it measures, by the words near the number; the first rule that fits wins, null always fits. */
export interface UnitWords {
  readonly unit: RegExp;
  readonly rules: readonly (readonly [metric: string, words: RegExp | null])[];
}

const LONG = latin(String.raw`^[ -]?\p{L}+[ -](?:long|in length)\b`, 'i');

/** As weather services, seismologists and rescue services write them. */
export const UNITS: readonly UnitWords[] = [
  {
    unit: /^[ -]?(?:km\/h|kmh|kph|kmph|(?:km|kilomet(?:re|er)s?|miles) +(?:per|an) hour|mph|m\.p\.h|m\/s|met(?:re|er)s per second|knots|kt)\b/i,
    rules: [
      ['speed', /\b(?:moving|movement|move|heading|travelling|traveling|forward|track(?:ing)?)\b/i],
      ['wind_speed', /\b(?:winds?|gust\w*|sustained|hurricane|typhoon|storm|tornado|cyclone)\b/i],
      ['speed', /\b(?:speeding|fastest|zone|top speeds?|driving|driver|motorist|limit|train)\b/i],
      ['wind_speed', null],
    ],
  },
  {
    unit: /^[ -]?(?:km|kms|kilomet(?:re|er)s?|(?:nautical )?miles?|mi)\b/i,
    rules: [
      ['length', LONG],
      ['width', latin(String.raw`^[ -]?\p{L}+[ -](?:wide|in width)\b`, 'i')],
      [
        'distance',
        /^[ -]?(?:km|kms|kilomet(?:re|er)s?|(?:nautical )?miles?|mi)\b +(?:[NSEW]{1,3}\b|(?:north|south|east|west)\w*|from|off|away|outside|inland)/i,
      ],
      ['storm_radius', /\bradius\b/i],
      ['depth', /\b(?:depth|deep|depths|below|beneath|underground)\b/i],
      ['distance', null],
    ],
  },
  { unit: /^ ?inches of mercury\b/iu, rules: [['pressure', null]] },
  { unit: /^[ -]?(?:hPa|hectopascals?|millibars?|mb|MB|mbar)\b/u, rules: [['pressure', null]] },
  {
    unit: /^[ -]?(?:mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?|inch(?:es)?)\b/i,
    rules: [
      ['surge', /\bsurges?\b/i],
      ['wave_height', /\btsunami\b|\bwaves?\b/i],
      ['snow_depth', /\bsnow|\bice\b|\bsleet\b/i],
      ['pressure', /\bpressure\b/i],
      ['surge', /\bstorm tide\b/i],
      ['hail_diameter', /\bhail\b/i],
      ['water_level', /\b(?:river|gauge|water level|lake|reservoir)\b/i],
      ['rainfall', null],
    ],
  },
  {
    unit: /^[ -]?(?:cubic (?:met(?:re|er)s|feet|yards)|m3|m³)/i,
    rules: [['volume', null]],
  },
  {
    unit: /^[ -]?(?:terawatt|gigawatt|megawatt|kilowatt)?[ -]?(?:hours)?(?:TWh|GWh|MWh|kWh|GW|MW)\b|^[ -]?(?:tera|giga|mega|kilo)watt(?:[ -]hours?|s)?\b/u,
    rules: [
      ['electricity_generation', /\b(?:generat\w+|produc\w+|output|contributed)\b/i],
      ['electricity_imports', /\bimport\w*\b/i],
      ['electricity_exports', /\bexport\w*\b/i],
      ['electricity_use', /\b(?:consum\w+|demand|use|usage|load)\b/i],
      ['electricity', null],
    ],
  },
  {
    unit: /^[ -]?(?:m(?!-o-m)|met(?:re|er)s?|feet|ft|yards?)\b/i,
    rules: [
      ['length', LONG],
      ['width', latin(String.raw`^[ -]?\p{L}+[ -](?:wide|in width)\b`, 'i')],
      ['distance', /\b(?:fell|plunged|dropped|plunging|falling|climbed|rolled)\b/i],
      ['surge', /\bsurges?\b/i],
      ['snow_depth', /\bsnow/i],
      ['wave_height', /\b(?:tsunami|waves?|swells?|seas)\b/i],
      ['water_level_over', /\b(?:above|over|exceed\w*)\b.{0,40}\b(?:warning|alert|danger|flood)\b/i],
      ['water_level', /\b(?:level|gauge|river|water|lake|reservoir|stood at)\b/i],
      ['depth', /\b(?:depth|deep|underground|(?:below|beneath|under) (?:the )?(?:ground|surface|earth))\b/i],
      ['distance', null],
    ],
  },
  {
    unit: /^[ -]?(?:total )?(?:hectares?|ha|acres?|square[ -](?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet)|sq km|km2)\b/i,
    rules: [
      ['crop_area', /\b(?:crops?|farmland|rice|paddy|agricultur\w+|cropland|fields)\b/i],
      ['area', null],
    ],
  },
  {
    unit: /^ ?(?:° ?[CF]\b|degrees (?:Celsius|Fahrenheit|C\b|F\b|(?:in|at|on|or)\b)|(?:Celsius|Fahrenheit)\b)|^[CF]\b/u,
    rules: [['temperature', null]],
  },
  {
    unit: /^[ -]?(?:°|degrees?\b|[NSEW]\b(?! of)|(?:north|south|east|west)\b)/i,
    rules: [
      ['latitude', /^[ -]?(?:° ?|degrees? )?(?:N\b|S\b|north|south|latitude)/i],
      ['longitude', /^[ -]?(?:° ?|degrees? )?(?:E\b|W\b|east|west|longitude)/i],
      ['latitude', /\blatitude\b/i],
      ['longitude', /\blongitude\b/i],
      ['temperature', /\b(?:temperatures?|mercury|highs|lows)\b/i],
    ],
  },
];
