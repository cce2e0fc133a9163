import type { Mention } from '../mentions';
import { latin } from '../words/latin';
import { indicatorBefore } from './indicatorName';
import type { Measure } from './readMeasure';
import { subjectName } from './subjectName';

const LOST = /\b(?:amount lost|losses)\b/i;
/** Money lost to crime is told apart from damage. */
const FRAUD = /\b(?:fraud\w*|scams?|scammers?|scammed|deception|phishing|swindl\w+|conned)\b/i;
/** A currency named behind its number. */
export const CURRENCY_BEHIND =
  /^ (?:yuan|(?:(?:US|U\.S\.|Hong Kong|Singapore|Australian|Canadian) )?dollars?|euros?|pounds?(?! of\b)|rupees|yen|won|taka|rupiah|naira|kwacha|birr|dirhams|riyals|lira|francs|pesos|baht|ringgit|kron[aeo]r?|zloty|forint|dinars?|rials?|reais|rand|shillings|RMB|USD|EUR|GBP|HKD)\b/i;
const WORTH_OF = latin(
  String.raw`^[^.,;\d]{0,24}\bworth of (?:\p{Ll}+ (?=(?:assistance|aid|relief|supplies|goods)\b))?(assistance|aid|relief|damage|infrastructure)\b`,
);
const GOODS_OF_CRIME =
  /\b(?:drugs|cannabis|cocaine|heroin|ketamine|counterfeit|smuggled|stolen|illegal|illicit)\b/i;
/** Who gives money to those whom something befell. */
const GIVES =
  /\b(?:allocat|approv|commit|contribut|donat|earmark|grant|pledg|provid|releas|sanction)\w*|\bg(?:ave|iv(?:es?|en|ing))\b|\bset aside\b|\bsen(?:ds?|t)\b/i;
