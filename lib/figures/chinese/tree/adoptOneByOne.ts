import type { Node } from '../node';
import { sumOf } from './sumOf';

/** 首宗個案涉及, 第二宗為, 另一宗則: the words that tell of one outbreak of several. */
const ONE_OF_THEM =
  /(?:首[宗起]|第[一二三四五六七八九十]{1,3}[宗起]|另外?一[宗起]|其[餘余]一[宗起])[^。；;]*$/u;

/** How far before a number these words may stand, and how many figures behind the whole it may come. */
const LEAD = 90;
const REACH = 30;

/**
 * 兩宗食物中毒個案，合共涉及八人。首宗涉及五人…；另一宗涉及三人: those of each outbreak, if they make all that were touched.
 * @param nodes in order of start
 */
export function adoptOneByOne(nodes: readonly Node[], text: string): void {
  for (const [at, whole] of nodes.entries()) {
    if (whole.metric !== 'affected' || whole.parent || whole.value === null) continue;
    const run: Node[] = [];
    let from = whole.end;
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.metric !== 'affected') continue;
      const lead = text.slice(Math.max(from, node.start - LEAD), node.start);
      if (!ONE_OF_THEM.test(lead)) continue;
      from = node.end;
      run.push(node);
    }
    if (run.length < 2 || sumOf(run) !== whole.value) continue;
    for (const node of run) {
      node.parent = whole;
      node.kind = 'source';
      node.list = -70_000 - whole.start;
      node.orphan = false;
      node.scope = whole.scope;
    }
    return;
  }
}
