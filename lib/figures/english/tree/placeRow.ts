import type { Node } from '../nodes';

/** Whether figures are places with their numbers, one after the other: none of them is the whole of others. */
export function isRow(nodes: readonly Node[], parts: readonly number[]): boolean {
  return parts.every((part) => {
    const node = nodes[part];
    return (
      node !== undefined &&
      node.place !== null &&
      /^[^\d:(]{0,60}(?:,|\band)\s[^:(]*$/u.test(node.mention.gap) &&
      !/\b(?:includ|of which|of whom)/i.test(node.mention.gap)
    );
  });
}
