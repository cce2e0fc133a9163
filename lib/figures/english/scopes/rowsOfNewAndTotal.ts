import type { Node } from '../nodes';

/** A longer line is no row. */
const LONGEST_ROW = 90;

/**
 * "Powys: 3 (total 12)": a row of a place with what is new and what that makes. The number before the bracket is new and the one in it
 * a total, where neither says otherwise and the total is no smaller.
 */
export function scopeRowsOfNewAndTotal(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    const { mention } = node;
    const host = nodes[mention.host];
    // "Hospitalizations: 26 (8 new)"
    if (
      host?.scope === null &&
      mention.host === index - 1 &&
      /^new\b/i.test(mention.noun) &&
      /^[^:.;]{3,40}:\s*$/u.test(host.mention.opening)
    ) {
      made[mention.host] = { ...host, scope: 'cumulative' };
      continue;
    }
    if (
      !host ||
      mention.bracket < 0 ||
      mention.host !== index - 1 ||
      !/^(?:in )?(?:total|now|cumulative)\s*$/i.test(mention.before) ||
      mention.sentenceSpan.end - mention.sentenceSpan.start > LONGEST_ROW ||
      host.place === null ||
      host.mention.numeral.value > mention.numeral.value ||
      host.scope === 'cumulative'
    )
      continue;
    made[mention.host] = { ...host, scope: 'new' };
    made[index] = { ...node, place: node.place ?? host.place, scope: 'cumulative' };
  }
  return made;
}
