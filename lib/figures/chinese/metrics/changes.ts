import type { Compare } from '../../../reading';
import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import { SHARE_OF_THEN } from '../numbers/acceptsShare';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** What a change, share or rate adds to the name of its metric. */
export interface Change {
  readonly suffix: '_change' | '_yoy' | '_mom' | '_share' | '_contribution' | '_avg' | '';
  readonly compare: Compare | null;
}

/** Indicators of statistics releases: 同比 and 环比 are part of their name. */
const INDICATORS: ReadonlySet<string> = wordSet(
  'airfare gdp industrial_output exports imports unemployment_rate income wpi wage m1 m2 loans deposits unemployed births population budget_expenditure export_orders services_output foreign_reserves social_financing profits revenue turnover passenger_trips occupancy electricity_use tourism_revenue employed inactive hydropower parcels box_office visitors crossings spending cash_seized',
);
/** Whose change has a name of its own, whatever it is compared with. */
const OUTCOMES: ReadonlySet<string> = wordSet('accidents injured deaths confirmed');
/** What is a per cent itself changes by points. */
const RATES = /_rate$|^(?:occupancy|load_factor|punctuality|coverage|utilisation|pass_rate|satisfaction)$/;
/** Against what, in words of its own. */
const AGAINST = /[较比][上去]|同比|环比|按[年月季]|[年月]同?[增减]/;
/** 较前一日, 比昨天; 较前一周, 较常年, 较峰值 are held against another time. */
const DAY_BEFORE = /[前昨上]一?[日天]/;
const INDICATOR_ENDINGS =
  'cpi ppi pmi price industry sales investment vat _tax _duty _duties _spending _rebates _expenditure _index _rate _revenue _output _output_value value_added per_capita _power _imports _starts'.split(
    ' ',
  );

function isIndicator(metric: string): boolean {
  return (
    INDICATORS.has(metric) ||
    metric.startsWith('trade') ||
    metric.startsWith('power_') ||
    INDICATOR_ENDINGS.some((ending) => metric.endsWith(ending))
  );
}

/**
 * Whether a figure is a change against an earlier one, a share or a contribution, and not a count.
 * @param said 同比 or 环比 stands with this number itself, not with one before it
 * @param moved a verb of change stands right before the number
 * @returns null for a plain count
 */
export function changeOf(
  metric: string,
  phrase: Phrase,
  unitClass: UnitClass | null,
  said: boolean,
  moved: boolean,
): Change | null {
  const { marks } = phrase;
  const relative = unitClass === 'percent' || unitClass === 'points' || unitClass === 'times';
  const direction = directionOf(phrase);
  const compared = marks.has('compare') || marks.has('yoy') || marks.has('mom');
  if (marks.has('contribute') && unitClass === 'points')
    return { suffix: '_contribution', compare: direction && { to: 'previous', direction } };
  if (marks.has('contribute') && unitClass === 'percent' && /贡献率/.test(phrase.raw))
    return { suffix: '_contribution', compare: null };
  if (unitClass === 'percent' && SHARE_OF_THEN.test(phrase.raw)) return { suffix: '_share', compare: null };
  if (relative && marks.has('share') && !direction && !metric.endsWith('_share'))
    return { suffix: '_share', compare: null };
  const then = DAY_BEFORE.test(phrase.raw) ? 'previous-day' : 'previous';
  const to = marks.has('yoy') ? 'previous-year' : marks.has('mom') ? 'previous-month' : then;
  const indicator = isIndicator(metric);
  if (!direction && !(indicator && relative && (marks.has('yoy') || marks.has('mom')))) return null;
  if (!compared && !relative && !moved) return null;
  if (metric === 'temperature_drop') return null;
  if (metric === 'turnover')
    return { suffix: '_change', compare: direction && { to: compared ? to : 'previous', direction } };
  const suffix =
    !relative ||
    OUTCOMES.has(metric) ||
    !(indicator || said) ||
    (unitClass === 'points' && RATES.test(metric) && !AGAINST.test(phrase.raw) && !said)
      ? '_change'
      : marks.has('mom')
        ? '_mom'
        : marks.has('yoy')
          ? '_yoy'
          : '_change';
  return { suffix, compare: direction && { to: compared ? to : 'previous', direction } };
}

/** 城市下降0.2%, in a list under what fell on the year: a part of a change is one against the same time. */
export function comparedAsWhole(metric: string, phrase: Phrase): Compare | null {
  const suffix = /_(yoy|mom)$/.exec(metric)?.[1];
  const direction = directionOf(phrase);
  if (suffix === undefined || direction === null) return null;
  return { to: suffix === 'yoy' ? 'previous-year' : 'previous-month', direction };
}

function directionOf({ marks, raw }: Phrase): Compare['direction'] | null {
  if (marks.has('fall') || /[年月期]减/.test(raw)) return 'down';
  return marks.has('rise') || /[年月期]增/.test(raw) ? 'up' : null;
}

/** 网上零售额3亿元，占零售总额的20%: the share is of what was told, the whole is only named. */
export function isShareOf(
  { level, sentence, epidemic }: ReaderState,
  unitClass: string | null,
  { raw }: Phrase,
): boolean {
  const last = level.last;
  return (
    !epidemic &&
    unitClass === 'percent' &&
    last?.sentence === sentence &&
    last.unit !== null &&
    /^(?:约|大约)?(?:占|相当于|相等于)/.test(raw)
  );
}

/** 与8月相比, of September: against the month before. */
export function monthBefore(raw: string, date: string | null): boolean {
  const month = Number(/[与较比](\d{1,2})月/.exec(raw)?.[1]);
  const own = Number(/^(?:\d{4}|-)-(\d\d)$/.exec(date ?? '')?.[1]);
  return month > 0 && own > 0 && (month % 12) + 1 === own;
}