const TO_THE_AFFECTED =
  /\b(?:for|to|towards?|in) (?:[\w’'-]+ ){0,4}(?:aid|affected|disaster|displaced|emergency|floods?|homeless|humanitarian|quake|earthquake|reconstruction|rebuild\w*|recovery|refugees|relief|repairs?|rescue|response|storm|survivors|victims)\b/i;
/** Money by what was done with it; the first that fits. */
const MONEY: readonly (readonly [metric: string, words: RegExp])[] = [
  [
    'cash_seized',
    /\bin cash (?:was|were|has been|have been)? ?(?:also )?(?:seized|recovered|confiscated)\b/i,
  ],
  [
    'compensation',
    /\bex-?gratia\b|\b(?:for|to|towards?|in case of) (?:[\w'’-]+ ){0,6}(?:kin|bereaved|injur(?:y|ies|ed)|wounded|death)\b|\b(?:family|families|relatives) of (?:the |those )?(?:dead|deceased|killed|victims)\b/i,
  ],
  [
    'funds_recovered',
    /\bloss(?:es)?\b[^.;]{0,60}\b(?:have|has|had|were|was) (?:been )?(?:recovered|retrieved)\b/i,
  ],
  ['economic_loss', /\b(?:loss(?:es)?|lost|damages?|damaged|cost the)\b/i],
  ['aid', /\b(?:aid|assistance|relief) worth\b[^.;,\d]{0,12}(?:\d|$)/i],
  ['street_value', /\b(?:street|market|estimated) value\b|\bvalued at\b|\bworth\b/i],
  ['funds_frozen', /\b(?:froze|frozen|freezing)\b/i],
  ['funds_recovered', /\b(?:recovered|returned|refunded|repatriated|intercepted)\b/i],
  ['revenue', /\bearned\b/i],
  ['cash_seized', /\bcash\b/i],
  ['aid', /\bdonat(?:ions?|ed)\b/i],
  ['aid', /\b(?:in|of) (?:financial |cash |emergency |humanitarian )?(?:assistance|aid|relief)\b/i],
  [
    'funding_required',
    /\b(?:appeal(?:s|ed|ing)?|ask(?:s|ed|ing)?|call(?:s|ed|ing)?) for\b|\brequir(?:e|ed|es|ing)\b|\bneed(?:s|ed)?\b|^[^.;,\d]{0,20}\bappeal\b/i,
  ],
];

const RECOVERING =
  /\brecover(?:ed|ing)\s+(?:(?:some|about|over|nearly|more than|around) )?(?:[\p{L}.]{0,4}\p{Sc})?$/iu;

/** "rose A$305 million", "down $6.4 billion", "a decrease in the goods deficit of $6.4 billion": by so much. */
const MOVED_BY =
  /\b(?:rose|fell|grew|dropped|climbed|declined|increased|decreased|up|down)(?: by)?\s*(?:(?:A|US|NZ|HK|S|C)?[\p{Sc}])?\s*$|\b(?:increase|decrease|rise|fall|drop|decline|gain|reduction)(?: in [^.;,]{3,60})? of (?:less than |more than |about )?(?:(?:A|US|NZ|HK|S|C)?[\p{Sc}])?\s*$/iu;
const MORE_BEHIND = /^ (?:more|less|higher|lower)\b/i;
/** Prices and wages are averages by nature. */
const AVERAGE_ITSELF = /(?:^|_)(?:price|wages|earnings|pay|rents?|fares?)$/u;
const PER_HEAD = latin(
  String.raw`^(?: (?:million|billion|trillion))?(?: \p{L}+)? (?:a|an|per|for each|for every) (?:head|person|capita|visitor|tourist|household|guest|trip|traveller|passenger|victim|case)\b`,
  'i',
);
const PER_DAY = latin(String.raw`^(?: (?:million|billion|trillion))?(?: \p{L}+)? (?:a|per|each) day\b`, 'i');

/** `_avg`, `_daily` or nothing: "on average A$1.2 billion a day", "£760 a head". */
function averageOf(word: string, { opening, after }: Mention): string {
  const average = /\baverage\b/i.test(opening.slice(-60));
  if (word === 'turnover' && PER_DAY.test(after)) return '_daily';
  return (average && !AVERAGE_ITSELF.test(word)) || PER_HEAD.test(after) ? '_avg' : '';
}

/** What an amount of money is: what was done with it, the indicator of its clause, what its clause is about. */
function nameMoney({ before, after, opening }: Mention): string | null {
  const near = `${before} ${after.slice(0, 80)}`;
  if (RECOVERING.test(before)) return 'funds_recovered';
  const given = GIVES.test(before) && TO_THE_AFFECTED.test(after.slice(0, 80)) ? 'aid' : undefined;
  const done = MONEY.find(([, words]) => words.test(near))?.[0] ?? given;
  const indicator = indicatorBefore(opening);
  // "Exports were worth 45.2 billion": no goods have that price.
  return (
    (done === 'street_value' ? (indicator ?? done) : done) ??
    indicator ??
    (LOST.test(opening.slice(-80)) ? 'economic_loss' : null)
  );
}

/** Reads what a sum of money is of, or by how much something has moved. */
export function readMoney(mention: Mention): Measure {
  const { numeral, before, after, noun, opening } = mention;
  const unit = numeral.currency ?? CURRENCY_BEHIND.exec(after)?.[0].trim() ?? null;
  // "388 million pesos worth of assistance"
  const goods = WORTH_OF.exec(after)?.[1];
  if (goods !== undefined && !GOODS_OF_CRIME.test(after.slice(0, 60)))
    return { metric: /^(?:assistance|relief)$/u.test(goods) ? 'aid' : goods, label: goods, unit };
  const money = nameMoney(mention);
  if (MOVED_BY.test(before) || MORE_BEHIND.test(after)) {
    const moved = indicatorBefore(before) ?? indicatorBefore(opening) ?? subjectName(opening) ?? money;
    return { metric: moved === null ? '_change' : `${moved}_change`, label: before.trim(), unit };
  }
  const word =
    money === 'economic_loss' && FRAUD.test(`${opening} ${before} ${after.slice(0, 80)}`) ? 'losses' : money;
  const metric =
    word !== null ? `${word}${averageOf(word, mention)}` : /\bto\s*$/i.test(before) ? null : 'amount';
  return { metric, label: noun || before.trim(), unit };
}
