import type { Mention } from '../mentions';
import { UNITS } from '../tables/unitWords';
import { latin } from '../words/latin';
import { CURRENCY_BEHIND, readMoney } from './readMoney';
import { readPercent } from './readPercent';

export interface Measure {
  /** null: the same as the number before it. */
  readonly metric: string | null;
  readonly label: string;
  readonly unit: string | null;
}

const MAGNITUDE_BEFORE =
  /(?:\b(?:[Mm]agnitude|MAGNITUDE)(?: of the (?:earth)?quake)?(?: (?:of|OF)| was| is| at| as|:|-)?(?:[ -]?| {1,8}- {1,3})|\bMw?[ -]?|\bM[Llbsw][ -]?|\b[Mm]agnitudes? (?:that )?rang(?:e|ed|ing) (?:from|between) |\bmeasur(?:ed|ing) (?:a )?|\b(?:quakes|tremors|aftershocks) of )$/u;
const MAGNITUDE_AFTER = latin(
  String.raw`^[ -]?(?:-| )?(?:(?:in )?magnitudes?\b|(?<=^ )(?:\p{L}+ )?(?:earth)?quake\b|Richter)`,
  'i',
);
const INTENSITY_BEFORE =
  /\bintensity(?: of|:| was| reached)?\s*$|\bregistered\s*$|\b(?:measured|registered|recorded|reached|felt)\b[^.;,]{0,24}\b(?:strong|weak|upper|lower)\s*$/i;
/** Roads and lines are counted by what became of them, whatever their length is told in. */
const WAYS =
  /^[ -]?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?:\w+ )?(?:roads?|highways?|railways?|lines|tracks?)\b/iu;
/** "4 to 6°C above normal", "a fall of 3 to 4°C": by how much, not how warm. */
const FROM_NORMAL = /^.{0,12}\b(?:above|below) (?:the )?(?:normal|average)\b/u;
const FELL_BY = /\b(?:fall|rise|drop|increase|decrease) of\s*(?:\d+(?:\.\d+)?\s?(?:to|-|–)\s?)?$/i;
/** "Seven-day rate per 100,000: 592.1" */
const RATE_BEFORE = /\b(?:rate|cases) per (?:100[ ,]?000|million)\b[^.;,]{0,24}[:–-]\s*$/i;
const RATE_IS = latin(
  String.raw`\b(?:(?:daily|weekly|current|overall) )?((?!the\b|test\b|positivity\b|weekly\b|daily\b)\p{L}+ (?:growth|reproduction|transmission)) rate(?: (?:rose|fell|dropped|dipped|increased)(?: \p{L}+)?)?(?:\s?:| is| was| of| at| to)\s*$`,
  'i',
);
/** What a measure is of, where the words before it say so plainly. */
const BY_LEAD: readonly (readonly [metric: string, words: RegExp])[] = [
  ['distance', /\b(?:fell|plunged|dropped|plunging|falling|climbed|rolled)\s(?:\w+\s){0,2}$/i],
  ['depth', /\bshallow\b[^.;]{0,20}$/i],
  ['length', /\blength\b[^.;\d]{0,24}[: ]$/i],
  ['width', /\bwidth\b[^.;\d]{0,24}[: ]$/i],
  ['wind_speed', /\b(?:winds?|gusts?)\b[^.;,]{0,24}$/i],
  ['speed', /\bat a speed of\s$/i],
  ['surge', /\bsurges?\b/i],
  ['storm_radius', /\bextend\w*\b|\bradius\b/i],
];
/** Whether any unit stands behind a number: mostly none does, and one look tells that of all of them. */
const ANY_UNIT = new RegExp(UNITS.map(({ unit }) => unit.source).join('|'), 'i');
const NO_UNITS: typeof UNITS = [];

