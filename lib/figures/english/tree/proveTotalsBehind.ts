import { countOf, type Node } from '../nodes';
import { mayBePart } from './mayBePart';

/** "making the valley's new cases 859", "bringing the total additional cases today to 493": no total of all so far. */
const SUMS_UP =
  /\b(?:making|bring(?:s|ing)|tak(?:es|ing)|for)\b[^.;]{0,60}\b(?:cases|total|number|deaths|count|tally|infections)\b[^.;]{0,30}$/i;
/** As far back as its parts stand, in sentences. */
const NEAR = 2;
const MOST = 12;

/**
 * A total of the day that stands behind what it sums up is their whole: "559 in A, 206 in B and 94 in C, making the valley's new cases 859".
 * It takes the place that they had in the tree.
 * @returns nodes with the parents that were found
 */
export function proveTotalsBehind(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  let list = 10e6;
  for (const [index, whole] of nodes.entries()) {
    if (
      whole.scope === 'cumulative' ||
      whole.scope === 'current' ||
      whole.cell ||
      whole.mention.numeral.percent
    )
      continue;
    if (!SUMS_UP.test(whole.mention.before)) continue;
    const parts = partsBefore(made, index, whole);
    if (parts === null) continue;
    list += 1;
    for (const part of parts) {
      const node = made[part];
      if (node) made[part] = { ...node, parent: index, list, closed: true };
    }
  }
  return made;
}

function partsBefore(nodes: readonly Node[], index: number, whole: Node): readonly number[] | null {
  const parts: number[] = [];
  let sum = 0;
  for (let back = index - 1; back >= 0 && parts.length < MOST && sum < countOf(whole); back--) {
    const node = nodes[back];
    if (!node || whole.mention.sentence - node.mention.sentence > NEAR) break;
    if (node.mention.numeral.percent || node.mention.bracket >= 0 || node.mention.embedded) continue;
    if (!mayBePart(node, whole)) break;
    parts.push(back);
    sum += countOf(node);
  }
  return parts.length > 1 && sum === countOf(whole) ? parts : null;
}
