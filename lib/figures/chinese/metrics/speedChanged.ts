import { AGAINST_PERIOD } from '../../metricSuffix';
import type { RenameRule } from './renameClue';

/** 比1—4月加快: a change of a change. */
const FASTER = /(?:加快|放缓|回落|回升)(?:了|约|近)?$/;
/** 增长8.5%，比去年同期提高0.5个百分点: points of a growth, where nothing else is named. */
const RISES = /(?:提高|提升|上升|扩大|收窄|下降|降低)(?:了|约|近)?$/;

export const changeOfChange: RenameRule = ({ phrase, own, unitClass, lead }) => {
  const faster =
    FASTER.test(phrase.raw) || (own === null && phrase.metrics.length === 0 && RISES.test(phrase.raw));
  return unitClass === 'points' && AGAINST_PERIOD.test(lead) && faster ? `${lead}_change` : undefined;
};

/** 增长12.5%，快于全部投资8.7个百分点: how far one growth is from another. */
const AHEAD = /[快慢高低]于(?![上去前同年]|\d)[^,。;\d]{0,14}$/;

export const aheadOf: RenameRule = ({ state, unitClass, before, lead }) =>
  unitClass === 'points' && !state.epidemic && AGAINST_PERIOD.test(lead) && AHEAD.test(before)
    ? `${lead}_change`
    : undefined;

const SHARE_MOVED = /(?:比重|占比|份额)[^,。;]*(?:提高|提升|上升|增加|扩大|下降|降低|回落|减少|缩小)/;

/** 占外贸总值的42.3%，比重提高2.9个百分点: the share grew. */
export const shareMoved: RenameRule = ({ state, phrase, own, unitClass, lead }) => {
  if (unitClass !== 'points') return undefined;
  // 比重为61.8%，比上年同期提高1.8个百分点
  const goesOn = own === null && phrase.metrics.length === 0 && !state.epidemic && lead.endsWith('_share');
  if (!SHARE_MOVED.test(phrase.raw) && !(goesOn && RISES.test(phrase.raw))) return undefined;
  const shared = own ? `${own}_share` : lead.endsWith('_share') ? lead : null;
  return shared ? `${shared}_${phrase.marks.has('yoy') ? 'yoy' : (state.comparing ?? 'change')}` : undefined;
};

/** 猪肉价格涨幅比上月回落: by how much it rose, rose less. */
export const SPEED_CHANGED =
  /(?:降幅|涨幅|增速|增幅|跌幅)(?:[^,。;]{0,4}[较比][^,。;]*?)?(?:回落|扩大|收窄|缩小|提高|加快|放缓|上升|下降|减少|增加|减小)[^,。;]{0,3}$/;
