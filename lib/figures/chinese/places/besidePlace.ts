import { CASES } from '../../tables/metricGroups';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { foldText } from '../words/foldText';
import type { Phrase } from '../words/phrase';

/** 其中甲市确诊病例3例和无症状感染者2例: both are 甲市's. */
export function besidePlace(
  state: ReaderState,
  phrase: Phrase,
  metric: string,
  own: string | null,
): { readonly name: string | null; readonly path: readonly string[] } | null {
  const { last } = state.level;
  // 甲区现有高风险区30个、中风险区29个
  const risks = RISKS.test(metric) && last?.ownPlace && RISKS.test(last.metric) && state.enumerated;
  if (risks && last.sentence === state.sentence && !phrase.place)
    return { name: last.place, path: last.placePath };
  if (!state.epidemic || !last?.ownPlace || !last.ownMetric || own === null) return null;
  // 甲县累计确诊病例1例,无症状感染者45例
  const total = last.scope === 'cumulative' && last.metric === 'confirmed';
  if (!last.parent && !total && !goesOnOf(state, last)) return null;
  if (phrase.scope !== null || phrase.place || metric === last.metric || last.sentence !== state.sentence)
    return null;
  return CASES.has(metric) && CASES.has(last.metric) ? { name: last.place, path: last.placePath } : null;
}

const RISKS = /_risk_areas$/;

/** 甲市新增确诊病例4例、无症状感染者6例；乙市…: the clause goes on about the place that it opened with. */
function goesOnOf({ input, at, subject }: ReaderState, last: Node): boolean {
  const held = foldText((subject ?? input.place).name ?? '-');
  if (last.scope !== 'new' || foldText(last.place ?? '').endsWith(held)) return false;
  return last.end < at && !/[;。:\n]/.test(input.folded.slice(last.end, at));
}
