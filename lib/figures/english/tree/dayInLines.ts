import { countOf, type Node } from '../nodes';

/** How many figures on the parts may stand, and lines between two of them; bounds the work. */
const REACH = 16;
const LINES_APART = 2;
/** Bigger days are told in tables. */
const LARGEST = 60;

/** A case that its own line tells the place of: "One case is in A, and is associated with travel abroad." */
function isPlaced(node: Node, whole: number): boolean {
  const { mention, metric, weak, place, parent, cell, scope } = node;
  return (
    cell === null &&
    place !== null &&
    mention.bracket < 0 &&
    !mention.numeral.percent &&
    (metric === null || weak || metric === 'confirmed') &&
    (scope === null || scope === 'new') &&
    (parent === null || parent === whole || parent === whole + 1)
  );
}

/**
 * A day's new cases, the total that they make, and then every case of the day in a line of its own, by place: those are the day's, as
 * their sum tells, and none of the total's.
 */
export function linkDayInLines(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  let list = 9e6;
  for (const [whole, node] of nodes.entries()) {
    if (node.scope !== 'new' || node.cell || countOf(node) > LARGEST || countOf(node) < 2) continue;
    const total = nodes[whole + 1];
    const from =
      total?.scope === 'cumulative' && total.mention.sentence === node.mention.sentence
        ? whole + 2
        : whole + 1;
    const parts: number[] = [];
    let sum = 0;
    let line = node.mention.line;
    for (let at = from; at < nodes.length && at <= whole + REACH && sum < countOf(node); at++) {
      const part = nodes[at];
      if (
        !part ||
        part.mention.line - line > LINES_APART ||
        part.mention.line === node.mention.line ||
        part.place === node.place ||
        !isPlaced(part, whole)
      )
        break;
      line = part.mention.line;
      sum += countOf(part);
      parts.push(at);
    }
    if (sum !== countOf(node) || parts.length < 2) continue;
    list += 1;
    for (const at of parts) {
      const part = made[at];
      if (part) made[at] = { ...part, parent: whole, list, closed: true };
    }
  }
  return made;
}
