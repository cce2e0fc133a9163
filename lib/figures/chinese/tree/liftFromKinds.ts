import type { Node } from '../node';
import { adopt } from './liftFromSex';
import { sumOf } from './sumOf';

/** 感染者21例（确诊8例、无症状13例），其中甲市15例、乙市6例: a list that makes all of them is no list of the last kind. */
export function liftFromKinds(nodes: readonly Node[]): void {
  const lists = new Map<string, Node[]>();
  for (const node of nodes) {
    const kind = node.parent;
    if (!kind?.parent || kind.metric === kind.parent.metric || node.ownMetric) continue;
    const key = `${kind.start} ${node.list}`;
    const list = lists.get(key) ?? [];
    list.push(node);
    lists.set(key, list);
  }
  for (const list of lists.values()) {
    const kind = list[0]?.parent;
    const all = kind?.parent;
    if (!kind || !all || all.value === kind.value || sumOf(list) !== all.value) continue;
    const kinds = nodes.filter(({ parent, list: own }) => parent === all && own === kind.list);
    if (sumOf(kinds) === all.value) adopt(all, [...list], null);
  }
}
