import type { Node } from '../node';
import { sumOf } from '../tree/sumOf';

/** How many figures a list that follows may have. */
const LONGEST = 40;

/** Counts that are told for two kinds of cases together, or for the smaller number of a list; found by their sums. */
export function findJointCounts(nodes: readonly Node[], traditional: boolean): void {
  nodes.forEach((node, at) => {
    if (node.metric === 'asymptomatic') joinFinds(node, nodes, at);
    if (traditional && node.metric === 'confirmed' && node.scope === 'cumulative')
      nameTogether(node, nodes.slice(at + 1, at + 4));
  });
}

/** 确诊8例、无症状43例。48例在筛查中发现、3例…: how those of both kinds were found. */
function joinFinds(second: Node, nodes: readonly Node[], at: number): void {
  const first = nodes
    .slice(Math.max(0, at - LONGEST), at)
    .findLast((node) => node.metric === 'confirmed' && node.scope === second.scope && !node.parent);
  if (!first || second.parent || first.paragraph !== second.paragraph || !first.value || !second.value)
    return;
  const both = first.value + second.value;
  const run: Node[] = [];
  for (const node of nodes.slice(at + 1, at + 1 + LONGEST)) {
    const bare = !node.ownMetric && !node.ownPlace && !node.ownScope && node.parent?.value !== sumOf([node]);
    if (!bare || node.paragraph !== second.paragraph) {
      if (run.length > 0) return;
      continue;
    }
    run.push(node);
    const sum = sumOf(run);
    if (sum > both) return;
    if (sum < both || run.length < 2) continue;
    for (const found of run) {
      found.parent = null;
      found.metric = 'infections';
      found.scope = second.scope;
      found.orphan = false;
      for (const part of nodes) if (part.parent === found && !part.ownMetric) part.metric = 'infections';
    }
    return;
  }
}

/** Hong Kong's 410宗個案（包括409宗確診及一宗疑似）: what its own English calls probable. */
function nameTogether(whole: Node, after: readonly Node[]): void {
  const parts = after.filter((node) => node.parent === whole);
  const doubtful = parts.find(({ metric }) => metric === 'suspected' || metric === 'probable');
  if (parts.length !== 2 || !doubtful || sumOf(parts) !== whole.value) return;
  if (!parts.some(({ metric }) => metric === 'confirmed')) return;
  whole.metric = 'confirmed_probable';
  doubtful.metric = 'probable';
}
