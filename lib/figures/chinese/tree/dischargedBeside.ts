import { textBefore } from '../../../text/beside';
import type { Node } from '../node';

/** How far before its number a clause may begin. */
const CLAUSE = 12;

/**
 * 新增57例，其中甲处45例、乙处12例；治愈出院39例: the day's cases are all told, so those discharged behind the semicolon
 * stand beside them.
 * @param nodes in order of start
 */
export function dischargedBeside(nodes: readonly Node[], text: string): void {
  const told = new Map<Node, number>();
  for (const node of nodes) {
    const { parent } = node;
    if (!parent) continue;
    const sum = told.get(parent) ?? 0;
    told.set(parent, sum + (node.value ?? 0));
    const ofDay = node.metric === 'recovered' && node.scope === 'new' && parent.scope === 'new';
    if (!ofDay || sum < (parent.value ?? 0)) continue;
    const clause = textBefore(text, node.start, CLAUSE);
    if (/[；;][^，,。；;\n]*$/.test(clause)) node.parent = null;
  }
}
