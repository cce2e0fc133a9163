import type { Node } from '../nodes';
import type { Line } from '../words/splitSentences';
import type { TimeExpression } from './timeExpression';

const LONGEST = 120;

/** By line: the time that a line without figures tells for the lines below it, up to the next such line. */
export function headingTimes(
  nodes: readonly Node[],
  lines: readonly Line[],
  times: readonly TimeExpression[],
): ReadonlyMap<number, TimeExpression> {
  const counted = new Set(nodes.map(({ mention }) => mention.line));
  const held = new Map<number, TimeExpression>();
  let current: TimeExpression | null = null;
  let next = 0;
  for (const [number, { start, end, text }] of lines.entries()) {
    while ((times[next]?.end ?? Infinity) <= start) next++;
    if (counted.has(number)) {
      if (current) held.set(number, current);
    } else if (text.trim() !== '') {
      const own = times[next];
      const isHeading =
        number > 0 && text.length < LONGEST && !text.includes('\t') && !/[.!?]\s*$/u.test(text);
      current =
        isHeading && own && own.start < end && own.role !== 'said' && own.role !== 'aside' ? own : null;
    }
  }
  return held;
}
