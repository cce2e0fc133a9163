import type { Node } from '../nodes';

const DAMAGE = /^houses(?:_(?:damaged|badly_damaged|destroyed|collapsed))?$/u;

/** Houses that are told apart by how badly they are damaged are damaged ones as a whole: "936 houses, of which 924 were completely …". */
export function nameWholesOfDamage(nodes: readonly Node[]): readonly Node[] {
  const parts = new Map<number, Set<string>>();
  for (const { parent, metric, mention } of nodes) {
    if (parent === null || metric === null || mention.numeral.percent || !DAMAGE.test(metric)) continue;
    parts.set(parent, (parts.get(parent) ?? new Set()).add(metric));
  }
  return nodes.map((node, index) =>
    DAMAGE.test(node.metric ?? '') && (parts.get(index)?.size ?? 0) > 1
      ? { ...node, metric: 'houses_damaged' }
      : node,
  );
}
