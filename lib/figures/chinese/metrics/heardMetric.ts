import { textBefore, textBehind } from '../../../text/beside';
import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { goTogether } from './goTogether';
import { nameMetric } from './nameMetric';
import { testedAs } from './testMetrics';

/** 医学观察酒店14例, 在密切接触者中发现6例: where a case was found, or among whom. */
const KEPT: ReadonlySet<string> = wordSet(
  'isolated quarantined asymp_observed contacts_observed contacts contacts_secondary',
);
const KEPT_AT = /(?:酒店|宾馆|隔离点|码区)(?:内)?(?:有|共)?$/;
/** 转为2级良 converts no case where nobody is ill. */
const EPIDEMIC_ONLY = /^(?:converted|suspected_excluded|confirmed_removed|contacts_|asymp)/;

/** 1宗由检测中心发现: only what stands before it says that tests are counted. */
const TESTED = /检|筛|采样|样本|标本/;

/** The metric that goes together with the unit of a number, by its words alone. */
export function heardMetric(state: ReaderState, token: NumberToken, phrase: Phrase): string | null {
  const unitClass = token.unit?.class ?? null;
  return nameMetric(
    {
      ...phrase,
      metrics: phrase.metrics.filter(
        (metric) =>
          goTogether(metric, unitClass, token.unit?.unit) &&
          !(state.epidemic && /^(?:detained|hotel_guests)$/.test(metric)) &&
          // 检测公司人员5人: whose they are.
          !(metric === 'tests' && unitClass === 'people' && /检测(?:公司|机构|单位)/.test(phrase.raw)),
      ),
    },
    unitClass,
    state.level.frames.at(-1)?.whole?.metric ??
      state.level.whole?.metric ??
      (phrase.marks.has('release') && unitClass === 'case' ? symptomless(state) : null) ??
      state.about,
  );
}

/** 新增无症状感染者0例，当日转确诊0例，当日解除隔离0例: those without symptoms that the sentence tells of. */
function symptomless({ input, nodes, sentence }: ReaderState): string | null {
  if (input.traditional) return null;
  const near = nodes.slice(-4).filter((node) => node.sentence === sentence);
  const said = near.findLast((node) => node.metric !== 'converted');
  // 当日转为确诊2例，当日解除7例: who is converted had none before.
  if (!said) return near.length > 0 ? 'asymptomatic' : null;
  return said.metric.startsWith('asymp') ? said.metric : null;
}

/** What is left of the metric heard, where its words only say how, where or among whom cases were found. */
export function ownMetric(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  heard: string | null,
): string | null {
  const unitClass = token.unit?.class ?? null;
  const foreign = !state.epidemic && EPIDEMIC_ONLY.test(heard ?? '');
  if (foreign || saysWhere(state, token, phrase, heard)) return null;
  // 567宗暴力个案: of whatever the text is about, if nobody is ill in it.
  const weakly = !state.epidemic && heard === 'confirmed' && !phrase.metrics.includes('confirmed');
  if (weakly && (/个案/.test(phrase.raw) || token.unit?.unit === '宗')) return 'cases';
  if (saysHow(state, unitClass, phrase, heard)) return testedAs(unitClass, '', phrase.raw);
  // 发现14例，包括全民核检及重点人群7例: by which of the tests they were found.
  const listed = state.level.frames.at(-1)?.whole;
  if (heard === 'tests' && unitClass === 'case' && listed && FOUND_CASES.test(listed.metric))
    if (!/阳性|核酸|抗原|快[速测检]/.test(phrase.raw)) return null;
  const testing =
    unitClass === 'case' &&
    heard === 'tests' &&
    !/阳性|核酸|抗原/.test(phrase.raw) &&
    !TESTED.test(leadOf(state, token));
  return testing ? null : heard;
}

const FOUND_CASES = /^(?:confirmed|infections|asymptomatic|pcr_positive)$/;

/** 12例为落地采检阳性 says how they were found, too. */
function saysHow(
  { level }: ReaderState,
  unitClass: UnitClass | null,
  { raw }: Phrase,
  heard: string | null,
): boolean {
  if (heard !== 'tests' && heard !== 'people_tested') return false;
  const counted = unitClass === 'case' || (unitClass === 'people' && level.frames.length > 0);
  return counted && /阳性|确诊|发病/.test(raw);
}

/** 隔离点发现3例 says where they were found. */
function saysWhere(state: ReaderState, token: NumberToken, { raw }: Phrase, heard: string | null): boolean {
  if (token.unit?.class !== 'case') return false;
  // 某酒店群组增一宗确诊个案: cases of a group that is named.
  if (heard === 'clusters' && /群组[^,。;]{0,8}$/.test(leadOf(state, token))) return true;
  // 一宗涉及某地盘群组: which group it belongs to.
  const behind = textBehind(state.folded, token.end, 32);
  if (heard === 'clusters' && /^(?:个案)?(?:涉及|属于?|与|来自)[^,。;]*(?:群组|群聚)/.test(behind))
    return true;
  // 4例为甲市确诊病例的密切接触者: who they were.
  if (heard === 'contacts' && OF_WHOM.test(behind)) return true;
  const found = /发现|筛查|检出|排查/.test(raw);
  if (found && heard === 'tests') return !(FOUND.test(raw) ? /阳性/ : /阳性|核酸|抗原/).test(raw);
  return KEPT.has(heard ?? '') && (found || KEPT_AT.test(leadOf(state, token)));
}

const OF_WHOM = /^[均]?[为系是][^,。;\d]{1,24}(?:密切|次密)接触者/;

/** Behind a case: how it came to be known. */
export const FOUND = /(?:采检|筛检|检测|检验|筛查).{0,6}(?:发现|检出|验出|查出)/;
function leadOf(state: ReaderState, token: NumberToken): string {
  return (
    textBefore(state.folded, token.start, 24)
      .split(/[,;。\n]/)
      .at(-1) ?? ''
  );
}
