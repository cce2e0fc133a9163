import { indicatorBefore } from './indicatorName';
import type { Mention } from './mentions';
import { readPercent } from './readPercent';
import { UNITS } from './tables/unitWords';

export interface Measure {
  /** null: the same as the number before it. */
  readonly metric: string | null;
  readonly label: string;
  readonly unit: string | null;
}

const MAGNITUDE_BEFORE =
  /(?:\b[Mm]agnitude(?: of| was| is| at| as|:|-)?[ \u00a0-]?|\bMw?[ \u00a0-]?|\bM[Llbw][ \u00a0-]?|\bmeasur(?:ed|ing)[ \u00a0](?:a[ \u00a0])?)$/u;
const MAGNITUDE_AFTER =
  /^[ \u00a0-]?(?:-|[ \u00a0])?(?:magnitude\b|(?<=^ )(?:\p{L}+ )?(?:earth)?quake\b|on the (?:Richter|moment)|Richter)/iu;
const INTENSITY_BEFORE =
  /\bintensity(?: of|:| was| reached)?\s*(?:level\s*)?$|\bregistered\s*$|\b(?:measured|registered|recorded|reached|felt)\b[^.;,]{0,24}\b(?:strong|weak|upper|lower)\s*$/i;
/** Money lost to crime is told apart from damage. */
/** Roads and lines are counted by what became of them, whatever their length is told in. */
const WAYS =
  /^[ \u00a0-]?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?:\w+ )?(?:roads?|highways?|railways?|lines|tracks?)\b/iu;
const LOST = /\b(?:amount lost|losses)\b/i;
const ROSE_BY =
  /\b(?:rose|fell|grew|dropped|climbed|declined|increased|decreased)(?: by)?\s*(?:(?:A|US|NZ|HK|S|C)?\$|[£€¥])?\s*$/i;
const FRAUD = /\b(?:fraud\w*|scams?|scammers?|scammed|phishing|swindl\w+|cheat(?:ed|ing)|conned)\b/i;
/** A currency named behind its number. */
export const CURRENCY_BEHIND =
  /^[ \u00a0](?:yuan|(?:(?:US|U\.S\.|Hong Kong|Singapore|Australian|Canadian) )?dollars?|euros?|pounds?|rupees|yen|won|pesos|baht|ringgit|rand|shillings|RMB|USD|EUR|GBP|HKD)\b/i;
const WORTH_OF =
  /^[^.,;\d]{0,24}\bworth of (?:\p{Ll}+ (?=(?:assistance|aid|relief|supplies|goods)\b))?(assistance|aid|relief|damage|infrastructure)\b/u;
const GOODS_OF_CRIME =
  /\b(?:drugs|cannabis|cocaine|heroin|ketamine|counterfeit|smuggled|stolen|illegal|illicit)\b/i;
const RATE_IS =
  /\b(?:(?:daily|weekly|current|overall) )?((?!the\b|test\b|positivity\b|weekly\b|daily\b)\p{L}+ (?:growth|reproduction|transmission)) rate(?: (?:rose|fell|dropped|dipped|increased)(?: \p{L}+)?)?(?:\s?:| is| was| of| at| to)\s*$/iu;
/** What a measure is of, where the words before it say so plainly. */
const BY_LEAD: readonly (readonly [metric: string, words: RegExp])[] = [
  ['distance', /\b(?:fell|plunged|dropped|plunging|falling|climbed|rolled)\s(?:\w+\s){0,2}$/i],
  ['depth', /\bshallow\b[^.;]{0,20}$/i],
  ['wind_speed', /\b(?:winds?|gusts?)\b[^.;,]{0,24}$/i],
  ['surge', /\bsurges?\b/i],
  ['storm_radius', /\bextend\w*\b|\bradius\b/i],
];
/** Money by what was done with it; the first that fits. */
const MONEY: readonly (readonly [metric: string, words: RegExp])[] = [
  ['economic_loss', /\b(?:loss(?:es)?|lost|damages?|damaged|cost the)\b/i],
  ['street_value', /\b(?:street|market|estimated) value\b|\bvalued at\b|\bworth\b/i],
  ['funds_frozen', /\b(?:froze|frozen|freezing)\b/i],
  ['funds_recovered', /\b(?:recovered|returned|refunded|repatriated)\b/i],
  ['cash_seized', /\bcash\b/i],
  ['assistance', /\b(?:in|of) (?:financial |cash )?(?:assistance|aid|relief)\b/i],
];

/** Prices and wages are averages by nature. */
const AVERAGE_ITSELF = /(?:^|_)(?:price|wages|earnings|pay|rents?|fares?)$/u;
const PER_HEAD =
  /^(?: (?:million|billion|trillion))?(?: \p{L}+)? (?:a|an|per|for each|for every) (?:head|person|capita|visitor|tourist|household|guest|trip|traveller|passenger|victim|case)\b/iu;
const PER_DAY = /^(?: (?:million|billion|trillion))?(?: \p{L}+)? (?:a|per|each) day\b/iu;

