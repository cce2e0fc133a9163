import { textBefore } from '../../../text/beside';
import type { MetricRule } from './metricClue';

/** 检测公告涉及1300名居民: whom an order is about, and no cases. */
export const asResidents: MetricRule = ({ state, token, unitClass, own, after }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'people' &&
  /涉及约?$/.test(textBefore(state.folded, token.start, 3)) &&
  /^(?:居民|市民|住户)/.test(after)
    ? 'residents'
    : undefined;

/** 2千名居民受检, 90名员工接受强制检测 */
export const SAMPLED =
  /^(?:居民|住户|市民|住客|员工|职员|院友|学生|师生|旅客|乘客|民众|人士)?(?:已|均|全部|先后|曾)*(?:采样|采检|受检|(?:接受|完成|进行)(?:了)?(?:核酸|强制|快速)*(?:检[测验]|采样|采检|筛检))/;

/** 有11人需要检疫, 9名相关人士要检疫 */
export const MUST_STAY =
  /^[一-龥]{0,7}?(?:均|都)?(?:需要?|须|要|被要求|被安排)(?:接受|进行|入住)?(?:强制)?检疫/;
export const asQuarantined: MetricRule = ({ state, unitClass, own, after }) =>
  state.epidemic &&
  unitClass === 'people' &&
  ((own === null && MUST_STAY.test(after)) || (own === 'contacts' && AT_HOME.test(after)))
    ? 'quarantined'
    : undefined;

/** 接触者143人正居家隔离中: where they are says more than who they are. */
const AT_HOME = /^(?:[正仍现均已须需在要]|接受|进行)*(?:居家|家居|酒店|集中|强制)(?:隔离|检疫)/;
