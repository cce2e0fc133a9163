import { textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { sentenceBefore } from '../words/sentenceBefore';
import type { ScopeRule } from './scopeClue';

/** What comes in by the day and is told of the day that its sentence names, where nothing adds it up. */
const BY_DAY: ReadonlySet<string> = wordSet(
  'antigen_tests asymp_released asymptomatic confirmed confirmed_removed contacts_released converted infections pcr_positive people_tested recovered tests tests_negative',
);
/** What comes to a total from some day on. */
const ADDS_UP: ReadonlySet<string> = wordSet(
  'asymptomatic confirmed deaths infections pcr_positive recovered tests',
);

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 昨日, 6月5日, 当晚: a day, and neither one that ends a stretch nor one that begins it. */
const DAY = new RegExp(
  `(?<![截至到止从自于由比较]|截至${N}月)(?:[昨今当][日天晚晨早]|(?<!\\d)${N}月${N}[日号])(?![-至到~—起前]|以来|龄)`,
);
/** What takes the count out of that day. */
const PAST_DAY =
  /累计|至此|[截迄]|至今|以来|[自从][^,。;]{0,12}[起至到]|目前|现有|尚|仍|已|曾|此前|[前先]期|总|历史|乘|出现|返回|抵|来[到自]|出生/;
/** 疫情以来, 从疫情之初算起, 自上月9日至昨天: from some day on. */
const SINCE =
  /(?<!今年)以来|疫情之?[初始]|[自从][^,。;]{2,12}(?:算起|[日天月]起)|[自从](?:[上本]月)?[\d月日号]{2,8}(?:至|到)(?:[昨今][日天]|目前|现在)/;

/** 412人昨日检测均为阴性 */
const DAY_BEHIND = /^[\d,]+[人名例][一-龥]{0,6}?(?:[昨今当][日天晚])/;

/** 6月5日，全市共完成采样186万份，检出阳性7人: of that day, whatever 共 says. */
export const ofSaidDay: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || state.input.traditional || whole || phrase.scope || state.since) return undefined;
  if (!BY_DAY.has(metric) || state.mode === 'as-of') return undefined;
  const lead = sentenceBefore(state.folded, state.at, REACH);
  const ofDay = DAY.test(lead) || DAY_BEHIND.test(textBehind(state.folded, state.at, 16));
  return ofDay && !PAST_DAY.test(lead) ? 'new' : undefined;
};

/** 甲市：53例确诊中41例来自隔离管控: told by how they were found, cases are a day's. */
const HOW_FOUND =
  /^[\d,]+[例人名](?:新增|本土)*(?:确诊|无症状|感染者|阳性)(?:病例|感染者|感染|人员)?(?:当|之)?中,?(?:有)?[\d,]+[例人名](?:来自|系|为|属|在|均?由)[^,。;\d]{0,8}(?:隔离|管控|社会面|筛查|社区|密接|密切接触|重点人群|闭环)/;

export const ofHowFound: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || state.input.traditional || whole || phrase.scope || state.since) return undefined;
  const found = BY_DAY.has(metric) && HOW_FOUND.test(textBehind(state.folded, state.at, 48));
  return found && state.mode !== 'as-of' && !PAST_DAY.test(sentenceBefore(state.folded, state.at, REACH))
    ? 'new'
    : undefined;
};

/** 昨日确诊22例，1月21日以来全省确诊1257例: the second is of all that time. */
export const ofSaidSince: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || state.input.traditional || whole || phrase.scope) return undefined;
  if (!ADDS_UP.has(metric) || state.nodes.at(-1)?.scope !== 'new') return undefined;
  const clauses = sentenceBefore(state.folded, state.at, REACH).split(',');
  const near = clauses.slice(-2).join(',');
  return SINCE.test(near) && !/\d[例人名]/.test(near) ? 'cumulative' : undefined;
};

const REACH = 80;
