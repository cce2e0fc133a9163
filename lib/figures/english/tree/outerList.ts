import type { Next, Sentence } from './sentenceLinks';
import type { Open } from './treeLinks';

const TELLS = /^(?:are|is|were|was|have|had)\b/i;

/**
 * "30 are adults, nine of them women, and 14 are children": the list that the whole of the open one stands in itself, where a number
 * is just what that one leaves of its own whole.
 * @returns null where there is none, or the number does not complete it
 */
export function outerList({ open, tree }: Sentence, { index, node }: Next): Open | null {
  const whole = tree.links.parent.get(open?.whole ?? -1);
  const list = tree.links.list.get(open?.whole ?? -1);
  if (whole === undefined || list === undefined || !TELLS.test(node.mention.predicate)) return null;
  const outer = { whole, list, closed: true };
  return tree.completes(outer, index) ? outer : null;
}
