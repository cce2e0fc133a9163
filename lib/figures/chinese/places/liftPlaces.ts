import type { Node } from '../node';
import { foldText } from '../words/foldText';
import { wordAt } from '../words/lexicon';
import type { DocPlace } from './docPlace';

/** 甲市新增1例；新增200例，其中乙市90例…: places that lie outside the one carried over make it the document's. */
export function liftPlaces(nodes: readonly Node[], place: DocPlace): void {
  const byWhole = new Map<Node, Node[]>();
  for (const node of nodes) {
    if (!node.parent || node.kind !== 'place' || !node.ownPlace) continue;
    const parts = byWhole.get(node.parent) ?? [];
    parts.push(node);
    byWhole.set(node.parent, parts);
  }
  for (const [whole, parts] of byWhole) {
    const inner = whole.placePath.at(-1);
    if (whole.ownPlace || whole.parent || whole.place === place.name || inner === undefined) continue;
    const outside = parts.filter((part) => isOutside(part.place ?? '', inner));
    if (parts.length < 2 || outside.length * 2 < parts.length) continue;
    whole.place = place.name;
    whole.placePath = place.path;
  }
}

/** Whether a name begins with a division of China that does not lie in the place. */
function isOutside(name: string, inner: string): boolean {
  const known = wordAt(foldText(name), 0)?.value.place;
  return known != null && known.level !== 'country' && !known.paths.some((path) => path.includes(inner));
}
