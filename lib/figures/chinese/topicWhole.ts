import type { Node } from './node';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';

/** How many figures back a list may look for its whole: more than any bulletin has between the two. */
export const FARTHEST = 300;

/** The figure that 确诊病例中 speaks of: the latest of its metric that is no place's own. */
export function findWhole(state: ReaderState, metric: string, phrase: Phrase): Node | null {
  let second: Node | null = null;
  const first = Math.max(0, state.nodes.length - FARTHEST);
  for (let i = state.nodes.length - 1; i >= first; i--) {
    const node = state.nodes[i];
    if (!node || node.metric !== metric || node.negated || node.value === null || state.ofThen.has(node))
      continue;
    if (
      node.parent &&
      (node.kind === 'place' || (node.parent.metric === metric && !(phrase.origin && node.kind === 'origin')))
    )
      continue;
    if (phrase.scope && node.scope !== phrase.scope) continue;
    if (phrase.origin && node.origin !== phrase.origin) continue;
    if (!node.parent || node.parent.metric !== metric || (phrase.origin && node.kind === 'origin'))
      return node;
    second ??= node;
  }
  return second;
}
