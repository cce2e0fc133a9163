import { textBefore } from '../../../text/beside';
import type { Numeral } from '../../numerals';

/** 一、, (2), 一是: whether a number only numbers what follows it. */
export function isListIndex(folded: string, { start, end, spelled }: Numeral): boolean {
  const near = textBefore(folded, start, 8);
  const lineStart =
    near.includes('\n') || start < 8
      ? start - near.length + near.lastIndexOf('\n') + 1
      : Number.NEGATIVE_INFINITY;
  const before = folded.slice(Math.max(lineStart, start - 6), start).trim();
  const after = folded.charAt(end);
  if (before === '' && start - lineStart < 6)
    return spelled ? '、.是'.includes(after || ' ') : '、.)'.includes(after || ' ');
  if (before.endsWith('(') && after === ')' && end - start < 3) return true;
  return spelled && after === '是' && /[,:;。]$/.test(before);
}
