import { wordSet } from '../wordSet';

/** What one bulletin counts side by side as its cases: 新增确诊…例、无症状感染者…例. */
export const CASES: ReadonlySet<string> = wordSet('asymptomatic confirmed converted infections');

/** Groups of cases, counted in 宗 or 起: 爆发, 群组, "clusters". */
export const CASE_GROUPS: ReadonlySet<string> = wordSet('clusters outbreaks');

/** What becomes of cases, and what all of them so far therefore come to: 累计确诊…，治愈出院…，死亡…，在院…. */
export const CASE_OUTCOMES: ReadonlySet<string> = wordSet('deaths in_hospital recovered');

/** What an accident or a disaster did to people: 造成3人死亡、5人受伤、1人失踪. */
export const CASUALTIES: ReadonlySet<string> = wordSet('deaths injured missing');

/** How ill people are: the parts of a total by severity. */
export const SEVERITIES: ReadonlySet<string> = wordSet(
  'asymptomatic critical mild mild_or_moderate moderate severe severe_or_critical',
);
