import { firstAnswer, type Rule } from '../../firstAnswer';
import { CASE_OUTCOMES, SEVERITIES } from '../../tables/metricGroups';
import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import type { Phrase } from '../words/phrase';
import { KEPT_APART } from './keptApart';
import { prevailingVerb } from './verbsPrevail';

/** What tells which metric a phrase names where it says several. */
export interface PhraseClue {
  readonly phrase: Phrase;
  /** The last metric that its words name. */
  readonly last: string | null;
  /** Whether its words say 无症状. */
  readonly asymptomatic: boolean;
  readonly unitClass: UnitClass | null;
  /** The metric that the text was speaking of. */
  readonly about: string | null;
}

type PhraseRule = Rule<PhraseClue, string>;

/** 快测呈报个案, 快速测试确诊个案: what a test found. */
const FOUND: ReadonlySet<string> = wordSet('reported confirmed pcr_positive infections');
const FOUND_IN_ANY_UNIT: ReadonlySet<string> = wordSet('pcr_positive infections');

const CONDITIONS: ReadonlySet<string> = wordSet('critical serious stable severe_or_critical');

/** 外地曾确诊无症状, not 复阳: found again, not turned. */
const formerlyWithout: PhraseRule = ({ phrase, asymptomatic }) =>
  asymptomatic && phrase.marks.has('formerly') && !phrase.raw.includes('复阳') ? 'converted' : undefined;

const foundByAntigen: PhraseRule = ({ phrase, last, unitClass }) =>
  phrase.metrics.includes('antigen_tests') &&
  (unitClass === 'case' ? FOUND : FOUND_IN_ANY_UNIT).has(last ?? '')
    ? 'antigen_positive'
    : undefined;

/** 重型转为普通型, 无症状转为确诊 */
const turned: PhraseRule = ({ phrase: { metrics, marks, weak }, last, asymptomatic }) => {
  if (!marks.has('convert')) return undefined;
  const [from, to] = metrics
    .slice(-2)
    .filter((metric) => metric !== 'asymptomatic' && SEVERITIES.has(metric));
  if (from && to) return `${from}_to_${to}`;
  return asymptomatic || last === 'confirmed' || weak || last === null ? 'converted' : undefined;
};

/** 并发重症确诊病例 */
const severeOfCases: PhraseRule = ({ phrase, last }) =>
  last === 'confirmed' && phrase.metrics.includes('severe') && /并发症?重症/.test(phrase.raw)
    ? 'severe'
    : undefined;

/** 19名严重病人留医: how they are says more than that they lie there. */
const conditionInHospital: PhraseRule = ({ phrase, last }) =>
  last === 'in_hospital' ? phrase.metrics.findLast((metric) => CONDITIONS.has(metric)) : undefined;

/** 累计治愈出院确诊病例3例: what became of them says more than the noun after it. */
const outcomeOfCases: PhraseRule = ({ phrase: { metrics, marks }, last }) =>
  last === 'confirmed' && !marks.has('conj')
    ? metrics.findLast((metric) => CASE_OUTCOMES.has(metric))
    : undefined;

/** 确诊和疑似病例, 疑似或确诊: both in one count. */
const suspectedOrConfirmed: PhraseRule = ({ phrase: { metrics, marks, raw }, last }) => {
  if (marks.has('conj') && metrics.at(-2) === 'confirmed' && last === 'suspected')
    return metrics.includes('recovered') ? 'recovered' : 'suspected_or_confirmed';
  return /疑似(?:病例)?或者?(?:确诊|诊断)/.test(raw) ? 'suspected_or_confirmed' : undefined;
};

/** 排除疑似, 检测阴性排除 */
const excluded: PhraseRule = ({ phrase, last }) =>
  phrase.marks.has('exclude') && (last === null || last === 'suspected' || last === 'tests_negative')
    ? 'suspected_excluded'
    : undefined;

/** 核减确诊病例, 订正 */
const removed: PhraseRule = ({ phrase, last }) =>
  phrase.marks.has('remove') && (last === null || last === 'confirmed') ? 'confirmed_removed' : undefined;

const byVerb: PhraseRule = ({ phrase }) => prevailingVerb(phrase.metrics);

/** 生活用品及服务价格: the goods say more than 价格. */
const priceOfGoods: PhraseRule = ({ phrase, last }) =>
  last === 'price' ? phrase.metrics.findLast((metric) => metric.endsWith('_price')) : undefined;

const RULES: readonly PhraseRule[] = [
  formerlyWithout,
  foundByAntigen,
  turned,
  ...KEPT_APART,
  severeOfCases,
  conditionInHospital,
  outcomeOfCases,
  suspectedOrConfirmed,
  excluded,
  removed,
  byVerb,
  priceOfGoods,
];

/**
 * Names the metric of a phrase, taking together what several words say: 解除 + 医学观察, 转为 + 确诊 …; else its last word for one.
 * @param about the metric that the text was speaking of, for words that belong to two (解除医学观察)
 * @returns null when the phrase names none
 */
export function nameMetric(phrase: Phrase, unitClass: UnitClass | null, about: string | null): string | null {
  const last = phrase.metrics.at(-1) ?? null;
  const asymptomatic = phrase.metrics.includes('asymptomatic');
  return firstAnswer(RULES, { phrase, last, asymptomatic, unitClass, about }) ?? last ?? phrase.weak;
}
