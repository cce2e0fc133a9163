import { wordSet } from '../../wordSet';
import { GROWN_BY } from '../metrics/changeMarks';
import { leadOf } from '../places/leads';
import { sentenceBefore } from '../words/sentenceBefore';
import type { ScopeRule } from './scopeClue';

/** …新增2例，甲省目前共有5例: all that it has had, beside the news. */
const CASES_SO_FAR: ReadonlySet<string> = wordSet('confirmed asymptomatic infections');

const soFar: ScopeRule = ({ state, metric, phrase }) =>
  state.epidemic &&
  !state.input.traditional &&
  phrase.scope === null &&
  CASES_SO_FAR.has(metric) &&
  /(?:目前|至今|迄今|现已)已?共(?:有|报告|确诊)?$/.test(leadOf(state))
    ? 'cumulative'
    : undefined;

/** 病例数就增加了三千多例, behind a total: what came in. */
const ofGrowth: ScopeRule = ({ state, metric }) => {
  const { last } = state.level;
  const grown =
    state.epidemic && !state.input.traditional && last?.metric === metric && CASES_SO_FAR.has(metric);
  return grown && GROWN_BY.test(leadOf(state)) ? 'new' : undefined;
};

/** 第一轮全员核酸筛查已结束，共采样1191万人: one round is an operation. */
const ROUND =
  /(?:第?[首一二三四五六七八九十]|第\d{1,2})轮(?:区域|全员|大规模|全市|全县|全区|重点)*(?:新冠)?(?:核酸|筛查|检测)(?![^。\n]*(?:累计|[各多]轮))/;
const OF_ROUND: ReadonlySet<string> = wordSet('tests people_tested pcr_positive infections');

const ofRound: ScopeRule = ({ state, metric, phrase, whole }) =>
  state.epidemic &&
  !state.input.traditional &&
  !whole &&
  phrase.scope !== 'cumulative' &&
  OF_ROUND.has(metric) &&
  ROUND.test(sentenceBefore(state.folded, state.at, LONGEST_SENTENCE))
    ? 'new'
    : undefined;

const LONGEST_SENTENCE = 80;

/** What cases and their tests are of in a notice of the mainland, by words of their own. */
export const OF_EPIDEMIC: readonly ScopeRule[] = [soFar, ofGrowth, ofRound];
