import type { Mention } from './mentions';

interface Measure {
  readonly metric: string | null;
  readonly label: string;
  readonly unit: string | null;
}

/** Units with what they measure, by the words near the number; the first rule that fits wins. */
const UNITS: readonly { unit: RegExp; rules: readonly (readonly [string, RegExp | null])[] }[] = [
  {
    unit: /^[ \u00a0-]?(?:km\/h|kmh|kph|kilometers? (?:per|an) hour|kilometres? (?:per|an) hour|mph|miles (?:per|an) hour|m\/s|met(?:re|er)s per second|knots|kt)\b/i,
    rules: [
      ['speed', /\b(?:moving|move|heading|travelling|traveling|forward|track(?:ing)?)\b/i],
      ['wind_speed', null],
    ],
  },
  {
    unit: /^[ \u00a0-]?(?:km|kms|kilomet(?:re|er)s?|miles?|mi)\b/i,
    rules: [
      [
        'distance',
        /^[ \u00a0-]?(?:km|kms|kilomet(?:re|er)s?|miles?|mi)\b[ \u00a0]+(?:to the )?(?:[NSEW]{1,3}\b|(?:north|south|east|west)\w*|from|off|away|outside|inland)/i,
      ],
      ['depth', /\b(?:depth|deep|depths|below|beneath|underground)\b/i],
      ['distance', null],
    ],
  },
  { unit: /^[ \u00a0-]?(?:hPa|hectopascals?|millibars?|mb|mbar)\b/u, rules: [['pressure', null]] },
  {
    unit: /^[ \u00a0-]?(?:mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?|inch(?:es)?)\b/i,
    rules: [
      ['surge', /\bsurges?\b/i],
      ['snowfall', /\bsnow/i],
      ['rainfall', null],
    ],
  },
  {
    unit: /^[ \u00a0-]?(?:m|met(?:re|er)s?|feet|ft)\b/i,
    rules: [
      ['surge', /\bsurges?\b/i],
      ['waves', /\b(?:waves?|swells?|seas)\b/i],
      ['water_level_over', /\b(?:above|over|exceed\w*)\b.{0,40}\b(?:warning|alert|danger|flood)\b/i],
      ['water_level', /\b(?:level|gauge|river|water|lake|reservoir)\b/i],
      ['depth', /\b(?:depth|deep)\b/i],
      ['distance', null],
    ],
  },
  {
    unit: /^[ \u00a0-]?(?:hectares?|ha|acres?|square (?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet)|sq km|km2)\b/i,
    rules: [
      ['crop_area', /\b(?:crops?|farmland|rice|paddy|agricultur\w+|cropland|fields)\b/i],
      ['area', null],
    ],
  },
  {
    unit: /^[ \u00a0]?(?:°[ \u00a0]?[CF]\b|degrees (?:Celsius|Fahrenheit|C\b|F\b))/u,
    rules: [['temperature', null]],
  },
  {
    unit: /^[ \u00a0-]?(?:°|degrees?\b)/i,
    rules: [
      ['latitude', /^[ \u00a0-]?(?:°[ \u00a0]?|degrees?[ \u00a0])(?:N\b|S\b|north|south|latitude)/i],
      ['longitude', /^[ \u00a0-]?(?:°[ \u00a0]?|degrees?[ \u00a0])(?:E\b|W\b|east|west|longitude)/i],
      ['latitude', /\blatitude\b/i],
      ['longitude', /\blongitude\b/i],
    ],
  },
];

const MAGNITUDE_BEFORE =
  /(?:\bmagnitude(?: of| was| is| at|:|-)?[ \u00a0-]?|\bMw?[ \u00a0-]?|\bM[Llbw][ \u00a0-]?|\bmeasur(?:ed|ing)[ \u00a0](?:a[ \u00a0])?)$/u;
const MAGNITUDE_AFTER = /^[ \u00a0-]?(?:-|[ \u00a0])?(?:magnitude\b|on the (?:Richter|moment)|Richter)/i;

