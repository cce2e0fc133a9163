import type { Node } from '../nodes';
import { PEOPLE } from '../tables/generalNouns';
import { PERFECT } from '../tables/scopeWords';
import { predicateMetric } from './metricTables';

const OR = /,? or (?:about |some |nearly )?$/i;

/** "12 million people aged 12 and up, or 66%, have been vaccinated": what became of them stands behind their share. */
export function nameByShareBehind(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    const share = nodes[index + 1];
    if (
      !share?.mention.numeral.percent ||
      node.mention.numeral.percent ||
      node.metric !== null ||
      share.mention.sentence !== node.mention.sentence ||
      !PEOPLE.test(node.mention.noun) ||
      !OR.test(share.mention.gap)
    )
      continue;
    const { noun, predicate } = share.mention;
    const metric = predicateMetric(`${noun} ${predicate}`.trim().replace(/^\W+/u, ''));
    if (metric === null) continue;
    const done = node.scope === null && PERFECT.test(predicate);
    made[index] = { ...node, metric, weak: false, scope: done ? 'cumulative' : node.scope };
    made[index + 1] = { ...share, metric: `${metric}_share`, weak: false };
  }
  return made;
}
