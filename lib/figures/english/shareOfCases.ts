import type { Mention } from './mentions';

/** "107 deaths, which is 1.65 per cent of the total number of cases" */
const OF_CASES =
  /^[ \u00a0]?(?:%|per ?cent)? of (?:the |all )?(?:total |overall )?(?:number of )?(?:reported |confirmed |detected )?cases\b/i;
const OR = /(?:\bor|\brepresenting|\baccounting for|\bequivalent to)\s*$/i;
const SUFFIX = /(?:_(?:share|change|yoy|mom|avg|baseline))+$/u;

/**
 * What a percentage of all cases is a share of: "940 recoveries, or 94 per cent of all cases" of those who recovered; of the dead it is
 * the case fatality.
 * @param neighbour what the figure before it in the sentence counts
 */
export function shareOfCases(metric: string, { gap, after }: Mention, neighbour: string | null): string {
  if (!/^(?:confirmed|deaths)_share$/u.test(metric) || !OF_CASES.test(after)) return metric;
  const told =
    metric === 'confirmed_share' && neighbour !== null && OR.test(gap)
      ? `${neighbour.replace(SUFFIX, '')}_share`
      : metric;
  return told === 'deaths_share' ? 'case_fatality' : told;
}
