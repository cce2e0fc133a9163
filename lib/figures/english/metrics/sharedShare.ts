import type { Node } from '../nodes';

/** "74% of those over 65 and 39% of those under it had received": nothing but who stands between. */
const OF_WHOM = /^\s*(?:%|per ?cent|percent)?\s*of [^.;:]{3,80}\band\s+$/i;

/** Percentages of several groups that one verb is told of: the last one's words name them all. */
export function nameSharedShares(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const next = nodes[index + 1];
    return node.metric === '_share' &&
      next?.metric === 'vaccinated_share' &&
      node.mention.sentence === next.mention.sentence &&
      OF_WHOM.test(next.mention.gap)
      ? { ...node, metric: next.metric, weak: next.weak }
      : node;
  });
}
