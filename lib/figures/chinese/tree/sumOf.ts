import type { Node } from '../node';

/** The sum of what was counted, without the dust of binary fractions; NaN when a page lost one of the numbers. */
export function sumOf(nodes: readonly Node[]): number {
  return Number(nodes.reduce((sum, node) => sum + (node.value ?? Number.NaN), 0).toPrecision(12));
}
