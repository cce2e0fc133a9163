import type { Mention } from '../mentions';
import { splitNoun } from '../words/nounPhrase';
import { fateOf } from './fateOf';
import { indicatorBefore } from './indicatorName';
import { ownName } from './ownName';

/** Weights and packs: what is counted stands behind "of". */
const MASS =
  /^(?:kilos?|kilogrammes?|kilograms?|kg|tonnes?|tons?|grams?|pounds?|lbs?|ounces?|lit(?:re|er)s?|quintals?|metric (?:tons|tonnes)|packets?|packs|packages|bags|bales|bottles|boxes|bundles|cans|cartons|crates|jars|sachets|sacks|sticks|wraps|pieces|head)$/i;
const DRUGS =
  /\b(?:cocaine|heroin|cannabis|amphetamines?|MDMA|ecstasy|LSD|ganja|hashish|hash|(?:crystal )?meth(?:amphetamines?)?|ketamine|drugs|narcotics|ice|marijuana|opium|opioids?|fentanyl|oxycodone|codeine|tramadol|captagon|shabu|yaba|crack|GHB|GBL|PCP|DMT|khat|kratom|charas|mephedrone|psilocybin|steroids|poppy husk)\b/i;
/** "12 ounces (340 grams) of hash": the same again. */
export function isMass(noun: string): boolean {
  return MASS.test(noun);
}

const GIVEN = /\b(?:distributed|provided|supplied|delivered|dispatched)\b/i;
const SUPPLIES = /\b(?:rice|food|flour|grain|water|aid|relief|supplies)\b/i;

/**
 * What a weight or a pack is of: "37 kilograms of cocaine", "throughput grew to 166,000 tonnes".
 * @param lead the words before the number
 * @param nounMetric what the tables call a noun
 * @returns null for nouns that are no weights and for goods that no name fits
 */
export function goodsOf(
  { predicate, opening }: Mention,
  noun: string,
  lead: string,
  nounMetric: (noun: string) => string | null,
): { readonly metric: string; readonly label: string } | null {
  if (!MASS.test(noun)) return null;
  const indicator = indicatorBefore(opening);
  if (indicator !== null && !/^of\b/i.test(predicate)) return { metric: indicator, label: noun };
  const words = /^of (?:suspected |illegal |smuggled )?([\p{L} -]{3,70})/u.exec(predicate)?.[1];
  if (words === undefined) return null;
  const { noun: goods, predicate: fate } = splitNoun(` ${words}`);
  const fated = fateOf(goods, fate, lead);
  const metric = DRUGS.test(goods)
    ? 'drugs_seized'
    : ((fated?.endsWith('_distributed') ? null : fated) ??
      (SUPPLIES.test(goods) || GIVEN.test(opening)
        ? 'supplies'
        : (indicatorBefore(goods) ?? nounMetric(goods) ?? ownName(goods))));
  return metric === null ? null : { metric, label: goods };
}
