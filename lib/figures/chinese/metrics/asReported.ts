import { textBefore } from '../../../text/beside';
import type { MetricRule } from './metricClue';

/** 甲地通报12例: as the health authority of Taiwan counts. */
export const asReported: MetricRule = ({ state, token, unitClass, phrase, own, before }) => {
  if (!state.input.traditional || !state.epidemic) return undefined;
  // 累计通报88万件
  if (token.unit?.unit === '件' && /通报$/.test(before))
    return ADVERSE.test(textBefore(state.folded, token.start, 40)) ? 'adverse_events' : 'reported';
  if (unitClass !== 'case') return undefined;
  if (/通报$/.test(before) && phrase.scope === 'cumulative') return 'reported';
  return own === null && phrase.scope !== null && /通报/.test(phrase.raw) ? 'reported' : undefined;
};

/** 接种后不良事件部分，累计通报15463件 */
const ADVERSE = /不良(?:事件|反应)[^。\n]*$/;
