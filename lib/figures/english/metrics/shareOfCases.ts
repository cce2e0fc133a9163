import type { Mention } from '../mentions';

/** "107 deaths, which is 1.65 per cent of the total number of cases" */
const OF_CASES =
  /^ ?(?:%|per ?cent)? of (?:the |all )?(?:total |overall )?(?:number of )?(?:(?:reported|confirmed|detected|positive|probable|and) )*(?:cases|infections)\b|^ ?(?:%|per ?cent)? of the total(?=[,.;]|$)/i;
const OR = /(?:\bor|\brepresenting|\baccounting for|\bequivalent to)\s*$/i;
/** "This represents 97 per cent of all cases" */
const THIS_IS = /^\W*(?:this|that|which) (?:represents?|is|was|makes|equates to|accounts for)\s*$/i;

/**
 * What a percentage of all cases is a share of: "940 recoveries, or 94 per cent of all cases" of those who recovered; of the dead it is
 * the case fatality.
 * @param neighbour what the figure before it in the sentence counts
 * @param cases what the bulletin counts when it only says “cases”; null where these are confirmed
 * @param last what the figure before it counts, wherever it stands
 */
export function shareOfCases(
  metric: string,
  { gap, after }: Mention,
  neighbour: string | null,
  last: string | null,
  cases: string | null,
): string {
  // "28% of these people are in the ICU" of those in hospital
  if (/^(?:in_hospital|icu)_share$/u.test(metric)) {
    if (/^[^.;,]{0,50}\b(?:are|were|is) in (?:the )?(?:ICUs?|intensive)\b/i.test(after)) return 'icu_share';
    if (/^[^.;,]{0,50}\bventilat/i.test(after)) return 'ventilated_share';
  }
  // "Children made up 29% of the cases" where these are suspected ones.
  if (
    metric === 'confirmed_share' &&
    cases !== null &&
    /^ ?(?:%|per ?cent) of (?:the |all )?cases\b/i.test(after)
  )
    return `${cases}_share`;
  if (metric === 'beds_share' && /\b(?:occupied|taken|filled|in use)\b/i.test(`${gap} ${after}`))
    return 'bed_occupancy';
  if (!/^(?:confirmed|deaths|confirmed_probable)_share$/u.test(metric) || !OF_CASES.test(after))
    return metric;
  const of = OR.test(gap) ? neighbour : THIS_IS.test(gap) ? last : null;
  const told = metric.startsWith('confirmed') && of !== null ? `${of}_share` : metric;
  return told === 'deaths_share' ? 'case_fatality' : told;
}
