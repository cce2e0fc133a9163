import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { FARTHEST } from './topicWhole';

/** 新增9宗，5宗为输入…。在5宗输入个案中，…: the second is the first again. */
export function takeScope(state: ReaderState, last: Node): void {
  const before = state.nodes
    .slice(-FARTHEST, -1)
    .findLast(
      (node) =>
        node.metric === last.metric &&
        node.value === last.value &&
        (node.origin === last.origin || (last.origin === null && !last.ownOrigin) || isPart(node, last)),
    );
  if (before?.scope) last.scope = before.scope;
  if (before) last.origin ??= before.origin;
  if (before && isPart(before, last)) before.origin = last.origin;
  // 累计1583例阳性个案。在这1583例个案中: the same ones, by a weaker noun.
  const told =
    before ??
    (last.ownMetric ? undefined : state.nodes.slice(-FARTHEST, -1).findLast((node) => isSame(node, last)));
  if (before || !told) return;
  last.metric = told.metric;
  last.scope = told.scope;
  last.origin = told.origin;
}

/** 新增9例（确诊5例、无症状4例）。5例本土确诊病例中,…: where a part was infected is told when the paragraph goes on about it. */
function isPart({ paragraph, parent, kind, origin, value }: Node, last: Node): boolean {
  return (
    paragraph === last.paragraph && parent !== null && kind !== 'place' && origin === null && value !== 1
  );
}

function isSame(node: Node, { value, unit, place }: Node): boolean {
  return node.value === value && node.unit === unit && node.place === place && !node.parent;
}
