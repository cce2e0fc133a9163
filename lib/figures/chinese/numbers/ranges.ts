import type { Approx } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { NumberToken } from '../words/tokens';

/** -5℃, 零下5℃: how many characters make a temperature negative; a dash behind a number or a unit is a range. */
export function minusBefore(folded: string, start: number): number {
  if (folded.startsWith('零下', start - 2)) return 2;
  return folded[start - 1] === '-' && !/[\d℃度C]/.test(folded[start - 2] ?? '') ? 1 : 0;
}

/** -9至-11℃: the unit of the first stands behind the second. */
export function opensColdRange(folded: string, end: number): boolean {
  return /^(?:[-~至到])-?\d{1,2}(?:\.\d)? ?(?:℃|度)/.test(textBehind(folded, end, 10));
}

/** 50人左右: the vague word stands after the unit. */
export function approxBehind(folded: string, end: number): Approx | null {
  return folded.startsWith('左右', end) || folded.startsWith('上下', end) ? 'about' : null;
}

/** 上升1.6万人至373.4万人: by how much and to what, not from what to what. */
const MOVED_BY = /(?:[增添]|上升|增加|减少|下跌|下降|回落|上涨|增长)(?:约|了|近|逾)?$/;

/** Whether two numbers with only 至 or a dash between are the ends of one range. */
export function isRange(folded: string, low: NumberToken, high: NumberToken): boolean {
  // -9至-11℃: from the warmer to the colder.
  const colder = low.value < 0 && high.value < low.value;
  // 跌93.3%至10.1亿元: by how much, and to what.
  if (low.unit?.class === 'percent' && high.unit !== null && high.unit.class !== 'percent') return false;
  if (low.why !== null || (high.value <= low.value && !colder)) return false;
  const apart = low.unit !== null && /[至到]/.test(folded.slice(low.end, high.start));
  if (apart && MOVED_BY.test(textBefore(folded, low.start, 5))) return false;
  return (
    /^[-至到]{1,2}$/.test(folded.slice(low.end, high.start)) && (low.unit === null || high.unit !== null)
  );
}

/** 分别为23、4、0例, 分别达到5和8例: the unit stands once, behind the last of them. */
export function shareUnits(numbers: readonly NumberToken[], folded: string): readonly NumberToken[] {
  const shared = [...numbers];
  for (let at = shared.length - 1; at > 0; at--) {
    const [before, token] = [shared[at - 1], shared[at]];
    if (!before || !token?.unit || before.unit || before.why || before.withNext || token.why) continue;
    if (!SHARED.has(token.unit.class) || !/^(?:[、和及与]|以及)$/.test(folded.slice(before.end, token.start)))
      continue;
  }
  return shared;
}

const SHARED: ReadonlySet<string> = wordSet('case people');
