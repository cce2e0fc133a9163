import type { Node } from '../node';
import { textStart } from '../words/textStart';
import { sumOf } from './sumOf';

/** How many figures a title has at most. */
const MOST = 4;
/** What a bare 例 of a title may be, and what only both kinds together are. */
const OF_BOTH: ReadonlySet<string> = new Set(['confirmed', 'infections']);

/**
 * 甲市新增203例⏎确诊55例、无症状148例，其中乙区71例…: the title counts both kinds together, which are its parts as the places are.
 * @param nodes in order of start
 */
export function titleOfBoth(nodes: readonly Node[], text: string): void {
  const from = textStart(text);
  const body = nodes.findIndex((node) => node.start >= from);
  const [whole] = nodes
    .slice(0, Math.min(Math.max(body, 0), MOST))
    .filter(({ metric, parent, value }) => OF_BOTH.has(metric) && !parent && value !== null);
  const [first, second] =
    body < 0 ? [] : nodes.slice(body).filter(({ parent, negated }) => !parent && !negated);
  if (!whole || !first || !second || first.metric !== 'confirmed' || second.metric !== 'asymptomatic') return;
  const both = [first, second];
  const one = both.every(({ scope, sentence }) => scope === 'new' && sentence === first.sentence);
  if (!one || sumOf(both) !== whole.value || both.some(({ value }) => !value)) return;
  whole.metric = 'infections';
  for (const node of nodes.slice(body)) {
    const joint = node.metric === 'infections' && !node.parent && node.scope === whole.scope && node.ownPlace;
    if (!both.includes(node) && !(joint && node.paragraph === first.paragraph)) continue;
    node.parent = whole;
    node.kind = node.ownPlace ? 'place' : 'state';
    node.list = -7 - (node.ownPlace ? 1 : 0);
  }
}
