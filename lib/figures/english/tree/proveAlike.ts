import type { Fields } from '../fields';
import { countOf, type Node } from '../nodes';
import { latin } from '../words/latin';
import { mayBePart } from './mayBePart';
import { isBeforeCount } from './notParts';

/** Smaller sums meet by chance. */
const LEAST = 20;
/** So many do not come to it by chance. */
const MANY = 4;
/** The longest list that is summed; bounds the work. */
const LONGEST = 40;

/** "Outside of China: 1,073", "elsewhere 12": what is left once a place has been told. */
const REST = latin(
  String.raw`\b(?:outside(?: of)?|elsewhere|other \p{L}+|others|the rest)\b[^.;\d]{0,40}$`,
  'i',
);

const OPENS_REST = latin(String.raw`^\W*(?:outside|elsewhere|other \p{L}+|others)\b`, 'i');

/** Counts of one metric in one scope, by that, in order; shares, cells and repeats left out. */
function kinds(nodes: readonly Node[], fields: readonly Fields[]): readonly (readonly number[])[] {
  const alike = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    const own = fields[index];
    if (!own || own.scope === null || node.cell || node.again !== null || node.mention.numeral.percent)
      continue;
    if (isBeforeCount(node)) continue;
    const key = `${own.metric} ${own.scope}`;
    const list = alike.get(key);
    if (list) list.push(index);
    else alike.set(key, [index]);
  }
  return [...alike.values()];
}

/**
 * Counts of the same in the same scope that follow each other and add up to the one right before them are its parts, whatever else is told
 * between them, if the last is what is left: "Globally 1,200 confirmed (40 new) … China: 800 confirmed (30 new) … Outside of China: 400".
 * @returns nodes with the parents that were found
 */
export function proveAlike(nodes: readonly Node[], fields: readonly Fields[]): readonly Node[] {
  const made = [...nodes];
  let list = 9e6;
  for (const alike of kinds(nodes, fields))
    for (const [position, whole] of alike.entries()) {
      const behind = alike.slice(position + 1, position + 1 + LONGEST);
      // Split by place, then by age: what is left of the first split is none of the second.
      const parts =
        partsBehind(made, behind, whole) ??
        partsBehind(
          made,
          behind.filter((part) => made[part]?.parent !== whole),
          whole,
        );
      if (parts === null) continue;
      list += 1;
      for (const part of parts) {
        const node = made[part];
        if (node) made[part] = { ...node, parent: whole, list, closed: true };
      }
    }
  return made;
}

function partsBehind(
  nodes: readonly Node[],
  behind: readonly number[],
  whole: number,
): readonly number[] | null {
  const host = nodes[whole];
  const target = countOf(host);
  if (!host || host.parent !== null || target < LEAST) return null;
  let sum = 0;
  const parts: number[] = [];
  for (const part of behind) {
    const node = nodes[part];
    if (!node || (node.parent !== null && node.parent !== whole) || !mayBePart(node, host)) return null;
    parts.push(part);
    sum += countOf(node);
    if (sum >= target) break;
  }
  const last = nodes[parts.at(-1) ?? -1];
  return sum === target && parts.length > 1 && last && (isRest(last) || parts.length >= MANY) ? parts : null;
}

/** Whether the words before a number, or its sentence's first ones, say that it is what is left. */
function isRest({ mention: { gap, opening } }: Node): boolean {
  return REST.test(gap) || OPENS_REST.test(opening);
}
