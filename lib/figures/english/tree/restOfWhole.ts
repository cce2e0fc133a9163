import { countOf, type Node } from '../nodes';
import { mayBePart } from './mayBePart';

/** Parts of one sentence, in figures; bounds the work. */
const NEAR = 40;

/**
 * "12 cases, two of which were local. Ten were imported.": a count that opens the next sentence and is just what the part before leaves
 * of its whole is the other part.
 * @returns nodes with the parents that were found
 */
export function linkRestOfWhole(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (let index = 1; index < made.length; index++) {
    const node = made[index];
    const last = made[index - 1];
    if (!node || !last || node.parent !== null || node.cell || node.mention.bracket >= 0) continue;
    const { sentence } = node.mention;
    if (sentence === last.mention.sentence || sentence - last.mention.sentence > 1 || last.parent === null)
      continue;
    const whole = made[last.parent];
    if (!whole || node.mention.numeral.percent) continue;
    const parts = made.slice(Math.max(0, index - NEAR), index).filter(({ parent }) => parent === last.parent);
    if (parts.some(({ mention }) => mention.sentence !== last.mention.sentence)) continue;
    const left = countOf(whole) - parts.reduce((sum, part) => sum + countOf(part), 0);
    const alike = node.metric === null || node.weak || node.metric === whole.metric;
    const past = node.scope === null || node.scope === whole.scope;
    if (left > 0 && countOf(node) === left && alike && past && mayBePart(node, whole))
      made[index] = { ...node, parent: last.parent, list: last.list, closed: true };
  }
  return made;
}
