import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { FARTHEST } from './topicWhole';

/** 新增9宗，5宗为输入…。在5宗输入个案中，…: the second is the first again. */
export function takeScope(state: ReaderState, last: Node): void {
  const before = state.nodes
    .slice(-FARTHEST, -1)
    .findLast(
      ({ metric, value, origin }) =>
        metric === last.metric &&
        value === last.value &&
        (origin === last.origin || (last.origin === null && !last.ownOrigin)),
    );
  if (before?.scope) last.scope = before.scope;
  if (before) last.origin ??= before.origin;
  // 累计1583例阳性个案。在这1583例个案中: the same ones, by a weaker noun.
  const told =
    before ??
    (last.ownMetric ? undefined : state.nodes.slice(-FARTHEST, -1).findLast((node) => isSame(node, last)));
  if (before || !told) return;
  last.metric = told.metric;
  last.scope = told.scope;
  last.origin = told.origin;
}

function isSame(node: Node, { value, unit, place }: Node): boolean {
  return node.value === value && node.unit === unit && node.place === place && !node.parent;
}
