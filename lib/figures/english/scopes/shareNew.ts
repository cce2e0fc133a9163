import type { Node } from '../nodes';
import { PERFECT } from '../tables/scopeWords';

/** Told of a day: not "has reported". */
const REPORTS =
  /(?<!\b(?:has|have|had|having)(?: so far| also| now)? )\b(?:reported|confirmed|recorded|announced|registered|logged|reports|records|adds|added)\s*$/i;

/**
 * "70 deaths and 4,142 new cases have been recorded": what is told together with a new count by one verb is new as well, although "have
 * been recorded" alone sums up.
 */
export function shareNew(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index): Node => {
    const next = nodes[index + 1];
    // "Alderia confirmed 13 deaths and 78 new cases"
    if (
      node.scope === null &&
      next?.scope === 'new' &&
      next.mention.sentence === node.mention.sentence &&
      /^(?:deaths|recovered|confirmed|asymptomatic)$/u.test(node.metric ?? '') &&
      /^[^,.;]{0,30}\band\s+$/u.test(next.mention.gap) &&
      REPORTS.test(node.mention.before)
    )
      return { ...node, scope: 'new' };
    if (
      node.scope !== 'cumulative' ||
      next?.scope !== 'new' ||
      next.mention.sentence !== node.mention.sentence ||
      next.mention.predicate !== node.mention.predicate ||
      !PERFECT.test(node.mention.predicate) ||
      /\b(?:total|overall|cumulative)\b/i.test(`${node.mention.before} ${node.mention.noun}`)
    )
      return node;
    return { ...node, scope: 'new' };
  });
}
