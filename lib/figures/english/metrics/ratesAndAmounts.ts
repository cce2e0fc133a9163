import type { Mention } from '../mentions';
import { isScopeless } from '../scopes/scopeOfMetric';
import { MONTH_ON_MONTH } from '../tables/changeWords';
import { latin } from '../words/latin';
import { basisBefore, basisOfChange } from './basisOfChange';
import { SUFFIX, type Unresolved } from './nearMetrics';
import { ANNUALISED } from './readIndicator';
import { CURRENCY_BEHIND } from './readMoney';
import { isIndicator } from './relativeMetric';

const OTHER_UNIT = latin(String.raw`^ ?[\p{L}/]{1,12} ?(?:\/|\.\.\.) ?$`);

/** "140 mph (220 km/h)": the same again in another unit. */
export function sameInOtherUnit({ metric, mention, near }: Unresolved): string | undefined {
  if (metric === null || !isScopeless(metric) || mention.numeral.percent || /itude$/u.test(metric))
    return undefined;
  // "5 MPH...7 KM/H", "104 km / 65 miles"
  const other = mention.label !== '' ? near.host : OTHER_UNIT.test(mention.gap) ? near.neighbour : null;
  return other !== null && isScopeless(other) ? other : undefined;
}

/** "20 million yuan (US$2.8 million) seized": the same money again. */
export function sameInOtherMoney({ mention, near }: Unresolved): string | undefined {
  return isOtherMoney(mention) ? (near.host ?? undefined) : undefined;
}

/** Whether a sum stands in a bracket right behind another currency. */
export function isOtherMoney({ bracket, label, numeral, after }: Mention): boolean {
  return (
    bracket >= 0 &&
    (numeral.currency !== null || CURRENCY_BEHIND.test(after)) &&
    CURRENCY_BEHIND.test(` ${label.trim()}`)
  );
}

/** "129 (3.9%) were positive" of specimens */
export function positiveOfTests({ metric, mention, near }: Unresolved): string | undefined {
  return metric === null &&
    mention.numeral.percent &&
    /^(?:tests|people_tested)$/u.test(near.hostWhole ?? '') &&
    /^(?:confirmed|pcr_positive|antigen_positive)$/u.test(near.host ?? '')
    ? `${(near.host ?? '').replace(/^confirmed$|positive$/u, '')}positivity`
    : undefined;
}

/** "including 7,665 (0.17%) severe cases": a share of what the bracket stands beside. */
export function shareOfHost({ metric, mention, near: { host } }: Unresolved): string | undefined {
  return metric === null &&
    mention.numeral.percent &&
    mention.bracket >= 0 &&
    mention.noun === '' &&
    mention.before.trim() === '' &&
    /^(?:severe|critical|deaths|recovered|in_hospital|icu)$/u.test(host ?? '')
    ? `${host}_share`
    : undefined;
}

/** "services rose 0.6 percent; transport rose 0.4 percent" of prices: `itemOfIndex` has the name. */
export function itemOfPrices({ metric, mention, near: { neighbour } }: Unresolved): string | undefined {
  const base = metric?.endsWith('_change') ? metric.slice(0, -'_change'.length) : '';
  return base !== '' &&
    mention.numeral.percent &&
    /(?:^|_)(?:cpi|ppi|price)_(?:yoy|mom|change)$/u.test(neighbour ?? '') &&
    basisOfChange(mention) === null &&
    !isIndicator(base)
    ? (neighbour ?? undefined)
    : undefined;
}

/** "Online retail sales climbed 11.5 per cent" after growth year on year is year on year too. */
export function changeOfPeriod({
  metric,
  mention,
  near: { coming, period: before },
  epidemic,
}: Unresolved): string | undefined {
  const period = coming ?? before;
  return period !== null &&
    metric?.endsWith('_change') &&
    mention.numeral.percent &&
    basisOfChange(mention) === null &&
    !ANNUALISED.test(mention.before) &&
    (!epidemic || isIndicator(metric))
    ? metric.replace(/_change$/u, period)
    : undefined;
}

/** "for the dead, and P50,000 for those", "to crops at P12 million and to roads at P3 million" */
const SAME_SUM =
  /^(?!.*\b(?:has|have|had|was|were|will|released|gave)\b)[^.;]{0,80}(?:,|\band\b)[^.;,]{0,40}$/iu;

/** "P366 million and P3.8 billion, respectively" */
export function coordinateAmount({ metric, mention, near }: Unresolved): string | undefined {
  return metric === 'amount' &&
    near.neighbour !== null &&
    (/^[^\p{L}]*(?:\p{L}+ )?(?:,|and|,? and)\s*\p{L}*[\p{Sc}]?\s*$/u.test(mention.gap) ||
      (/^(?:aid|compensation|economic_loss)$/u.test(near.neighbour) && SAME_SUM.test(mention.gap)))
    ? near.neighbour
    : undefined;
}

/** "remittances grew by 8.8 per cent to $729 million compared to $670 million": the level of what has moved. */
export function levelOfChange({
  metric,
  mention: { gap, numeral },
  near: { neighbour },
}: Unresolved): string | undefined {
  if (metric !== 'amount' || numeral.percent || neighbour === null) return undefined;
  if (
    /^(?:(?! and )[^.;]){0,60}\b(?:to|reaching|at) (?:\p{L}+ )?[\p{L}\p{Sc}]{0,8}\s?$/u.test(gap) &&
    SUFFIX.test(neighbour)
  )
    return neighbour.replace(SUFFIX, '');
  return /\b(?:compared (?:to|with)|from|against) (?:\p{L}+ )?[\p{L}\p{Sc}]{0,8}\s?$/u.test(gap)
    ? neighbour
    : undefined;
}

/** "Output grew 1.2 per cent in May" of an office that has told changes over the year only. */
export function ofYearlyRelease({ metric, mention, near }: Unresolved): string | undefined {
  return metric?.endsWith('_mom') &&
    near.period === '_yoy' &&
    !near.monthly &&
    mention.numeral.percent &&
    basisOfChange(mention) === null &&
    basisBefore(mention) === null &&
    !MONTH_ON_MONTH.test(mention.opening + mention.after.slice(0, 100))
    ? metric.replace(/_mom$/u, '_yoy')
    : undefined;
}

/** What a unit alone says, and what it measures in a row that began with more. */
const IN_A_ROW: Readonly<Record<string, string>> = { area: 'crop_area', rainfall: 'snow_depth' };
/** "148,632 hectares of rice fields …, with 25,780 hectares in Alder", "2 to 4 inches of snow, with another 6 possible" */
export function sameMeasure({ metric, mention, near: { neighbour } }: Unresolved): string | undefined {
  return metric !== null &&
    neighbour !== null &&
    IN_A_ROW[metric] === neighbour &&
    !/\bfire|burn|rain/i.test(mention.gap)
    ? neighbour
    : undefined;
}
