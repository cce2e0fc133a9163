import type { Mention } from '../mentions';
import { MONTH_NAMES } from '../tables/calendar';
import { latin } from '../words/latin';

const OF_PRICES = /^(?:\w+_)?(cpi|ppi|price)(_(?:yoy|mom|change))$/u;
const MOVED =
  '(?:rose|fell|increased|decreased|declined|slowed|eased|climbed|gained|advanced|dropped|edged|jumped|surged|accelerated|cooled|was|were|has|have|posted|recorded)';
/** The subject of the clause that a number stands in: "the fruits and vegetables index fell", "and services eased from". */
const SUBJECT = latin(
  `(?:^|[.,;:•]\\s*|\\b(?:and|while|but|as|whereas)\\s)(?:(?:and|while|but|with)\\s)?(?:[Tt]he |[Pp]rices (?:for|of) )?(?:[Ii]ndex(?:es)? for )?(?:the )?(?:CPI |PPI )?(\\p{L}[\\p{Ll}-]+(?:,? (?:and )?\\p{Ll}[\\p{Ll}-]+){0,4}?)(?<named> (?:sub-?index|index|rate|inflation|component|prices|group))? ${MOVED}\\b[^.,;]*$`,
);
/** "goods rose 0.4 percent, gasoline 5.4 percent": the verb is said once. */
const GAPPED = latin(
  String.raw`^[^,;:.]{0,24}[,;] (?:and )?(?:the )?((?!and )\p{Ll}[\p{Ll}-]+(?: (?:and )?\p{Ll}[\p{Ll}-]+){0,3}) (?:by )?$`,
);
/** Words that name no item of a basket. */
const NO_ITEM =
  /\b(?:index(?:es)?|rate|inflation|prices?|items|CPI|consumers?|retail|ha[sd]|have|it|this|that|they|these|both|which|annual|monthly|headline|core|overall|growth|figure|reading|cost|level|increase|decrease|contribution|economy|wages|sales|unemployment|employment|producers?|largest|biggest|main|contributors?|contributions?|drivers?|demand|month|year)\b/i;
const A_MONTH = new RegExp(`^(?:${MONTH_NAMES}) `, 'iu');
/** Words that no name of an item holds. */
const NO_NAME =
  /\b(?:up|down|from|to|with|by|in|or|of|than|percent|increases?|decreases?|gains?|fall|rise|drop|decline|followed|eased|slowed|rose|fell|was|were)\b/i;

/**
 * The item whose price a figure of a price index tells: "the goods rate slowed from 1.1% to 0.8%, and services eased" after the CPI is
 * goods_cpi and services_cpi. Other metrics stay as they are.
 */
export function itemOfIndex(metric: string, { opening, gap, label, bracket, numeral }: Mention): string {
  const [, index, suffix] = OF_PRICES.exec(metric) ?? [];
  if (index === undefined || !numeral.percent) return metric;
  // Another clause may have begun since the number before.
  const gapped = GAPPED.exec(bracket >= 0 ? label : gap);
  const found =
    (NO_NAME.test(gapped?.[1] ?? '') ? null : gapped) ??
    SUBJECT.exec(gap) ??
    SUBJECT.exec(opening.slice(-120).replace(/(?<=\d)[.,](?=\d)/gu, ''));
  // "July food prices rose": when.
  const item = (found?.[1] ?? '').replace(A_MONTH, '');
  if (item === '' || NO_ITEM.test(item)) return metric;
  return `${item.toLowerCase().replace(/[^a-z]+/gu, '_')}_${index}${suffix}`;
}
