import type { Node } from '../nodes';
import { PERFECT } from '../tables/scopeWords';

/**
 * "70 deaths and 4,142 new cases have been recorded": what is told together with a new count by one verb is new as well, although "have
 * been recorded" alone sums up.
 */
export function shareNew(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const next = nodes[index + 1];
    if (
      node.scope !== 'cumulative' ||
      next?.scope !== 'new' ||
      next.mention.sentence !== node.mention.sentence ||
      next.mention.predicate !== node.mention.predicate ||
      !PERFECT.test(node.mention.predicate) ||
      /\b(?:total|overall|cumulative)\b/i.test(`${node.mention.before} ${node.mention.noun}`)
    )
      return node;
    return { ...node, scope: 'new' };
  });
}
