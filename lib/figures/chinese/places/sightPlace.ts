import { textBefore } from '../../../text/beside';
import { asWritten, type PlaceRule } from './figurePlace';

/** 龙门石窟景区接待游客32.8万人次: a sight that counts its own visitors. */
const SIGHT =
  /([一-龥·]{2,16}?(?:景区|名胜区|度假区|旅游区|古城|古镇|公园|乐园|海洋世界|水世界|世界|博物馆|博物院|[植动]物园|纪念馆|文化园|影视城|步行街|基地))(?:,|今日|当[天日]|前[一-龥\d]{1,2}天|全天|共|累计|日均)*(?:接待|入园|迎来|迎客)[一-龥]{0,8}$/;
const NO_SIGHT =
  /^级|全[市省县区国]|重点|以[上下]|[A4５5]级|[各家个座]|纳入|主要|开放|^(?:红色|乡村|热门|收费|市内|省内)/;

export const bySight: PlaceRule = ({ state, metric, base }) => {
  if (state.epidemic || !/^(?:visitors|ticket_revenue)/.test(metric)) return undefined;
  const words = SIGHT.exec(textBefore(state.folded, state.at, 36))?.[1];
  const sight = words?.replace(/^.*(?:其中|[的在由])/, '');
  const own = sight && sight.length > 3 && !NO_SIGHT.test(sight) && !NO_SIGHT.test(words ?? '');
  return own ? { qualifier: null, isLabel: true, ...asWritten(state, sight, base.path) } : undefined;
};
