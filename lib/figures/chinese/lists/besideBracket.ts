import type { Node } from '../node';
import type { ReaderState } from '../readerState';

/** 造成2死3伤(其中1人当场死亡): of the count of its own kind, that stands right before the one at the bracket. */
export function besideBracket(
  { levels, level, input }: ReaderState,
  own: string | null,
  value: number,
): Node | null {
  const { whole } = level;
  if (!whole || own === null || whole.metric === own || levels.length < 2) return null;
  const other = levels.at(-2)?.tops.findLast((top) => top !== whole);
  if (other?.metric !== own || other.sentence !== whole.sentence || (other.value ?? 0) < value) return null;
  return /[,;。()]/.test(input.folded.slice(other.end, whole.start)) ? null : other;
}
