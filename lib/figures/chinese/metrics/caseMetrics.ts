import { textBefore } from '../../../text/beside';
import { CASE_GROUPS } from '../../tables/metricGroups';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';
import { asInHospital } from './asInHospital';
import { asReported } from './asReported';
import { asTurned } from './asTurned';
import { amongThose, byPredicate, leftInWard } from './byPredicate';
import { epidemicThing } from './epidemicThings';
import { FOUND } from './heardMetric';
import { asIllTogether } from './illTogether';
import type { MetricRule } from './metricClue';
import { asRiskAreas } from './riskAreas';
import { asInfected, asPending, asSomeOfThose } from './someOfThose';
import { ALL_CASES } from './testKinds';
import { POSITIVES, positivesOf, positivityOf, testedAs } from './testMetrics';
import { asQuarantined, asResidents, SAMPLED } from './underOrders';

function leadOf(state: ReaderState, token: NumberToken): string {
  return textBefore(state.folded, token.start, 8);
}

/** 现有143人在某中心隔离 */
const ISOLATED = /^(?:[^,。;、\d]{0,14})(?:被|正|接受)?隔离中?(?=[,。;、]|$)/;
/** 乙类：3042例: a line on one of the classes that the law has. */
const ofClass: MetricRule = ({ state, unitClass, own }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'case' &&
  OF_CLASS.test(textBefore(state.folded, state.at, 24))
    ? 'confirmed'
    : undefined;

/** 丙类传染病共报告4381例 as well */
const OF_CLASS =
  /(?:\n[甲乙丙]类(?:传染病)?:|[甲乙丙]类(?:法定)?传染病[共累计]{0,3}(?:报告)?(?:病例)?(?:\d{1,2}种)?)$/;

/** 2名个案为扩大采检发现: how they were found, not what is counted. */
const asFound: MetricRule = ({ phrase, own }) =>
  own === 'tests' && phrase.weak !== null && FOUND.test(phrase.raw) ? phrase.weak : undefined;

const BY_PCR = /^(?:个案)?(?:是|为|则)?(?:经|由|透过|通过|循)?核酸检测(?:发现|确认|确诊|验出|检出|呈报)/;

/** 148宗经核酸检测发现: cases of Hong Kong by the test that found them. */
const asFoundByPcr: MetricRule = ({ state, token, after }) =>
  state.epidemic && state.input.traditional && token.unit?.unit === '宗' && BY_PCR.test(after)
    ? 'pcr_positive'
    : undefined;

/** Tests, those tested, or what was found positive. */
const asTested: MetricRule = ({ token, unitClass, phrase, own }) =>
  unitClass === 'people' && phrase.metrics.includes('antigen_tests') && own === 'tests'
    ? 'antigen_tests'
    : own === 'tests' || own === 'antigen_tests'
      ? testedAs(unitClass, token.unit?.unit ?? '', phrase.raw) || undefined
      : undefined;

const BY_ANTIGEN =
  /抗原(?:测试|检测)(?:而?(?:确诊|确认|呈报)|[^,。;]{0,14}(?:系统|平台|途径)[^,。;]{0,6}(?:呈报|申报|登记))/;

/** 抗原测试呈报30宗: counted by the test that confirmed them. */
const asConfirmedBy: MetricRule = ({ unitClass, phrase, own }) => {
  if (own !== 'confirmed' || unitClass !== 'case') return undefined;
  return BY_ANTIGEN.test(phrase.raw) ? 'antigen_positive' : undefined;
};

/** 58起群聚，31起于校园: groups again. */
const asGroups: MetricRule = ({ state, token, phrase, own }) => {
  const group = state.level.last;
  // 共影响382人…。上周的爆发有31宗在小学: groups again, whatever was counted last.
  const named = token.unit?.unit === '宗' && /[爆暴]发(?:[当之]?中)?,?有?$/.test(leadOf(state, token));
  if (named && own === null) return 'outbreaks';
  if (!group || !CASE_GROUPS.has(group.metric) || group.sentence !== state.sentence) return undefined;
  const open = own === null || own === 'pcr_positive' || own === phrase.weak;
  return group.unit === token.unit?.unit && open ? group.metric : undefined;
};

/** 已有结果8千人 */
const asResults: MetricRule = ({ state, unitClass, own, phrase }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'people' &&
  /(?:已[有出得]|完成)(?:检测)?结果的?$/.test(phrase.raw)
    ? 'people_tested'
    : undefined;

/** 300人已采样, 2千名居民受检: the verb stands behind. */
const asSampled: MetricRule = ({ state, token, unitClass, after }) => {
  const people = state.epidemic && unitClass === 'people' && token.unit?.unit !== '人次';
  return people && SAMPLED.test(after) ? 'people_tested' : undefined;
};

/** Those isolated, where only the clause behind says so. */
const asIsolated: MetricRule = ({ state, unitClass, own, after }) =>
  state.epidemic && own === null && unitClass === 'people' && ISOLATED.test(after) ? 'isolated' : undefined;

/** Positives of the test that the text names. */
const asPositives: MetricRule = ({ state, token, phrase, own }) =>
  own === 'infections' && POSITIVES.test(phrase.raw) ? positivesOf(state, token.start) : undefined;

/** 10宗阳性, and no 阳性个案 or 阳性样本. */
const POSITIVE_ALONE = /^(?:初步|初步检测)?(?:呈)?阳性(?=[,。;、()\n及和与]|$)/;

/** 3人呈阳性: what the test said stands behind. */
const asPositive: MetricRule = ({ state, token, unitClass, before, after }) => {
  // 两日内10宗阳性: cases, as Hong Kong and Macau count them.
  if (state.epidemic && token.unit?.unit === '宗' && POSITIVE_ALONE.test(after)) return 'confirmed';
  if (!state.epidemic || unitClass !== 'people') return undefined;
  if (/^(?:呈|检测)?阳性/.test(after.slice(0, 4)))
    return /^[台臺]/.test(state.input.place.path[0] ?? '') ? 'confirmed' : 'pcr_positive';
  if (
    /^[一-龥]{0,8}核酸(?:检测)?(?:结果)?[呈为]?阳性(?!感染)/.test(after) &&
    !/^[台臺]/.test(state.input.place.path[0] ?? '')
  )
    return 'pcr_positive';
  // 快筛站采检9人，阳性2人
  return /阳性$/.test(before) ? inTaiwan(state, positivesOf(state, token.start)) : undefined;
};

/** Where every positive one is a case. */
function inTaiwan({ input }: ReaderState, metric: string): string {
  return metric === 'infections' && /^[台臺]/.test(input.place.path[0] ?? '') ? 'confirmed' : metric;
}

/** 362宗阳性个案 of Hong Kong and Taiwan, which tell none apart by their symptoms. */
const asCases: MetricRule = ({ state, token, own, phrase }) => {
  if (own !== 'infections' || !ALL_CASES.test(state.input.place.path[0] ?? '')) return undefined;
  const involved = /阳性(?:个案|病例)[^。]*(?:涉及|有)$|阳性(?:个案|病例)[^。]*分别/.test(phrase.raw);
  return /阳性(?:个案|病例)/.test(phrase.raw) && (involved || /^[宗例]$/.test(token.unit?.unit ?? ''))
    ? 'confirmed'
    : undefined;
};

/** 3宗爆发 */
const asOutbreaks: MetricRule = ({ unitClass, after }) =>
  unitClass === 'case' &&
  /^(?:[^,。;、\d]{0,12}(?:流感|肠胃炎|感染|学校|院舍))?[暴爆]发(?=[,。;、]|$)/.test(after)
    ? 'outbreaks'
    : undefined;

/** 每千就诊人次中有58.2人为流感样疾病: how many in a thousand. */
const perThousand: MetricRule = ({ state, token, unitClass, after }) => {
  if (!state.epidemic || (unitClass !== 'people' && unitClass !== 'case')) return undefined;
  const last = state.nodes.at(-1);
  const rate = last?.metric === 'ili_rate' || last?.metric === 'hospital_rate' ? last : null;
  const isOn = rate?.sentence === state.sentence && rate.unit === token.unit?.unit;
  if (isOn && !Number.isInteger(token.value)) return rate.metric;
  const lead = textBefore(state.folded, token.start, 60).replace(/(\d),(?=\d{3})/g, '$1');
  if (!lead.includes('每')) return undefined;
  const clause = /[^,。;]*$/.exec(lead)?.[0] ?? '';
  if (/每(?:一?万|10 ?000)名?人口?[^,。;]*$/.test(clause))
    return /入院(?:的比)?率/.test(lead) || /入院/.test(after) ? 'hospital_rate' : undefined;
  return /每一?(?:千|1 ?000)/.test(clause) && /流感/.test(clause + after) ? 'ili_rate' : undefined;
};

/** 已跟进9千人，包括个案本身426人: the cases that the text is about. */
const asOfMain: MetricRule = ({ state, token, unitClass }) => {
  const { folded } = state.input;
  if (unitClass !== 'people' || !SELF.test(textBefore(folded, token.start, 6))) return undefined;
  const main = state.nodes[0]?.metric ?? '';
  if (main === 'pcr_positive') return 'infections';
  return main === 'infections' || main === 'confirmed' ? main : undefined;
};

const SELF = /(?:个案|患者|确诊者|阳性者|感染者)本身$/;

/** 解隔离人数达确诊人数72.7%: of those who are well again. */
const asShareOfWell: MetricRule = ({ state, unitClass, phrase }) =>
  state.epidemic &&
  unitClass === 'percent' &&
  /(?:解(?:除)?隔离?|治愈|出院|康复)人数[达占为][^,。;]{0,8}$/.test(phrase.raw)
    ? 'recovered'
    : undefined;

/** 设有41个核酸检测站: where they test. */
const asSites: MetricRule = ({ own, unitClass, after }) =>
  own === 'tests' &&
  unitClass === 'item' &&
  /^[^,。;、\d]{0,8}(?:检测|采样|采检|筛检)(?:站|点|中心)/.test(after)
    ? 'test_sites'
    : undefined;

/** A rate of the test that the text names. */
const asPositivity: MetricRule = ({ state, token, own }) =>
  own === 'positivity' ? positivityOf(state, token.start) : undefined;

/** 医学观察酒店11间: where they stay, and no count of them. */
const asThing: MetricRule = ({ state, token, unitClass, after }) => {
  if (!state.epidemic || unitClass !== 'house') return undefined;
  const before = textBefore(state.folded, token.start, 12);
  return epidemicThing(token.unit, before, after) ?? undefined;
};

/** How cases were found or reported comes before the doses, what became of them behind these. */
export const FOUND_RULES: readonly MetricRule[] = [
  asThing,
  byPredicate,
  amongThose,
  leftInWard,
  asPositive,
  asReported,
  asFoundByPcr,
  asFound,
  asPending,
  asTested,
];
export const CASE_RULES: readonly MetricRule[] = [
  ofClass,
  asIllTogether,
  asSomeOfThose,
  asInfected,
  asRiskAreas,
  asTurned,
  perThousand,
  asShareOfWell,
  asCases,
  asOfMain,
  asSites,
  asResults,
  asConfirmedBy,
  asGroups,
  asSampled,
  asResidents,
  asQuarantined,
  asIsolated,
  asPositives,
  asOutbreaks,
  asInHospital,
  asPositivity,
];
