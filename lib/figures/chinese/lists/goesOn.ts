import { CASES } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';

/** 截至昨日24时，现有本土确诊30例。境外输入6例: the sentence goes on about those who are there now. */
export function isStock(state: ReaderState, metric: string): boolean {
  const before = state.nodes.at(-1);
  return (
    state.epidemic &&
    state.mode === 'as-of' &&
    (metric === 'confirmed' || metric === 'asymptomatic') &&
    before?.scope === 'current' &&
    before.paragraph === state.paragraph &&
    STOCK.has(before.metric)
  );
}

/** 当日新增…。解除医学观察10例: the paragraph goes on about the day; 8月21日，治愈出院886例: of that day. */
export function isFlow(state: ReaderState, metric: string): boolean {
  // 8月3日，甲市报告感染者47例
  if (CASES.has(metric))
    return state.epidemic && !state.input.traditional && state.mode === null && state.daySegment;
  if (!FLOWING.has(metric)) return false;
  const before = state.nodes.at(-1);
  const root = before?.parent?.parent ?? before?.parent ?? before;
  // 17日又有5名出院，截至目前，共有423名出院: all so far.
  const { folded } = state.input;
  if (/目前[^。;\n]{0,6}共有?$/.test(folded.slice(Math.max(0, state.at - 14), state.at))) return false;
  const goesOn = root?.scope === 'new' && root.paragraph === state.paragraph && before?.scope === 'new';
  return state.epidemic && ((state.mode === 'as-of' && goesOn) || state.daySegment);
}

const FLOWING: ReadonlySet<string> = wordSet('recovered asymp_released contacts_released');

const STOCK: ReadonlySet<string> = wordSet('confirmed asymptomatic asymp_observed infections');