const UP =
  /\b(?:up|rose|risen|rise|rises|increas\w*|grew|grow\w*|gain\w*|climb\w*|higher|expand\w*|advanc\w*|jump\w*|surg\w*)\b/i;
const DOWN =
  /\b(?:down|fell|fall\w*|drop\w*|declin\w*|decreas\w*|lower|contract\w*|shr[aiu]nk|slid|eased|reduc\w*)\b/i;
const YEAR_ON_YEAR =
  /\byear[- ](?:on|over)[- ]year\b|\bon (?:the|a) year\b|\bfrom (?:a|one) year (?:earlier|ago|before)\b|\bcompared (?:with|to) (?:the )?(?:same|a year)|\byoy\b|\byear[- ]earlier\b|\bannual(?:ly)?\b|\b(?:in|over|to) the (?:12|twelve) months\b|\bover the (?:past |last )?year\b|\bthan (?:a year|the same)/i;
const MONTH_ON_MONTH =
  /\bmonth[- ](?:on|over)[- ]month\b|\bon (?:the|a) month\b|\bfrom (?:a|one|the previous|last) month\b|\bon a monthly basis\b|\bmonthly\b|\bprevious month\b|\bmom\b/i;

/** Indicators by the names that statistics offices give them. */
const INDICATORS: readonly (readonly [string, RegExp])[] = [
  ['core_cpi', /\bcore (?:CPI|inflation|consumer prices?)\b/i],
  ['cpi', /\bCPI(?:H)?\b|\bconsumer prices?\b|\binflation\b/i],
  ['ppi', /\bPPI\b|\bproducer prices?\b/i],
  ['gdp', /\bGDP\b|\bgross domestic product\b/i],
  ['retail_sales', /\bretail sales\b/i],
  ['industrial_output', /\bindustrial (?:output|production)\b/i],
  ['exports', /\bexports?\b/i],
  ['imports', /\bimports\b/i],
  ['unemployment_rate', /\bunemployment\b|\bjobless\b/i],
  ['house_prices', /\b(?:house|home|housing) prices?\b/i],
  ['food_prices', /\bfood prices?\b|\bprices? of food\b/i],
  ['energy_prices', /\benergy prices?\b/i],
  ['investment', /\binvestment\b/i],
  ['population', /\bpopulation\b/i],
  ['employment', /\b(?:payrolls?|employment)\b/i],
  ['earnings', /\bearnings\b|\bwages\b/i],
  ['turnover', /\bturnover\b/i],
  ['passengers', /\bpassengers?\b/i],
];

/** "down from 4.6 per cent in May": the same measure at another time. */
const COMPARED = /\b(?:from|with|against|versus|than)\s*$/i;

const CURRENCY = /^[ \u00a0](?:yuan|dollars?|euros?|pounds?|rupees|yen|won|pesos|RMB|USD|EUR|GBP|HKD)\b/i;

