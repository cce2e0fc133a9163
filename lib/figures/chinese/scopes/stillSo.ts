import { textBehind } from '../../../text/beside';
import { SEVERITIES } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import { leadOf } from '../places/leads';
import { sentenceBefore } from '../words/sentenceBefore';
import type { ScopeRule } from './scopeClue';

/** Those out of touch are so now; 失踪 of a damage report counts up. */
const LOST: ReadonlySet<string> = wordSet('missing trapped');
const OUT_OF_TOUCH =
  /(?:仍|尚|还|目前|现时|当前)[^,。;]*(?:失联|失踪|下落不明|[受被]困|失去联[系络])|(?:仍|尚|还)(?:未|没有?|未能)被?找到|(?:失联|失踪|下落不明|[受被]困)中/;

/** 还有7人被困, 剩余8名被困矿工 */
const LEFT = /(?:仍|尚|还)(?:有|剩|余)?(?:约|近)*$|(?:其余|剩余|剩下|余下)的?$/;

/** 曾停电3万户，仍停电2千户: the second is what is still out. */
const BROKEN: ReadonlySet<string> = wordSet(
  'users_affected water_outages stations_down roads_closed lines_down cable_damaged floods incidents',
);
const STILL =
  /(?:修复|抢修|修护|恢复|处理)中|仍|尚余|余下|^余$|[还仅只]?剩|待(?:修|恢|抢|复)|[未没](?:能|有)?(?:恢复|修复|修护|抢通|复电)|正在抢修|未退/;

/** 目前5处阻断，3处预防性封闭: what goes on as it is at the hour. */
const NOW_SO: ReadonlySet<string> = wordSet(
  'users_affected water_outages stations_down roads_closed lines_down floods schools_closed bridges_closed sheltered',
);

/** Cases that one more test must confirm. */
const AWAITS =
  /^[\d一二三四五六七八九十百余多]+[宗例][一-龥]{0,8}?(?:有?待|等候|等待)(?:进一步)?(?:确认|化验|覆检|复检|核实)/;

/** 在治重症 */
const UNDER_CARE = /在治|在院|住院|留医/;

/** 目前转移安置80万人(累计140万人): the bracket has the total. */
const NOT_ALL = /^[\d.,]+[万千]?(?:余|多)?(?:人次?|户)\((?:累计|总计)/;
const MOVED: ReadonlySet<string> = wordSet('evacuated relocated need_relief');

/** Out of touch, still broken, under care: how it is now. */
export const stillSo: ScopeRule = ({ state, metric, phrase, whole }) => {
  const { marks, raw, label } = phrase;
  if (LOST.has(metric) && !state.epidemic && !phrase.scope && OUT_OF_TOUCH.test(raw)) return 'current';
  if (LOST.has(metric) && !state.epidemic && !phrase.scope && LEFT.test(leadOf(state))) return 'current';
  if (BROKEN.has(metric) && !phrase.scope && STILL.test(raw)) return 'current';
  const { last } = state.level;
  const goesOn = last?.metric === metric && last.sentence === state.sentence && last.scope === 'current';
  if (
    state.input.traditional &&
    !state.epidemic &&
    goesOn &&
    NOW_SO.has(metric) &&
    !phrase.scope &&
    !/[曾峰达已]|一度/.test(raw)
  )
    return 'current';
  // 逾四十宗初步阳性个案待确认
  const open = metric === 'confirmed' && !phrase.scope && AWAITS.test(textBehind(state.folded, state.at, 24));
  if (open && state.input.traditional) return 'current';
  const { folded } = state.input;
  if (MOVED.has(metric) && NOT_ALL.test(textBehind(folded, state.at, 24))) return 'current';
  if (marks.has('former') && !whole) return null;
  // 两宗本地个案与之前的个案有关: new ones, linked with those.
  const linked = /[与和跟同](?:之|先|早|此)前[^,。;]{0,6}(?:个案|病例)|之前一?个?(?:周|星期|月)/.test(raw);
  if (marks.has('formerly') && metric === 'confirmed' && !whole && !phrase.scope && !linked)
    return 'cumulative';
  const inCare = SEVERITIES.has(metric) && !phrase.scope && UNDER_CARE.test(label);
  // 餘14人检验中
  const waits = metric === 'suspected' && !phrase.scope && /检[验测]?中$/.test(label);
  return /待排/.test(label) || inCare || waits ? 'current' : undefined;
};

/** 目前，全市共有5.3万人在堤巡查防守: who is there now. */
const ON_DUTY = /^(?:余|多)?[人名][一-龥]{0,6}?(?:在堤|在岗|坚守|值守|奋战|在一线|清理余火|看守火场)/;

/** 现场目前留守300人 */
const STAYS =
  /(?:目前|现场|现有|仍|尚|还)(?:有|在)?[^,。;\d]{0,6}(?:留守|值守|坚守|驻守|看守|在岗)(?:人员|力量)?$/;

export const onDuty: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (metric !== 'staff' || state.epidemic || phrase.scope) return undefined;
  if (whole?.metric === 'staff') return whole.scope ?? undefined;
  const { folded } = state.input;
  const lead = sentenceBefore(folded, state.at, 24);
  const behind = textBehind(folded, state.at, 24).replace(/^[\d.,万千]+/, '');
  if (STAYS.test(lead)) return 'current';
  return /目前|现有|仍有|尚有/.test(lead) && ON_DUTY.test(behind) ? 'current' : undefined;
};
