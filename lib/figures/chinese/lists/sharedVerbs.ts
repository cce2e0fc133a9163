import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import { foldText } from '../words/foldText';

/** Who they were; what became of them stands behind the last of them. */
const WHO: ReadonlySet<string> = wordSet(
  'count staff people residents students workers passengers visitors crew',
);
const FATES: ReadonlySet<string> = wordSet('deaths injured missing rescued trapped evacuated water_shortage');

/** 名民警和: a noun and a small word between two numbers. */
const JOINED = /^[人名位][^,。;\d]{1,8}(?:和|及|与|以及|、)$|^人[、和]$/;

/** 207名民警和102名辅警殉职: the verb is that of both. */
export function shareVerbs(nodes: readonly Node[], text: string): void {
  for (let at = nodes.length - 1; at > 0; at--) {
    const [node, before] = [nodes[at], nodes[at - 1]];
    if (!node || !before || !FATES.has(node.metric) || !WHO.has(before.metric)) continue;
    if (before.sentence !== node.sentence || before.parent || node.start - before.end > 14) continue;
    if (!JOINED.test(foldText(text.slice(before.end, node.start)))) continue;
    before.metric = node.metric;
    before.scope = node.scope;
  }
}
