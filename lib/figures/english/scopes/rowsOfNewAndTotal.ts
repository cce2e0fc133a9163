import type { Node } from '../nodes';

/** "Hospitalizations: 26 (8 new)": a row with its total, and in the bracket what is new; the number before the bracket is the total. */
export function scopeRowsOfNewAndTotal(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, { mention }] of nodes.entries()) {
    const host = nodes[mention.host];
    if (
      host?.scope === null &&
      mention.host === index - 1 &&
      /^new\b/i.test(mention.noun) &&
      /^[^:.;]{3,40}:\s*$/u.test(host.mention.opening)
    )
      made[mention.host] = { ...host, scope: 'cumulative' };
  }
  return made;
}
