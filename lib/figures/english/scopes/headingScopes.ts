import type { Node } from '../nodes';
import type { Line } from '../words/splitSentences';

/** "Total (new cases in last 24 hours)": what stands in brackets in the lines below, and what stands outside. */
const TOTAL_AND_NEW =
  /^[^().\d]{0,30}\b(?:total|cumulative)\b[^()\d]{0,40}(?:\((?:new|daily|change|last|past|in the last)\b[^()]{0,40}\)|and new\b)[^()]{0,40}$/i;
/** A longer line is no row. */
const LONGEST_ROW = 160;

/**
 * Gives the rows under a heading that says so ("Total (new cases in last 24 hours)") their scopes: totals, and in brackets what is new.
 * @returns nodes with the scopes that were left open
 */
export function scopesOfHeadings(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const heading = lines.findIndex(({ text }) => TOTAL_AND_NEW.test(text));
  if (heading < 0) return nodes;
  let last = heading;
  while ((lines[last + 1]?.text.length ?? LONGEST_ROW) < LONGEST_ROW) last += 1;
  return nodes.map((node): Node => {
    const { line, bracket } = node.mention;
    if (node.scope !== null || line <= heading || line > last) return node;
    return { ...node, scope: bracket >= 0 ? 'new' : 'cumulative' };
  });
}
