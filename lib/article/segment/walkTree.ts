import type { Work } from '../../work';

/** What is done with each node of a tree. */
export interface Visitor {
  /** @returns whether to go inside */
  enter(node: Node): boolean;
  /** Called for each node that was entered, when what is in it is done. */
  leave(node: Node): void;
}

/** Nodes between two pauses. */
const PIECE = 2000;

/** Takes a node and all below it, in document order, without recursion: pages may be thousands of levels deep. */
export function* walkTree(root: Node, visitor: Visitor): Work<void> {
  const path: Node[] = [];
  let node = root;
  for (let seen = 1; ; seen++) {
    if (seen % PIECE === 0) yield;
    if (visitor.enter(node)) {
      const inside = node.firstChild;
      if (inside) {
        path.push(node);
        node = inside;
        continue;
      }
      visitor.leave(node);
    }
    let next = path.length > 0 ? node.nextSibling : null;
    while (!next) {
      const outer = path.pop();
      if (!outer) return;
      visitor.leave(outer);
      next = path.length > 0 ? outer.nextSibling : null;
    }
    node = next;
  }
}
