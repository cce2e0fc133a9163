import type { Node } from '../nodes';

const ADMITTED = /^(?:were|was) (?:hospitali[sz]ed|in hospital)\b/i;
const THERE = /^(?:were|was|are|is)\b/i;

/** "On Friday 16,849 were hospitalised and 3,561 of them were in intensive care": those who lay there together. */
export function scopeWardsAtOnce(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const part = nodes[index + 1];
    return node.metric === 'in_hospital' &&
      node.scope === null &&
      part?.parent === index &&
      /^(?:icu|ventilated)$/u.test(part.metric ?? '') &&
      ADMITTED.test(node.mention.predicate) &&
      THERE.test(part.mention.predicate) &&
      !/\bnew\b/i.test(node.mention.noun)
      ? { ...node, scope: 'current' }
      : node;
  });
}
