import type { Node } from '../nodes';

/** "10 new cases (all were imported cases, 3 in A …": said of all of them. */
const ALL_ARE = /^\s*all (?:(?:were|are|being) )?(?:the )?[\w ]{3,40}?(?:,|:|;)\s*$/i;

/** What opens a bracket with "all" tells where those before the bracket come from, and only through them those in it. */
export function originOfAll(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    const { host, bracket, before } = node.mention;
    const whole = made[host];
    if (bracket < 0 || !whole || whole.origin !== null || node.origin === null || !ALL_ARE.test(before))
      continue;
    made[host] = { ...whole, origin: node.origin };
    made[index] = { ...node, origin: null };
  }
  return made;
}
