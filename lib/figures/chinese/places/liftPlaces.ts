import type { Node } from '../node';
import { foldText } from '../words/foldText';
import { wordAt } from '../words/lexicon';
import type { DocPlace } from './docPlace';
import { readPlaceChain } from './quakePlace';

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
    if (whole.ownPlace || whole.parent || inner === undefined) continue;
    const outside = parts.filter((part) => isOutside(part.place ?? '', inner));
    if (parts.length < 2 || outside.length * 2 < parts.length) continue;
    const held = whole.place === place.name ? provinceOf(parts, place) : place;
    if (held === null) continue;
    for (const part of parts) part.placePath = pathWithin(held.path, part);
    [whole.place, whole.placePath] = [held.name, held.path];
  }
}

function pathWithin(path: readonly string[], { place, placePath }: Node): readonly string[] {
  const known = readPlaceChain(foldText(place ?? ''))?.path;
  const name = placePath.at(-1) ?? '';
  return known?.length && path.every((step) => known.includes(step))
    ? [...known.slice(0, -1), name]
    : [...path, name];
}

/** 甲市新增9例: a title; 本省累计50例(甲市30例、乙市20例): of the province that holds the cities that are told. */
function provinceOf(parts: readonly Node[], { path }: DocPlace): Pick<DocPlace, 'name' | 'path'> | null {
  const [province] = path;
  const within = parts.every(
    (part) => part.placePath.includes(province ?? '') && knownIn(part.place, province),
  );
  return within && province !== undefined && path.length > 1 ? { name: province, path: [province] } : null;
}

function knownIn(name: string | null, province: string | undefined): boolean {
  return wordAt(foldText(name ?? ''), 0)?.value.place?.paths.some((path) => path[0] === province) === true;
}

/** Whether a name begins with a division of China that does not lie in the place; of one that no list has nobody knows what lies in it. */
function isOutside(name: string, inner: string): boolean {
  const own = foldText(inner);
  if (!wordAt(own, 0)?.value.place) return false;
  const known = wordAt(foldText(name), 0)?.value.place;
  // 海西州: the prefecture's short name.
  const short = own.endsWith('州') ? own.slice(0, -1) : own;
  const holds = (step: string) => step === own || (short !== own && step.startsWith(short));
  return known != null && known.level !== 'country' && !known.paths.some((path) => path.some(holds));
}
