import { textBefore } from '../../../text/beside';
import { NO_SCOPE } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** Units of what is counted: its average a day is a measure of its own. */
const COUNTED: ReadonlySet<string> = wordSet('people event item weight money');

/** 每日平均3例 of what is counted: an average, not a count. */
export function isAverage(
  state: ReaderState,
  token: NumberToken | null,
  { marks }: Phrase,
  metric: string,
): boolean {
  const unitClass = token?.unit?.class ?? null;
  const counts = unitClass !== null && COUNTED.has(unitClass) && !NO_SCOPE.has(metric);
  if (state.epidemic) return unitClass === 'case' && isDailyMean(state);
  return counts && (marks.has('daily') || goesOnDaily(state));
}

/** 日均出动警力19万人次、警车7万辆次: the second is an average as well. */
function goesOnDaily({ enumerated, level: { last }, sentence, at, folded }: ReaderState): boolean {
  if (last?.sentence !== sentence || !last.metric.endsWith('_avg')) return false;
  return enumerated || /^[人名次辆](?:余|多)?次?,[一-龥]{2,4}$/.test(folded.slice(last.end, at));
}

const DAILY_MEAN =
  /(?:平均每[日天]|每[日天]平均|日均)[^,。;\d]{0,16}(?:\d[\d.,]*[万千]?[宗例],?[较比][^,。;\d]{0,12})?$/;

/** 过去七天平均每日新增个案为1.2万宗，较上一周的1.9万宗下跌: both are averages. */
function isDailyMean({ input: { folded }, at }: ReaderState): boolean {
  const lead = textBefore(folded, at, 48);
  return /均/.test(lead) && DAILY_MEAN.test(lead);
}
