import type { Node } from './node';
import { textStart } from './textStart';

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
  for (const node of title) {
    if (node.ownScope || node.parent || node.value === null || node.scope === null) continue;
    const twin = nodes.find(
      (other) =>
        other.paragraph !== first &&
        other.metric === node.metric &&
        other.value === node.value &&
        (other.unit === node.unit || node.unit === null),
    );
    if (twin?.scope) node.scope = twin.scope;
  }
}
