import { AGAINST_PERIOD, ANY_CHANGE } from '../../metricSuffix';
import { basisOfChange } from './basisOfChange';
import { indicatorBefore } from './indicatorName';
import { withTheMost } from './metricTables';
import { SUFFIX, type Unresolved } from './nearMetrics';

/** "This is 26.8% higher": of what the sentence before counted first. */
const THIS_IS =
  /^\W*(?:(?:this|that|it|which)(?: (?:figure|number|total))?|the (?:figure|number|total)) (?:is|was|represents|marks|amounts to|means)\b/i;

const OF_PEOPLE =
  /^\W*(?:per ?cent |percent )?of (?:the|all|its|our) (?:\w+ ){0,2}(?:population|adults|residents|people)\b/i;
const RATES = /(?:^|_)(?:positivity|rate|fatality|coverage|occupancy|uptake)$/u;

/** The metric of a figure whose own words say only a suffix (`_share`, `_change`, `_yoy`): that of what the words round it count. */
export function relativeMetric(figure: Unresolved): string | undefined {
  const { metric, mention, near } = figure;
  if (!metric?.startsWith('_')) return undefined;
  // "grew by 96,700 or 1.8 per cent": the same change in per cent
  if (
    metric === '_share' &&
    near.neighbour !== null &&
    ANY_CHANGE.test(near.neighbour) &&
    /\bor\s*$/i.test(mention.before)
  )
    return near.neighbour;
  // "The average was 241,250, up 2,750"
  if (metric === '_change' && near.neighbour?.endsWith('_avg') && !mention.numeral.percent)
    return `${near.neighbour}_change`;
  const told = toldOf(figure);
  const { percent } = mention.numeral;
  // "11.6% above March 2019": it says itself what it is held against.
  const saysBasis = percent && metric === '_change' && basisOfChange(mention) !== null;
  // "This followed a fall of 0.4% in October": of the same indicator, in the same way.
  if (metric === '_change' && percent && !saysBasis && AGAINST_PERIOD.test(told)) return told;
  const base = told.replace(SUFFIX, '');
  if (
    metric === '_share' &&
    /^(?:tests|people_tested)$/u.test(base) &&
    /\bpositive\b/i.test(mention.predicate)
  )
    return 'positivity';
  // A rise of the sales just told month by month is one of the month.
  const period = near.coming ?? near.period;
  if (metric === '_change' && percent && !saysBasis && period !== null) return base + period;
  // "744,000 doses have been given, 15.6 per cent of the population"
  if (metric === '_share' && base === 'doses' && OF_PEOPLE.test(mention.after)) return 'vaccinated_share';
  // "positivity was 2.1%, compared with 2.2%": a rate is no share of itself.
  return metric === '_share' && RATES.test(base) ? base : base + metric;
}

/** What it is a share or a change of. */
function toldOf({ metric, mention, near, epidemic }: Unresolved): string {
  const { bracket, gap, opening, numeral } = mention;
  // One word stands before it at most: its heading speaks.
  // "Alder College (64, up 2)": of what stands in the bracket before it.
  if (bracket >= 0 && metric === '_change' && near.neighbour !== null && /^\W*(?:up|down)\b/i.test(gap))
    return near.neighbour;
  const bare = gap.trim() === opening.trim() && !/\s\S+\s\S/u.test(gap.trim());
  return (
    (bare ? near.heading : null) ??
    (metric === '_share' ? withTheMost(opening) : null) ??
    near.host ??
    near.whole ??
    near.neighbour ??
    (THIS_IS.test(opening) ? near.led : null) ??
    (numeral.percent ? near.before : (near.counted ?? near.before)) ??
    (epidemic ? 'confirmed' : 'count')
  );
}

/** Whether a metric is an indicator of the economy. */
export function isIndicator(metric: string): boolean {
  return indicatorBefore(metric.replaceAll('_', ' ')) !== null;
}
