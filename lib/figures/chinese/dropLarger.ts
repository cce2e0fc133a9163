import type { Node } from './node';

/** 262例…。所有个案共327例: one number alone that is more than what it would be part of is no part. */
export function dropLarger(nodes: readonly Node[]): void {
  for (const node of nodes) {
    const { parent, value } = node;
    if (!parent || value === null || parent.value === null || parent.approx || value <= parent.value)
      continue;
    if (parent.metric !== node.metric || parent.unit !== node.unit) continue;
    const beside = nodes.some(
      (other) => other !== node && other.parent === parent && other.list === node.list,
    );
    if (!beside) node.parent = null;
  }
}
