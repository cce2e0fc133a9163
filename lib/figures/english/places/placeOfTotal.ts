import type { Node } from '../nodes';

/** What a total goes up to: "bringing the total number of deaths in X to". */
const BRINGS_TOTAL =
  /\b(?:bring|tak|rais|push|lift|mak)(?:s|es|ing)\b[^.;]{0,60}\b(?:totals?|number|tally|toll|count|caseload)\b[^.;]*$/i;

/**
 * "208 more have died, bringing the total in hospitals in England to 40,405": what a total of a place grew by is of that place too,
 * where nothing else says of which it is.
 */
export function shareTotalsPlace(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index) => {
    const total = nodes[index + 1];
    const grew =
      total !== undefined &&
      node.place === null &&
      node.cell === null &&
      total.cell === null &&
      total.place !== null &&
      total.mention.sentence === node.mention.sentence &&
      total.mention.bracket === node.mention.bracket &&
      nodes[index - 1]?.mention.sentence !== node.mention.sentence &&
      BRINGS_TOTAL.test(total.mention.before);
    return grew ? { ...node, place: total.place, within: total.within } : node;
  });
}
