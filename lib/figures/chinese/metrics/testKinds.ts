import type { Node } from '../node';

/** Where none are told apart by their symptoms: every positive one is a case. */
export const ALL_CASES = /^(?:[台臺][湾灣]|香港)/;

/** What two kinds of test found is told apart only where a text speaks of both. */
export function tellTestsApart(nodes: readonly Node[], where: string): void {
  const antigen = nodes.some((node) => node.metric.startsWith('antigen_'));
  if (!antigen) plainPositives(nodes, ALL_CASES.test(where) ? 'confirmed' : 'infections');
}

/** 核酸检测阳性个案 are the infections, unless a second test is counted beside it. */
function plainPositives(nodes: readonly Node[], name: string): void {
  for (const [at, node] of nodes.entries()) {
    // 筛检6,871人，PCR阳性1,203人: what a test found of those tested.
    const tested = nodes[at - 1];
    const ofTested = tested?.sentence === node.sentence && /^(?:tests|people_tested)$/.test(tested.metric);
    if (name === 'confirmed' && ofTested) continue;
    if (node.metric === 'pcr_positive' && /^(?:[例宗人名位]|个个案|宗个案)$/.test(node.unit ?? ''))
      node.metric = name;
  }
}
