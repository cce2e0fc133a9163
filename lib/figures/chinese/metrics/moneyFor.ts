import { nounIn } from './nounIn';

/** 总值约88万元毒品: what the goods are worth. */
export function moneyFor(before: string, after: string): string {
  const noun = nounIn(after) ?? nounIn(before);
  if (/冻结[^,。;]*$/.test(before)) return 'funds_frozen';
  if (/成本(?:约|仅|不足|近|为)*$/.test(before)) return 'unit_cost';
  if (/(?:售价|单价)(?:约|仅|为|达)*$/.test(before)) return 'unit_price';
  if (/^(?:交保|保释)/.test(after)) return 'bail';
  if (
    /(?:救灾|救助|补助|慰问|下拨|拨付|捐|抗旱|防汛|抢险)[^,。;]*资金|抚慰金|救助金|慰问金|补助|捐款|赈灾/.test(
      before,
    )
  )
    return 'relief_funds';
  if (noun === 'compensation') return noun;
  if (noun === 'fines' || noun === 'cash_seized' || noun === 'gambling_funds') return noun;
  return /[总市价货]值(?:约|逾|近|为|达)?$/.test(before) &&
    noun !== null &&
    /^(?:drugs|goods|fireworks|cig)/.test(noun)
    ? 'street_value'
    : 'amount';
}