/** `_avg`, `_daily` or nothing: "on average A$1.2 billion a day", "£760 a head". */
function averageOf(word: string, { opening, after }: Mention): string {
  const average = /\baverage\b/i.test(opening.slice(-60));
  if (word === 'turnover' && PER_DAY.test(after)) return '_daily';
  return (average && !AVERAGE_ITSELF.test(word)) || PER_HEAD.test(after) ? '_avg' : '';
}

/** Reads magnitudes, coordinates, distances, weather, money: numbers whose unit says what they measure. Null for counts. */
export function readMeasure(mention: Mention): Measure | null {
  const { numeral, before, after, noun } = mention;
  if (numeral.form === 'zero' || WAYS.test(after)) return null;
  const near = `${before} ${after.slice(0, 80)}`;
  if (
    !numeral.percent &&
    numeral.value < 11 &&
    (MAGNITUDE_BEFORE.test(before) || MAGNITUDE_AFTER.test(after))
  )
    return { metric: 'magnitude', label: 'magnitude', unit: null };
  if (
    !numeral.percent &&
    numeral.value <= 12 &&
    INTENSITY_BEFORE.test(before) &&
    (/intensity|\b(?:upper|lower)\s*$/i.test(before) || /^[^.]{0,40}\bintensity\b/i.test(after))
  )
    return { metric: 'intensity', label: 'intensity', unit: null };
  const line = /\b(latitude|longitude)(?: of| was| is|:)?\s*$/i.exec(before)?.[1];
  if (line !== undefined) return { metric: line.toLowerCase(), label: line, unit: '°' };
  for (const { unit, rules } of UNITS) {
    const found = unit.exec(after);
    if (!found || (numeral.form !== 'digits' && /latitude/u.test(rules[0]?.[0] ?? ''))) continue;
    // "3,000 km of roads"
    const made =
      /^[ \u00a0-]?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?!each|the|it|us|them|its|an?\b)(\p{Ll}+)/u.exec(
        after,
      )?.[1];
    if (made !== undefined) return { metric: made, label: found[0].trim(), unit: found[0].trim() };
    const ahead = BY_LEAD.find(
      ([name, words]) => rules.some(([rule]) => rule === name) && words.test(before),
    )?.[0];
    if (ahead !== undefined)
      return { metric: ahead, label: ahead.replaceAll('_', ' '), unit: found[0].trim() };
    const said = rules.find(([, words]) => words?.test(after.slice(0, 60)));
    const name = (said ??
      rules.find(([, words]) => words === null || (!words.source.startsWith('^') && words.test(near))))?.[0];
    return {
      metric: name ?? null,
      label: name?.replaceAll('_', ' ') ?? found[0].trim(),
      unit: found[0].replace(/^[ \u00a0-]/u, ''),
    };
  }
  if (numeral.currency || CURRENCY_BEHIND.test(after)) {
    // "388 million pesos worth of assistance"
    const goods = WORTH_OF.exec(after)?.[1];
    if (goods !== undefined && !GOODS_OF_CRIME.test(after.slice(0, 60)))
      return { metric: goods, label: goods, unit: numeral.currency };
    const money =
      MONEY.find(([, words]) => words.test(near))?.[0] ??
      indicatorBefore(mention.opening) ??
      (LOST.test(mention.opening.slice(-80)) ? 'economic_loss' : null);
    // "exports rose A$305 million": by so much
    if (money !== null && ROSE_BY.test(before) && indicatorBefore(before) === money)
      return { metric: `${money}_change`, label: before.trim(), unit: numeral.currency };
    const word = money === 'economic_loss' && FRAUD.test(`${mention.opening} ${near}`) ? 'losses' : money;
    return {
      metric:
        word !== null ? `${word}${averageOf(word, mention)}` : /\bto\s*$/i.test(before) ? null : 'amount',
      label: noun || before.trim(),
      unit: numeral.currency ?? CURRENCY_BEHIND.exec(after)?.[0].trim() ?? null,
    };
  }
  // "The weekly infection growth rate is 0.84"
  const rate = numeral.percent || noun !== '' ? undefined : RATE_IS.exec(before)?.[1];
  if (rate !== undefined && !Number.isInteger(numeral.value))
    return {
      metric: `${rate.toLowerCase().replace(/[^a-z]+/gu, '_')}_rate`,
      label: `${rate} rate`,
      unit: null,
    };
  if (
    /^\s*(?:cases |deaths |admissions )?per (?:100[ ,.]?000|million|10[ ,.]?000|1[ ,.]?000)\b/i.test(after)
  ) {
    const metric = /\bhospital|admission/i.test(mention.opening)
      ? 'hospital_rate'
      : /\bdeath|mortality/i.test(before)
        ? 'death_rate'
        : 'case_rate';
    return { metric, label: metric.replace('_', ' '), unit: null };
  }
  return numeral.percent ? readPercent(mention) : null;
}
