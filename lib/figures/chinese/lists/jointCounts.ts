import type { Node } from '../node';
import { sumOf } from '../tree/sumOf';

/** How many figures a list that follows may have. */
const LONGEST = 40;

/** Counts that are told for two kinds of cases together, or for the smaller number of a list; found by their sums. */
export function findJointCounts(nodes: readonly Node[], traditional: boolean, text: string): void {
  nodes.forEach((node, at) => {
    if (node.metric === 'asymptomatic') joinFinds(node, nodes, at, text, (one) => !one.ownPlace);
    // 确诊6例、无症状73例。甲区50例、乙区29例: where those of both kinds were.
    if (node.metric === 'asymptomatic')
      joinFinds(node, nodes, at, text, (one, row) => one.ownPlace || (row > 1 && one.qualifier !== null));
    if (traditional && node.metric === 'confirmed' && node.scope === 'cumulative')
      nameTogether(node, nodes.slice(at + 1, at + 4));
  });
}

/** 确诊8例、无症状43例。48例在筛查中发现、3例…: how those of both kinds were found. */
function joinFinds(
  second: Node,
  nodes: readonly Node[],
  at: number,
  text: string,
  isOne: (node: Node, row: number) => boolean,
): void {
  const first = nodes
    .slice(Math.max(0, at - LONGEST), at)
    .findLast((node) => node.metric === 'confirmed' && node.scope === second.scope && !node.parent);
  if (!first || second.parent || first.paragraph !== second.paragraph || !first.value || !second.value)
    return;
  const both = first.value + second.value;
  const run: Node[] = [];
  for (const node of nodes.slice(at + 1, at + 1 + LONGEST)) {
    const bare =
      !node.ownMetric && isOne(node, run.length) && !node.ownScope && node.parent?.value !== sumOf([node]);
    if (node.parent && run.includes(node.parent)) continue;
    if (!bare || node.paragraph !== second.paragraph) {
      if (run.length > 0) return;
      continue;
    }
    run.push(node);
    const sum = sumOf(run);
    if (sum > both) return;
    if (sum < both || run.length < 2) continue;
    // 甲市新增79例: the title counts both together.
    const titled = run[0]?.parent?.value === both ? run[0].parent : null;
    if (
      run.some(({ parent }) => parent !== titled && parent !== null && parent !== first && parent !== second)
    )
      return;
    // 确诊病例中,…;无症状感染者中,…: each kind has its own list.
    if (/无症状(?:感染者?)?中/.test(text.slice(second.end, node.start))) return;
    for (const found of run) {
      found.parent = titled;
      found.metric = 'infections';
      found.scope = second.scope;
      found.orphan = false;
      for (const part of nodes) if (part.parent === found && !part.ownMetric) part.metric = 'infections';
    }
    joinBehind(run, second, both, nodes);
    return;
  }
}

/** 甲区50例、乙区29例。其中社会面60例，隔离点19例: how those of all the places were found. */
function joinBehind(
  run: readonly Node[],
  { place, placePath }: Node,
  both: number,
  nodes: readonly Node[],
): void {
  const behind = nodes.filter(({ parent, ownPlace }) => parent !== null && run.includes(parent) && !ownPlace);
  if (behind.length < 2 || sumOf(behind) !== both) return;
  for (const node of behind) {
    node.parent = null;
    node.orphan = false;
    [node.place, node.placePath] = [place, placePath];
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
