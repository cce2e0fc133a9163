import type { Fields } from '../fields';
import type { Node } from '../nodes';

/**
 * Finds figures that say again what an earlier one said: same value, metric, scope, origin and place; headline and body, text and table.
 * @returns for every node the index of the first saying, or null
 */
export function markRepeats(nodes: readonly Node[], fields: readonly Fields[]): readonly (number | null)[] {
  const seen = new Map<string, number>();
  /** What the headline counts, wherever. */
  const headline = new Map<string, number>();
  return nodes.map((node, index) => {
    const own = fields[index];
    if (!own) return null;
    if (node.again !== null) return node.again;
    const { value } = node.mention.numeral;
    const counted = [value, own.metric, own.scope, own.origin].join('|');
    const key = `${counted}|${own.place}`;
    if (node.mention.line === 0) headline.set(counted, headline.get(counted) ?? index);
    // A headline leaves out where: "Quake kills 14" is told again by "14 people died in A".
    const before = seen.get(key) ?? (node.parent === null && !node.cell ? headline.get(counted) : undefined);
    if (before === undefined || before === index) {
      seen.set(key, index);
      return null;
    }
    const first = nodes[before];
    // Small parts are alike by chance.
    if (value < 10 && (node.parent !== null || first?.parent !== null)) return null;
    return first?.parent !== null &&
      node.parent !== null &&
      first?.parent !== node.parent &&
      first?.list === node.list
      ? null
      : before;
  });
}
