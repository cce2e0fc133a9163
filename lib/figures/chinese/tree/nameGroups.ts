import type { Node } from '../node';
import { isWhole, MISREAD_WITHIN } from './isWhole';
import { sumOf } from './sumOf';

/** The name of the way in which a whole is split, and whether the parts are all of it. */
interface Group {
  readonly name: string;
  readonly exhaustive: boolean;
}

/**
 * Names the groups of each whole's parts: a list, or each run of it that makes the whole by itself.
 * @param text the text as it stands
 */
export function nameGroups(nodes: readonly Node[], text: string): ReadonlyMap<Node, Group> {
  const byWhole = new Map<Node, Map<number, Node[]>>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const lists = byWhole.get(node.parent) ?? new Map<number, Node[]>();
    byWhole.set(node.parent, lists);
    // 轻症89例，占98.9%: shares are told beside the counts and add up to nothing with them.
    const key = node.unit === '%' && node.parent.unit !== '%' ? node.list - 0.5 : node.list;
    const list = lists.get(key) ?? [];
    list.push(node);
    lists.set(key, list);
  }
  const groups = new Map<Node, Group>();
  const places = new Map(nodes.map((node, at) => [node, at]));
  for (const [whole, lists] of byWhole) {
    const taken = new Set<string>();
    for (const parts of joinLists(
      whole,
      [...lists.values()].flatMap((list) => splitList(whole, list)),
    )) {
      const kind = parts[0]?.kind ?? 'source';
      let name: string = kind;
      for (let n = 2; taken.has(name); n++) name = `${kind}${n}`;
      taken.add(name);
      const at = places.get(whole) ?? 0;
      const exhaustive = isWhole(whole, parts, nodes.slice(Math.max(0, at - 5), at + MISREAD_WITHIN), text);
      for (const node of parts) groups.set(node, { name, exhaustive });
    }
  }
  return groups;
}

/** 甲市2例，含1例转归；乙市3例；丙市4例: an inner list broke the outer one; places, or causes, that only together make the whole are one list. */
function joinLists(whole: Node, lists: readonly (readonly Node[])[]): readonly (readonly Node[])[] {
  for (const kind of ['place', 'source']) {
    const broken = lists.filter((list) => list[0]?.kind === kind && sumOf(list) !== whole.value);
    const joined = broken.flat();
    if (broken.length < 2 || sumOf(joined) !== whole.value) continue;
    return [...lists.filter((list) => !broken.includes(list)), joined];
  }
  return lists;
}

/**
 * One list can split its whole several times over (by sex; by exposure; by state): each run that adds up is a way of its own.
 * What is left over is told apart by kind.
 */
function splitList(whole: Node, list: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  let sum = 0;
  for (const node of list) {
    const full = runs.at(-1);
    if (node.value === 0 && run.length === 0 && full?.[0]?.kind === node.kind) {
      full.push(node);
      continue;
    }
    run.push(node);
    sum = Number((sum + (node.value ?? Number.NaN)).toPrecision(12));
    if (sum === whole.value) {
      runs.push(run);
      run = [];
      sum = 0;
    }
  }
  const kinds = new Map<string, Node[]>();
  const rest = runs.length > 0 || list.length < 3 ? run : [...list];
  for (const node of rest) {
    const alike = kinds.get(node.kind) ?? [];
    alike.push(node);
    kinds.set(node.kind, alike);
  }
  return [...runs, ...kinds.values()];
}