/** Reads magnitudes, coordinates, distances, weather, money: numbers whose unit says what they measure. Null for counts. */
export function readMeasure(mention: Mention): Measure | null {
  const { numeral, before, after, noun } = mention;
  if (numeral.form === 'zero' || WAYS.test(after)) return null;
  const near = `${before} ${after.slice(0, 80)}`;
  if (
    !numeral.percent &&
    numeral.value < 11 &&
    !/\bintensity\s*$/i.test(before) &&
    ((MAGNITUDE_BEFORE.test(before) && !/^ (?:m|met(?:re|er)s?|cm|feet|ft|kg)\b/u.test(after)) ||
      MAGNITUDE_AFTER.test(after))
  )
    return { metric: 'magnitude', label: 'magnitude', unit: null };
  if (
    !numeral.percent &&
    numeral.value <= 12 &&
    INTENSITY_BEFORE.test(before) &&
    (/intensity/i.test(before) || /^[^.]{0,40}\bintensity\b/i.test(after))
  )
    return { metric: 'intensity', label: 'intensity', unit: null };
  const line = /\b(latitude|longitude)\s*$/i.exec(before)?.[1];
  if (line !== undefined) return { metric: line.toLowerCase(), label: line, unit: '°' };
  for (const { unit, rules } of ANY_UNIT.test(after) ? UNITS : NO_UNITS) {
    const found = unit.exec(after);
    if (!found) continue;
    if (numeral.form !== 'digits' && /latitude/u.test(rules[0]?.[0] ?? '') && !/\btemperature/i.test(near))
      continue;
    // "3,000 km of roads"
    const made =
      /^[ -]?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?!each|the|it|us|them|its|an?\b)(\p{Ll}+)/u.exec(
        after,
      )?.[1];
    if (made !== undefined) return { metric: made, label: found[0].trim(), unit: found[0].trim() };
    const ahead = BY_LEAD.find(
      ([name, words]) => rules.some(([rule]) => rule === name) && words.test(before),
    )?.[0];
    if (ahead !== undefined)
      return { metric: ahead, label: ahead.replaceAll('_', ' '), unit: found[0].trim() };
    const said = rules.find(([, words]) => words?.test(after.slice(0, 60)));
    const measured = (said ??
      rules.find(([, words]) => words === null || (!words.source.startsWith('^') && words.test(near))))?.[0];
    const name =
      measured === 'temperature' && (FROM_NORMAL.test(after) || FELL_BY.test(before))
        ? 'temperature_change'
        : measured;
    return {
      metric: name ?? null,
      label: name?.replaceAll('_', ' ') ?? found[0].trim(),
      unit: found[0].replace(/^[ -]/u, ''),
    };
  }
  if (numeral.currency || CURRENCY_BEHIND.test(after)) return readMoney(mention);
  // "The weekly infection growth rate is 0.84"
  const rate = numeral.percent || noun !== '' ? undefined : RATE_IS.exec(before)?.[1];
  if (rate !== undefined && !Number.isInteger(numeral.value))
    return {
      metric: `${rate.toLowerCase().replace(/[^a-z]+/gu, '_')}_rate`,
      label: `${rate} rate`,
      unit: null,
    };
  if (
    /^\s*(?:(?:cases |deaths |admissions )?per|\/) ?(?:100[ ,.]?000|million|10[ ,.]?000|1[ ,.]?000)\b/i.test(
      after,
    )
  ) {
    const metric = /\bconsultations?\b[^.;]{0,80}$/i.test(mention.opening)
      ? 'consultation_rate'
      : /\bhospital|admission/i.test(mention.opening)
        ? 'hospital_rate'
        : /\bdeath|mortality/i.test(before)
          ? 'death_rate'
          : 'case_rate';
    return { metric, label: metric.replace('_', ' '), unit: null };
  }
  if (!numeral.percent && RATE_BEFORE.test(before)) return { metric: 'case_rate', label: 'rate', unit: null };
  return numeral.percent ? readPercent(mention) : null;
}
