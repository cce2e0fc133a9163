import type { Node } from '../node';

/** 262例…。所有个案共327例: one number alone that is more than what it would be part of is no part. */
export function dropLarger(nodes: readonly Node[]): void {
  const beside = new Map<string, number>();
  const keyOf = ({ parent, list }: Node) => `${parent?.start} ${list}`;
  for (const node of nodes) if (node.parent) beside.set(keyOf(node), (beside.get(keyOf(node)) ?? 0) + 1);
  for (const node of nodes) {
    const { parent, value } = node;
    if (!parent || value === null || parent.value === null || parent.approx || value <= parent.value)
      continue;
    if (parent.metric !== node.metric || parent.unit !== node.unit) continue;
    if (beside.get(keyOf(node)) === 1) node.parent = null;
  }
}
