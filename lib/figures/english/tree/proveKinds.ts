import { countOf, type Node } from '../nodes';

const KIND = /^(?:confirmed|probable|suspected)(?: cases)?$/i;

/** "13 cases, ten confirmed and three probable": kinds that come to the cases right before them are theirs, however few. */
export function proveKinds(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    const kinds = [nodes[index + 1], nodes[index + 2]];
    const fits = kinds.every(
      (kind) =>
        kind?.mention.sentence === node.mention.sentence &&
        kind.parent === null &&
        KIND.test(kind.mention.noun) &&
        /^[^.;:]{0,24}(?:[,(]|\band|\bwith)\s+$/u.test(kind.mention.gap),
    );
    const sum = kinds.reduce((total, kind) => total + countOf(kind), 0);
    if (!fits || sum !== countOf(node) || !/\bcases$/i.test(node.mention.noun)) continue;
    for (const [at, kind] of kinds.entries())
      if (kind) made[index + 1 + at] = { ...kind, parent: index, list: 12e6 + index, closed: true };
  }
  return made;
}
