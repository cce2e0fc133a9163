import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';

/** 85宗与输入个案有流行病学关连: infected here, by one who was not; neither local nor imported. */
export function isLinkedToImported({ input, at }: ReaderState): boolean {
  const behind = textBehind(input.folded, at, 24);
  return behind.includes('与输入') && LINKED.test(behind);
}

const LINKED = /^[\d,]+[宗例名](?:个案)?为?与输入(?:个案|病例)有/;
