import type { Node } from '../node';

/** How far before its number a clause may begin. */
const CLAUSE = 12;

/**
 * 新增57例，其中甲处45例、乙处12例；治愈出院39例: the day's cases are all told, so those discharged behind the semicolon
 * stand beside them.
 * @param nodes in order of start
 */
export function dischargedBeside(nodes: readonly Node[], text: string): void {
  for (const node of nodes) {
    const { parent } = node;
    if (node.metric !== 'recovered' || node.scope !== 'new' || parent?.scope !== 'new') continue;
    if (!/[；;][^，,。；;\n]*$/.test(text.slice(Math.max(0, node.start - CLAUSE), node.start))) continue;
    const told = nodes.filter((other) => other.parent === parent && other.start < node.start);
    if (told.reduce((sum, { value }) => sum + (value ?? 0), 0) >= (parent.value ?? 0)) node.parent = null;
  }
}
