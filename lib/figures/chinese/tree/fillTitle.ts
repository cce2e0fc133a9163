import type { Node } from '../node';
import { textStart } from '../words/textStart';

/** What a headline calls both of a pair. */
const CASES: ReadonlySet<string> = new Set(['infections', 'confirmed']);

/** How many figures a title has at most. */
const MOST = 6;

/**
 * 登革热三十九例: a title leaves out whether a count is new or a total; where the text says the same number with its
 * scope, it is that.
 * @param nodes in order of start
 */
export function fillTitle(nodes: readonly Node[], text: string): void {
  const first = nodes[0]?.paragraph;
  const from = textStart(text);
  const title = nodes.slice(0, MOST).filter((node) => node.start < from && node.paragraph === first);
  namePairs(title, nodes, text);
  for (const node of title) {
    if (node.parent || node.value === null) continue;
    const twin = nodes.find(
      (other) =>
        other.paragraph !== first &&
        (other.metric === node.metric || (CASES.has(node.metric) && CASES.has(other.metric))) &&
        other.value === node.value &&
        sameUnit(node.unit, other.unit),
    );
    if (!twin) continue;
    // 感染新增417例: what the text calls them.
    node.metric = twin.metric;
    // 本土新增58例 累计1214例: of whom, too.
    if (!node.ownOrigin && node.metric !== 'deaths') node.origin ??= twin.origin;
    if (!node.ownScope && node.scope !== null && twin.scope) node.scope = twin.scope;
  }
}

/** 57人出院 is told again as 57名病例治愈出院. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '例']);

function sameUnit(ofTitle: string | null, unit: string | null): boolean {
  return ofTitle === null || ofTitle === unit || (OF_PEOPLE.has(ofTitle) && OF_PEOPLE.has(unit ?? ''));
}

/** 新增本土91+20: which of them are ill is told by the same numbers in the text. */
function namePairs(title: readonly Node[], nodes: readonly Node[], text: string): void {
  for (const [i, node] of title.entries()) {
    const other = title[i + 1];
    if (!other || text.slice(node.end, other.start).trim() !== '+') continue;
    const kinds = new Set(['confirmed', 'asymptomatic']);
    for (const one of [node, other]) {
      const twin = nodes.find(
        ({ start, value, scope, metric }) =>
          start > other.start && value === one.value && scope === one.scope && kinds.has(metric),
      );
      if (!twin || !CASES.has(one.metric)) continue;
      one.metric = twin.metric;
      kinds.delete(twin.metric);
    }
  }
}
