import { NO_SCOPE } from '../../tables/metricScopes';
import type { ReaderState } from '../readerState';
import { placeIn } from '../words/token';
import type { NumberToken } from '../words/tokens';

/** 甲地36度，乙地35度: the same unit again behind a place is the same measure. */
export function sameMeasure(state: ReaderState, token: NumberToken): string | null {
  const last = state.nodes.at(-1);
  if (state.epidemic || !last || last.unit === null) return null;
  const grade = /^[级强弱]$/;
  const alike =
    last.unit === token.unit?.unit || (grade.test(last.unit) && grade.test(token.unit?.unit ?? ''));
  if (!alike) return null;
  if (!NO_SCOPE.has(last.metric) || last.paragraph !== state.paragraph) return null;
  const head = state.pre[0];
  const some = head?.kind === 'text' && /^局[地部]|^个别/.test(state.folded.slice(head.start, head.end));
  // 外岛马祖1.0度: the place may have a word before it.
  const [at] = state.pre.slice(-1);
  const placed = [head, at].some(placeIn);
  const row = token.unit?.class === 'length' && isBareName(state);
  return some || placed || row ? last.metric : null;
}

/** 轮岛20公分: nothing but a short name before the number. */
export function isBareName({ pre, input }: ReaderState): boolean {
  const [name, ...more] = pre;
  return (
    name?.kind === 'text' &&
    more.length === 0 &&
    /^[一-龥]{2,4}$/.test(input.folded.slice(name.start, name.end))
  );
}
