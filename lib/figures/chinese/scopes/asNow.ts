import { textBehind } from '../../../text/beside';
import { sentenceBefore } from '../words/sentenceBefore';
import type { ScopeRule } from './scopeClue';

/** What can be so at an hour: closed, cut off, over a mark, waiting, at work. */
const STATES =
  /_(?:closed|blocked|stranded|over|over_warning|controlled|dry|suspended|flooded|down)$|^(?:roads|rivers|reservoirs|water_outages|users_affected|fires|floods|jams|warnings|water_shortage|responses)$/;
const NOW = /目前|眼下|现时|当前|仍|尚|还有|暂/;
/** What has been done until now is a total. */
const DONE =
  /累计|共?造成|导致|已经?(?!关闭|封闭|中断|停|超)|恢复|抢通|修复|发布|启动|先后|一度|曾|出动|派出|投入|全部/;
/** How it is, behind the number. */
const IS_SO =
  /^[\d,.]+[万千]?余?[个条处座段户起辆]?[一-龥]{0,12}?(?:封闭|关闭|管制|中断|阻断|不通|停电|停水|停运|超警|超汛限|超保证|滞留|断流|燃烧|生效|受阻|拥堵|缓行)/;

/** Those sent, and what they have with them. */
const AT_WORK = /^(?:staff|crew|vehicles|helicopters|equipment|boats|teams|aircraft)$/;

const SHUT = /[封关]闭[^,。;]{0,8}$/;
const SHUT_BEHIND = /^[\d,.]+余?[条处座个][一-龥]{0,12}?(?:封闭|关闭|管制)/;

/** How far back the sentence is looked at. */
const REACH = 60;

/** 目前全省6条高速公路封闭, 还有6条道路阻断: how it is at that hour. */
export const asNow: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (state.epidemic || whole || phrase.scope) return undefined;
  // 现有扑救力量1860人，直升机5架: there now as well.
  const last = state.level.last;
  if (
    AT_WORK.test(metric) &&
    last?.sentence === state.sentence &&
    last.scope === 'current' &&
    last.ownScope &&
    AT_WORK.test(last.metric)
  )
    return /已|先后|累计|共/.test(phrase.raw) ? undefined : 'current';
  if (!STATES.test(metric)) return undefined;
  const lead = sentenceBefore(state.folded, state.at, REACH);
  const clause = lead.split(',').at(-1) ?? '';
  // 截至15时，全省封闭高速公路18条; roads that a storm cut are its toll.
  const shut = SHUT.test(clause) || SHUT_BEHIND.test(textBehind(state.folded, state.at, 40));
  if (state.mode === 'as-of' && shut && !DONE.test(clause)) return 'current';
  if (DONE.test(clause) || !NOW.test(lead)) return undefined;
  return NOW.test(clause) || IS_SO.test(textBehind(state.folded, state.at, 40)) ? 'current' : undefined;
};
