import { KEEPS_METRIC } from '../../tables/metricParts';
import type { Frame } from '../frame';
import { goTogether } from '../metrics/goTogether';
import type { NumberToken } from '../words/tokens';

/**
 * Whether a number cannot be of the list that is open.
 * @param own the metric that its own words name
 */
export function isOutside(frame: Frame, token: NumberToken | null, own: string | null): boolean {
  // 遇难92人,失踪17人。其中…43人遇难: of the dead, who may be more than the missing.
  // 78人死亡，其中已确认56人、待确认22人；住院566人: more than all of the dead, whatever they are called.
  const alike = own === null || own === frame.whole?.metric || KEEPS_METRIC.has(frame.whole?.metric ?? '');
  return (alike && isPast(frame, token)) || isOther(frame, token, own);
}

/** 兇杀案16宗，当中11宗…；勒索案921宗: more than all of them is none of them. */
function isPast({ whole, items }: Frame, token: NumberToken | null): boolean {
  if (!whole?.value || !token || items.length === 0) return false;
  return whole.unit === token.unit?.unit && token.value > whole.value && !whole.approx;
}

/** 受旱120万亩，其中重旱15万亩，有3万人缺水: people are no part of an area or a sum. */
function isOther({ whole }: Frame, token: NumberToken | null, own: string | null): boolean {
  if (own !== null || token?.unit?.class !== 'people' || !whole) return false;
  return !goTogether(whole.metric, 'people');
}