/** Reads magnitudes, coordinates, distances, weather, money: numbers whose unit says what they measure. Null for counts. */
export function readMeasure({ numeral, before, after, gap, noun }: Mention): Measure | null {
  if (numeral.form === 'zero') return null;
  const near = `${before} ${after.slice(0, 80)}`;
  if (
    !numeral.percent &&
    numeral.value < 11 &&
    (MAGNITUDE_BEFORE.test(before) || MAGNITUDE_AFTER.test(after))
  )
    return { metric: 'magnitude', label: 'magnitude', unit: null };
  const line = /\b(latitude|longitude)(?: of| was| is|:)?\s*$/i.exec(before)?.[1];
  if (line !== undefined) return { metric: line.toLowerCase(), label: line, unit: '°' };
  for (const { unit, rules } of UNITS) {
    const found = unit.exec(after);
    if (!found) continue;
    // "3,000 km of roads"
    const made =
      /^[ \u00a0-]?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?!each|the|it|us|them|its|an?\b)(\p{Ll}+)/u.exec(
        after,
      )?.[1];
    if (made !== undefined) return { metric: made, label: found[0].trim(), unit: found[0].trim() };
    const said = rules.find(([, words]) => words?.test(after.slice(0, 60)));
    const name = (said ??
      rules.find(([, words]) => words === null || (!words.source.startsWith('^') && words.test(near))))?.[0];
    return {
      metric: name ?? null,
      label: name?.replaceAll('_', ' ') ?? found[0].trim(),
      unit: found[0].replace(/^[ \u00a0-]/u, ''),
    };
  }
  if (numeral.currency || CURRENCY.test(after)) {
    const loss = /\b(?:loss(?:es)?|damages?|damaged|cost the)\b/i.test(near);
    const word = INDICATORS.find(([, words]) => words.test(near))?.[0];
    return {
      metric: loss ? 'economic_loss' : (word ?? (/\bto\s*$/i.test(before) ? null : 'amount')),
      label: noun || before.trim(),
      unit: numeral.currency ?? CURRENCY.exec(after)?.[0].trim() ?? null,
    };
  }
  if (!numeral.percent) return null;
  if (COMPARED.test(before.slice(0, before.length - (numeral.start - numeral.lead))))
    return { metric: null, label: noun, unit: '%' };
  // "11% and 18%, respectively"
  if (noun === '' && /^\s*(?:and|or|to|,)\s*$/u.test(before)) return { metric: null, label: noun, unit: '%' };
  const wide = `${gap.slice(-120)} ${after.slice(0, 100)}`;
  const indicator =
    [...INDICATORS].find(([, words]) => words.test(before))?.[0] ??
    INDICATORS.find(([, words]) => words.test(wide))?.[0];
  const period = YEAR_ON_YEAR.test(after.slice(0, 100))
    ? '_yoy'
    : MONTH_ON_MONTH.test(after.slice(0, 100))
      ? '_mom'
      : YEAR_ON_YEAR.test(wide)
        ? '_yoy'
        : MONTH_ON_MONTH.test(wide)
          ? '_mom'
          : '';
  const moved =
    UP.test(wide) ||
    DOWN.test(wide) ||
    /^\W*(?:per ?cent )?(?:more|less|fewer|higher|lower) than\b/i.test(after);
  if (indicator) {
    const suffix = indicator.endsWith('_rate')
      ? ''
      : period || (moved ? '_change' : indicator === 'cpi' ? '_yoy' : '_share');
    return { metric: indicator + suffix, label: indicator, unit: '%' };
  }
  if (/\b(?:case[- ]fatality|CFR|fatality rate)\b/i.test(near))
    return { metric: 'case_fatality', label: 'case fatality', unit: '%' };
  if (
    /\bpositiv(?:ity|e)\b/i.test(near) &&
    /\brate|positivity|per ?cent positive|tests?\b|samples|specimens\b/i.test(near)
  )
    return { metric: 'positivity', label: 'positivity', unit: '%' };
  if (/\b(?:ILI|influenza-like)\b/i.test(wide))
    return { metric: 'ili_share', label: 'influenza-like illness', unit: '%' };
  const rate = /\b(\p{Ll}+) rate\b[^.]{0,30}$/u.exec(before)?.[1];
  if (rate !== undefined && !moved) return { metric: `${rate}_rate`, label: `${rate} rate`, unit: '%' };
  if (moved) return { metric: period || '_change', label: noun, unit: '%' };
  return { metric: '_share', label: noun, unit: '%' };
}

/** Whether the words round a number say that it went down. */
export function directionOf(text: string): 'up' | 'down' | null {
  if (DOWN.test(text)) return 'down';
  return UP.test(text) ? 'up' : null;
}

/** The indicator that some words name, or null. */
export function indicatorIn(words: string): string | null {
  return INDICATORS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
