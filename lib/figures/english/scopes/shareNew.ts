import type { Node } from '../nodes';

/** Told of a day: not "has reported". */
const REPORTS =
  /(?<!\b(?:has|have|had|having)(?: so far| also| now)? )\b(?:reported|confirmed|recorded|announced|registered|logged|reports|records|adds|added)\s*$/i;

/** "Alderia confirmed 13 deaths and 78 new cases": what is told together with a new count by one verb of the day is new as well. */
export function shareNew(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const next = nodes[index + 1];
    if (
      node.scope === null &&
      next?.scope === 'new' &&
      next.mention.sentence === node.mention.sentence &&
      /^(?:deaths|recovered|confirmed|asymptomatic)$/u.test(node.metric ?? '') &&
      /^[^,.;]{0,30}\band\s+$/u.test(next.mention.gap) &&
      REPORTS.test(node.mention.before)
    )
      return { ...node, scope: 'new' };
    return node;
  });
}
