import type { Node } from '../node';
import { isSameDay } from '../scopes/sameDay';

/** The same thing said again: headline and body, summary and detail. */
export function findRepeats(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const first = new Map<string, Node>();
  const repeats = new Map<Node, Node>();
  for (const node of nodes) {
    const key = [node.metric, node.value, node.scope, node.origin, node.placePath.at(-1) ?? node.place].join(
      '|',
    );
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, node);
      continue;
    }
    const sameList = earlier.parent !== null && earlier.parent === node.parent;
    const sameDay = isSameDay(earlier.date, node.date);
    const sameSentence = earlier.sentence === node.sentence;
    if (!sameList && sameDay && !sameSentence && qualifiersAgree(earlier, node)) repeats.set(node, earlier);
  }
  return repeats;
}

function qualifiersAgree(a: Node, b: Node): boolean {
  return !a.qualifier || !b.qualifier || a.qualifier === b.qualifier;
}
