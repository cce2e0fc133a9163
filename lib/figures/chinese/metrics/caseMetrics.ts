import { FOUND } from './heardMetric';
import type { Clue, MetricRule } from './metricClue';
import { POSITIVES, positivesOf, positivityOf, testedAs } from './testMetrics';

/** 现时共有1470名确诊病人分别于17间公立医院留医: those who are in hospital, however far the verb. */
const STAY = /^[^,。;、\n]{0,32}(?:留医|留院|住院|在院|接受治疗|隔离治疗)/;
const NOW = /(?:现时|目前|现有|仍有|尚有|现共有|现在|至今仍)[^,。;\n]{0,12}$/;

function isNow({ state, token }: Clue): boolean {
  return NOW.test(state.input.folded.slice(Math.max(0, token.start - 20), token.start));
}

/** Groups of cases: 31起于校园 behind 58起群聚 are groups as well. */
const GROUPS: ReadonlySet<string> = new Set(['clusters', 'outbreaks']);
/** 现有143人在某中心隔离 */
const ISOLATED = /^(?:[^,。;、\d]{0,14})(?:被|正|接受)?隔离(?=[,。;、]|$)/;
/** 甲地通报12例: as the health authority of Taiwan counts. */
const asReported: MetricRule = ({ state, unitClass, phrase, own, before }) => {
  if (unitClass !== 'case' || !state.input.traditional) return undefined;
  if (/通报$/.test(before) && phrase.scope === 'cumulative') return 'reported';
  return own === null && phrase.scope !== null && /通报/.test(phrase.raw) ? 'reported' : undefined;
};

/** 2名个案为扩大采检发现: how they were found, not what is counted. */
const asFound: MetricRule = ({ phrase, own }) =>
  own === 'tests' && phrase.weak !== null && FOUND.test(phrase.raw) ? phrase.weak : undefined;

/** Tests, those tested, or what was found positive. */
const asTested: MetricRule = ({ token, unitClass, phrase, own }) =>
  unitClass === 'people' && phrase.metrics.includes('antigen_tests') && own === 'tests'
    ? 'antigen_tests'
    : own === 'tests' || own === 'antigen_tests'
      ? testedAs(unitClass, token.unit?.unit ?? '', phrase.raw) || undefined
      : undefined;

/** 核酸检测确诊12宗, 抗原测试呈报30宗: counted by the test that confirmed them. */
const asConfirmedBy: MetricRule = ({ unitClass, phrase, own }) => {
  if (own !== 'confirmed' || unitClass !== 'case') return undefined;
  if (/核酸检测(?:呈阳性)?而?(?:确诊|确认)/.test(phrase.raw)) return 'pcr_positive';
  return /抗原(?:测试|检测)而?(?:确诊|确认|呈报)/.test(phrase.raw) ? 'antigen_positive' : undefined;
};

/** 58起群聚，31起于校园: groups again. */
const asGroups: MetricRule = ({ state, token, phrase, own }) => {
  const group = state.level.last;
  if (!group || !GROUPS.has(group.metric) || group.sentence !== state.sentence) return undefined;
  const open = own === null || own === 'pcr_positive' || own === phrase.weak;
  return group.unit === token.unit?.unit && open ? group.metric : undefined;
};

/** 300人已采样: the verb stands behind. */
const asSampled: MetricRule = ({ state, token, unitClass, after }) => {
  const people = state.epidemic && unitClass === 'people' && token.unit?.unit === '人';
  return people && /^(?:已)?(?:采样|采检|受检)/.test(after.slice(0, 3)) ? 'people_tested' : undefined;
};

/** Those isolated, where only the clause behind says so. */
const asIsolated: MetricRule = ({ state, unitClass, own, after }) =>
  state.epidemic && own === null && unitClass === 'people' && ISOLATED.test(after) ? 'isolated' : undefined;

/** Positives of the test that the text names. */
const asPositives: MetricRule = ({ state, token, phrase, own }) =>
  own === 'infections' && POSITIVES.test(phrase.raw) ? positivesOf(state, token.start) : undefined;

/** 3人呈阳性: what the test said stands behind. */
const asPositive: MetricRule = ({ state, token, unitClass, before, after }) => {
  if (!state.epidemic || unitClass !== 'people') return undefined;
  if (/^(?:呈|检测)?阳性/.test(after.slice(0, 3))) return 'pcr_positive';
  // 快筛站采检9人，阳性2人
  return /阳性$/.test(before) ? positivesOf(state, token.start) : undefined;
};

/** 3宗爆发 */
const asOutbreaks: MetricRule = ({ unitClass, after }) =>
  unitClass === 'case' &&
  /^(?:[^,。;、\d]{0,12}(?:流感|肠胃炎|感染|学校|院舍))?[暴爆]发(?=[,。;、]|$)/.test(after)
    ? 'outbreaks'
    : undefined;

/** 在定点医院治疗的确诊病例2例: those who are treated now. */
const TREATED =
  /在[^,。;、\d]{0,12}(?:医院|医疗机构|病房|方舱)[^,。;、\d]{0,8}(?:治疗|救治|隔离)(?:中|着)?的/;

/** Confirmed cases that lie in a hospital now. */
const asInHospital: MetricRule = (clue) => {
  const { state, token, unitClass, own, after } = clue;
  if (own !== 'confirmed') return undefined;
  if (unitClass === 'case' && TREATED.test(clue.phrase.raw)) return 'in_hospital';
  const ill =
    unitClass === 'people' || (unitClass === 'case' && /^(?:确诊)?病例(?:正)?在/.test(after.slice(0, 6)));
  const stays = ill && STAY.test(state.input.folded.slice(token.end, token.end + 40));
  const there = /^(?:确诊)?(?:病人|患者)(?:现|正|仍|分别)*[在于]/.test(after);
  return stays && (isNow(clue) || there) ? 'in_hospital' : undefined;
};

/** A rate of the test that the text names. */
const asPositivity: MetricRule = ({ state, token, own }) =>
  own === 'positivity' ? positivityOf(state, token.start) : undefined;

/** How cases were found or reported comes before the doses, what became of them behind these. */
export const FOUND_RULES: readonly MetricRule[] = [asReported, asFound, asTested];
export const CASE_RULES: readonly MetricRule[] = [
  asConfirmedBy,
  asGroups,
  asSampled,
  asIsolated,
  asPositives,
  asPositive,
  asOutbreaks,
  asInHospital,
  asPositivity,
];
