import { textBefore } from '../../../text/beside';
import type { ScopeRule } from './scopeClue';

/** 8月全国共报告…: a month's news, which the days of that month tell again. */
const OF_STRETCH = /\/|^(?:\d{4}|-)-\d\d$/;

/** 12日新增4例。8月4日至12日共报告35例: behind a day's news, all that the outbreak has had. */
export const ofWave: ScopeRule = ({ state, phrase }) => {
  const [first] = state.nodes;
  const behindDay = state.epidemic && first?.scope === 'new' && !OF_STRETCH.test(first.date ?? '');
  if (!behindDay || !state.date?.includes('/') || phrase.scope) return undefined;
  return /共(?:报告|确诊|发现|诊断|有)/.test(phrase.raw) ? 'cumulative' : undefined;
};

/** 9个高风险区降为中风险区: of that day; 本轮疫情已有83个: of all so far. */
export const asLifted: ScopeRule = ({ state, metric }) => {
  if (!metric.endsWith('_risk_areas_lifted')) return undefined;
  const clause = /[^,。;\n]*$/.exec(textBefore(state.folded, state.at, 24))?.[0] ?? '';
  return /已|累计|以来/.test(clause) ? 'cumulative' : 'new';
};
